package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.atlas.MapPlace;
import org.dispatchatlas.atlas.MapProjection;
import org.dispatchatlas.atlas.MentionFilter;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.ui.PageState.ListOrder;
import org.dispatchatlas.ui.map.AtlasMap;
import org.dispatchatlas.ui.map.MapContent;
import org.jspecify.annotations.Nullable;

/** A document beside its map. The address is the state: every choice is written there, and read from there on a reload. */
final class DocumentPage extends Main
        implements Legend.Listener, BordersBar.Listener, MentionCard.Listener, CorrectionDesk.Page {
    private final Addresses addresses;
    private final Words words;
    private final String path;
    private final HistoricalBorders borders;
    private final AtlasMap map = new AtlasMap();
    private final BordersBar bar;
    private final Section reading = new Section();
    private final TextPane text;
    private final H1 listTitle = new H1();
    private final MentionTree tree;
    private final FilterBar filter;
    private final Legend legend;
    private final MentionWalk walk;
    private final MentionCard card;
    private final PaneSwitch panes;
    private final CorrectionDesk desk;
    private Atlas atlas;
    private PageState state;
    private Function<PageState, QueryParameters> address = PageQuery::write;
    private int revision;

    /**
     * A page.
     *
     * @param addresses what the page knows beside its atlas
     * @param path the address without what follows the question mark
     * @param state already checked against the atlas
     */
    DocumentPage(Addresses addresses, Atlas atlas, String path, PageState state, Words words) {
        this.addresses = addresses;
        this.words = words;
        this.atlas = atlas;
        this.borders = addresses.background().borders();
        this.path = path;
        this.state = state;
        this.text = new TextPane(atlas, words);
        this.tree = new MentionTree(words, this::choose);
        this.panes = new PaneSwitch(words, this::list);
        this.filter = new FilterBar(words, this::filter);
        this.walk = new MentionWalk(words, this::choose);
        this.desk = new CorrectionDesk(addresses, atlas.document(), words, this);
        this.card = new MentionCard(borders, words, desk, this);
        this.bar = new BordersBar(borders, atlas.borders().map(BordersOfDay::day), words, this);
        this.legend = new Legend(atlas, state, words, this);
        addClassName("document");
        listTitle.setText(atlas.document().title());
        listTitle.getElement().setAttribute("lang", "en");
        listTitle.addClassName("list-title");
        if (state.embedded()) {
            addClassName("embedded");
        }
        add(
                fillReading(new DocumentHeader(
                        atlas.document(),
                        words,
                        path,
                        state,
                        addresses.background().formats(),
                        addresses.mayBeFramed())),
                sheet());
        listen();
        this.revision = atlas.curation().isUntouched() ? 0 : addresses.nextRevision();
        prepareMap();
        showFilter();
        showList();
        state.mention().ifPresent(this::showChosen);
    }

    /**
     * Puts a guide above the text, which leads from state to state.
     *
     * @param writer of the address, which holds more than the page's own state
     */
    void lead(Component guide, Function<PageState, QueryParameters> writer) {
        address = writer;
        addClassName("touring");
        reading.addComponentAsFirst(guide);
        card.clear();
    }

    /** Shows another state of the same document, with a tint on a passage, as a step to go back from. */
    void go(PageState next, TextSpan passage) {
        state = next;
        map.setLayers(state.look().layers());
        map.setProjection(state.look().projection());
        state.look().place().ifPresent(place -> map.setView(place.centre(), place.zoom()));
        legend.show(state.look());
        showBorders();
        showFilter();
        showList();
        select(state.mention().orElse(null));
        // The guide speaks first; the card comes when the reader chooses.
        card.clear();
        text.showPassage(passage);
    }

    /** Lays a tint on a passage; an empty one takes it away. */
    void showPassage(TextSpan passage) {
        text.showPassage(passage);
    }

    /** Writes the address anew, after the guide's part of it changed. */
    void rewriteAddress() {
        writeAddress(false);
    }

    private Component fillReading(Component header) {
        Div controls = new Div(panes, walk, desk.panel().markButton(), filter);
        controls.addClassName("controls");
        Component maker = new TourMaker(addresses.tours(), () -> atlas, words, map, () -> state);
        Div scroll = new Div(header, controls, text, listTitle, tree, desk.panel(), maker);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        reading.add(scroll, card);
        reading.addClassName("reading");
        reading.getElement().setAttribute("aria-label", words.say("page.document"));
        return reading;
    }

    private Component sheet() {
        Div paper = new Div(map);
        paper.addClassName("desk");
        Section sheet = new Section(paper, bar, legend);
        sheet.addClassName("sheet");
        sheet.getElement().setAttribute("aria-label", words.say("page.map"));
        return sheet;
    }

    private void listen() {
        text.addChoiceListener(event -> choose(event.mention()));
        text.addPointingListener(event -> map.highlight(event.mention()));
        text.addSelectionListener(event -> desk.panel().select(event.span()));
        map.addDrawListener(event -> desk.drawn(event.vertices()));
        map.addFeatureSelectListener(event -> choose(event.featureId()));
        map.addViewChangeListener(event -> {
            state = state.withLook(state.look()
                    .withPlace(new MapPlace(event.centre(), Math.clamp(event.zoom(), 0, MapPlace.DEEPEST))));
            writeAddress(false);
        });
    }

    private void prepareMap() {
        map.setWords(words.language().tag(), words.ofMap());
        map.setLayers(state.look().layers());
        map.setProjection(state.look().projection());
        state.look().place().ifPresent(place -> map.setView(place.centre(), place.zoom()));
        showDocument();
        showBorders();
    }

    private void showDocument() {
        map.show(new MapContent(atlas.document().id().value(), words.language().tag(), revision));
        desk.show(atlas);
    }

    @Override
    public void corrected(Optional<MentionId> mention) {
        atlas = addresses.atlas(atlas.document().id().value());
        revision = addresses.nextRevision();
        showDocument();
        text.show(atlas);
        showFilter();
        showList();
        select(mention.map(MentionId::value)
                .filter(id -> atlas.findFeature(id).isPresent())
                .orElse(null));
    }

    @Override
    public void mark(String words) {
        select(null);
        card.show(words, desk.form());
    }

    @Override
    public void draw(AtlasMap.Shape shape) {
        map.draw(shape);
    }

    /** The map of the chosen day, else of the document's; of a document without a day the first there is. */
    private Standpoint standpoint() {
        LocalDate day = state.standpoint()
                .date()
                .or(() -> atlas.borders().map(BordersOfDay::day))
                .or(() -> borders.covered().findFirst())
                .orElseThrow();
        return new Standpoint(day, state.standpoint().view());
    }

    private void showBorders() {
        map.setBorders(standpoint(), state.standpoint().other().orElse(null));
        bar.show(standpoint(), state.standpoint().other());
    }

    /** After another day, view or comparison was chosen. */
    private void redraw(PageState.BordersChoice chosen, boolean step) {
        state = state.withBorders(chosen);
        showBorders();
        chosenFeature().ifPresent(found -> card.show(atlas, found, standpoint()));
        writeAddress(step);
    }

    @Override
    public void day(LocalDate day) {
        redraw(state.standpoint().withDate(day), false);
    }

    @Override
    public void view(String view) {
        if (borders.findView(view).isPresent()) {
            redraw(state.standpoint().withView(view), true);
        }
    }

    @Override
    public void other(Optional<Standpoint> other) {
        redraw(
                state.standpoint()
                        .withOther(other.filter(
                                with -> borders.findView(with.view()).isPresent()
                                        && borders.covered().contains(with.day()))),
                true);
    }

    @Override
    public void close() {
        select(null);
    }

    @Override
    public void choose(String feature) {
        if (atlas.findFeature(feature).isPresent()
                || atlas.findRelation(feature).isPresent()) {
            select(feature);
        }
    }

    private void select(@Nullable String feature) {
        state = state.withMention(Optional.ofNullable(feature));
        showWalk();
        if (feature == null) {
            map.select(null);
            text.choose(null);
            tree.choose(null);
            card.clear();
        } else {
            showChosen(feature);
        }
        writeAddress(true);
    }

    private void showChosen(String id) {
        map.select(id);
        atlas.findFeature(id).ifPresent(feature -> {
            // A rival reading of a relative place has the mark of its mention.
            text.choose(feature.mention().id().value());
            tree.choose(feature.id());
            card.show(atlas, feature, standpoint());
        });
        atlas.findRelation(id).ifPresent(relation -> {
            text.choose(relation.relation().mentions().getFirst().value());
            tree.choose(null);
            card.show(atlas, relation);
        });
    }

    private Optional<MapFeature> chosenFeature() {
        return state.mention().flatMap(atlas::findFeature);
    }

    private void list(Optional<ListOrder> order) {
        state = state.withList(order);
        showList();
        writeAddress(true);
    }

    private void showList() {
        panes.show(state.list());
        text.setVisible(state.list().isEmpty());
        listTitle.setVisible(state.list().isPresent());
        tree.setVisible(state.list().isPresent());
        text.appear();
        state.list().ifPresent(order -> {
            tree.show(atlas, state.filter().of(atlas), order);
            tree.choose(state.mention().orElse(null));
        });
    }

    private void filter(MentionFilter chosen) {
        state = state.withFilter(chosen);
        if (chosenFeature()
                .filter(feature -> !chosen.accepts(atlas.document(), feature))
                .isPresent()) {
            select(null);
        }
        showFilter();
        showList();
        writeAddress(true);
    }

    /** Text, map, list and counts show the same mentions. */
    private void showFilter() {
        List<MapFeature> shown = state.filter().of(atlas);
        Set<String> ids =
                shown.stream().map(feature -> feature.mention().id().value()).collect(Collectors.toSet());
        List<String> hidden = atlas.mentions().stream()
                .map(resolved -> resolved.mention().id().value())
                .filter(id -> !ids.contains(id))
                .toList();
        text.hide(hidden);
        map.hide(hidden);
        filter.show(atlas, state.filter());
        legend.show(atlas, state.filter());
        showWalk();
    }

    private void showWalk() {
        walk.show(state.filter().of(atlas), chosenFeature());
    }

    /** Writes the state into the address: a choice of the reader as a step to go back from, a move of the map silently. */
    private void writeAddress(boolean step) {
        Location location = new Location(path, address.apply(state));
        UI ui = UI.getCurrent();
        if (step) {
            ui.getPage().getHistory().pushState(null, location);
        } else {
            ui.getPage().getHistory().replaceState(null, location);
        }
    }

    @Override
    public void layer(MapLayer layer, boolean on) {
        Set<MapLayer> layers = changed(state.look().layers(), MapLayer.class, layer, on);
        state = state.withLook(state.look().withLayers(layers));
        map.setLayers(layers);
        writeAddress(false);
    }

    @Override
    public void kind(MentionKind kind, boolean on) {
        filter(state.filter().withKinds(changed(state.filter().kinds(), MentionKind.class, kind, on)));
    }

    @Override
    public void projection(MapProjection projection) {
        state = state.withLook(state.look().withProjection(projection));
        map.setProjection(projection);
        writeAddress(false);
    }

    private static <T extends Enum<T>> Set<T> changed(Set<T> set, Class<T> type, T value, boolean in) {
        Set<T> changed = EnumSet.noneOf(type);
        changed.addAll(set);
        if (in) {
            changed.add(value);
        } else {
            changed.remove(value);
        }
        return changed;
    }
}
