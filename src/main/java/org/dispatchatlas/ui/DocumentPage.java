package org.dispatchatlas.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.ui.map.AtlasMap;
import org.dispatchatlas.ui.map.MapContent;
import org.dispatchatlas.ui.map.MapLayer;
import org.dispatchatlas.ui.map.MapProjection;
import org.jspecify.annotations.Nullable;

/** A document beside its map. The address is the state: every choice is written there, and read from there on a reload. */
final class DocumentPage extends Main implements Legend.Listener, BordersBar.Listener, MentionCard.Listener {
    private final Atlas atlas;
    private final String path;
    private final HistoricalBorders borders;
    private final AtlasMap map = new AtlasMap();
    private final BordersBar bar;
    private final TextPane text;
    private final MentionWalk walk;
    private final MentionCard card;
    private PageState state;

    /**
     * A page.
     *
     * @param borders the political map of all days
     * @param path the address without what follows the question mark
     * @param state already checked against the atlas
     */
    DocumentPage(Atlas atlas, HistoricalBorders borders, String path, PageState state) {
        this.atlas = atlas;
        this.borders = borders;
        this.path = path;
        this.state = state;
        this.text = new TextPane(atlas, this::choose, this::pointAt);
        this.walk = new MentionWalk(atlas, this::choose);
        this.card = new MentionCard(atlas, borders, this);
        this.bar = new BordersBar(borders, atlas.borders().map(BordersOfDay::day), this);
        addClassName("document");
        walk.show(state.kinds(), state.mention());
        Div scroll = new Div(header(), walk, text);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        Section reading = new Section(scroll, card);
        reading.addClassName("reading");
        reading.getElement().setAttribute("aria-label", "The document");
        Div desk = new Div(map);
        desk.addClassName("desk");
        Section sheet = new Section(desk, bar, new Legend(atlas, state, this));
        sheet.addClassName("sheet");
        sheet.getElement().setAttribute("aria-label", "The map");
        add(reading, sheet);
        prepareMap();
        state.mention().ifPresent(this::showChosen);
    }

    private Header header() {
        Document document = atlas.document();
        Anchor home = new Anchor("", "Dispatch Atlas");
        home.addClassName("house");
        Paragraph citation = new Paragraph();
        citation.addClassName("edition");
        String cited = document.edition().cite();
        if (document.edition().url().isEmpty()) {
            citation.setText(cited);
        } else {
            Anchor source = new Anchor(document.edition().url(), cited);
            source.getElement().setAttribute("rel", "noopener noreferrer");
            citation.add(source);
        }
        Nav links = new Nav(new Anchor("open", "Open a document"), download(), new Anchor("about", "About the data"));
        links.getElement().setAttribute("aria-label", "Data");
        return new Header(home, new Div(citation, new DateNote(document)), links);
    }

    private Anchor download() {
        Anchor link = new Anchor(DocumentLinks.geoJson(atlas.document().id()), "Download GeoJSON");
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        return link;
    }

    private void prepareMap() {
        map.addFeatureSelectListener(event -> choose(event.featureId()));
        map.addViewChangeListener(event -> {
            state = state.withMap(new PageState.MapPlace(event.centre(), Math.clamp(event.zoom(), 0, 20)));
            writeAddress(false);
        });
        map.setLayers(state.layers());
        map.setKinds(words(state.kinds()));
        map.setProjection(state.projection());
        state.map().ifPresent(place -> map.setView(place.centre(), place.zoom()));
        map.show(new MapContent(atlas.document().id().value(), "en"));
        showBorders();
    }

    /** The map of the chosen day, else of the document's; of a document without a day the first there is. */
    private Standpoint standpoint() {
        LocalDate day = state.date()
                .or(() -> atlas.borders().map(BordersOfDay::day))
                .or(() -> borders.covered().findFirst())
                .orElseThrow();
        return new Standpoint(day, state.view());
    }

    private void showBorders() {
        map.setBorders(standpoint(), state.other().orElse(null));
        bar.show(standpoint(), state.other());
    }

    /** After another day, view or comparison was chosen. */
    private void redraw(boolean step) {
        showBorders();
        state.mention().flatMap(atlas::findFeature).ifPresent(found -> card.show(found, standpoint()));
        writeAddress(step);
    }

    @Override
    public void day(LocalDate day) {
        state = state.withDate(day);
        redraw(false);
    }

    @Override
    public void view(String view) {
        if (borders.findView(view).isPresent()) {
            state = state.withView(view);
            redraw(true);
        }
    }

    @Override
    public void other(Optional<Standpoint> other) {
        state = state.withOther(other.filter(with ->
                borders.findView(with.view()).isPresent() && borders.covered().contains(with.day())));
        redraw(true);
    }

    @Override
    public void close() {
        select(null);
    }

    @Override
    public void choose(String feature) {
        if (atlas.findFeature(feature).isPresent()) {
            select(feature);
        }
    }

    private void select(@Nullable String feature) {
        state.mention().flatMap(this::findMark).ifPresent(PassageMark::release);
        state = state.withMention(Optional.ofNullable(feature));
        walk.show(state.kinds(), state.mention());
        if (feature == null) {
            map.select(null);
            card.clear();
        } else {
            showChosen(feature);
        }
        writeAddress(true);
    }

    private void showChosen(String feature) {
        map.select(feature);
        findMark(feature).ifPresent(PassageMark::choose);
        atlas.findFeature(feature).ifPresent(found -> card.show(found, standpoint()));
    }

    /** The mark of a feature; a rival reading of a relative place has that of its mention. */
    private Optional<PassageMark> findMark(String feature) {
        return atlas.findFeature(feature)
                .map(MapFeature::mention)
                .flatMap(mention -> text.findMark(mention.id().value()));
    }

    private void pointAt(@Nullable String mention) {
        map.highlight(mention);
    }

    /** Writes the state into the address: a choice of the reader as a step to go back from, a move of the map silently. */
    private void writeAddress(boolean step) {
        Location location = new Location(path, state.query());
        UI ui = UI.getCurrent();
        if (step) {
            ui.getPage().getHistory().pushState(null, location);
        } else {
            ui.getPage().getHistory().replaceState(null, location);
        }
    }

    @Override
    public void layer(MapLayer layer, boolean on) {
        Set<MapLayer> layers = EnumSet.noneOf(MapLayer.class);
        layers.addAll(state.layers());
        change(layers, layer, on);
        state = state.withLayers(layers);
        map.setLayers(layers);
        writeAddress(false);
    }

    @Override
    public void kind(MentionKind kind, boolean on) {
        Set<MentionKind> kinds = EnumSet.noneOf(MentionKind.class);
        kinds.addAll(state.kinds());
        change(kinds, kind, on);
        state = state.withKinds(kinds);
        walk.show(kinds, state.mention());
        map.setKinds(words(kinds));
        writeAddress(false);
    }

    @Override
    public void projection(MapProjection projection) {
        state = state.withProjection(projection);
        map.setProjection(projection);
        writeAddress(false);
    }

    private static <T> void change(Set<T> set, T value, boolean in) {
        if (in) {
            set.add(value);
        } else {
            set.remove(value);
        }
    }

    private static Set<String> words(Set<MentionKind> kinds) {
        return kinds.stream().map(MentionKind::word).collect(Collectors.toSet());
    }
}
