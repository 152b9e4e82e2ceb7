package org.dispatchatlas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.MapPlace;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.export.TourYaml;
import org.dispatchatlas.lesson.CitedText;
import org.dispatchatlas.lesson.Stop;
import org.dispatchatlas.lesson.StopMap;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.TourId;
import org.dispatchatlas.lesson.TourLink;
import org.dispatchatlas.lesson.TourSource;
import org.dispatchatlas.lesson.Tours;
import org.dispatchatlas.ui.map.AtlasMap;

/** Where a teacher makes a tour of what is on the screen: each view becomes a stop, with a title and a text. */
final class TourMaker extends HtmlContainer {
    private static final int LONGEST_TEXT = 4000;

    /** The key by which the stops cite the document itself. */
    private static final String DOCUMENT = "document";

    private final Tours tours;
    private final String session = VaadinSession.getCurrent().getSession().getId();
    private final Atlas atlas;
    private final Words words;
    private final Supplier<PageState> state;
    private final TourId id;
    private final OrderedList stops = new OrderedList();
    private final Div ways = new Div();

    /** @param state of the page when a stop is added */
    TourMaker(Tours tours, Atlas atlas, Words words, AtlasMap map, Supplier<PageState> state) {
        super("details");
        this.tours = tours;
        this.atlas = atlas;
        this.words = words;
        this.state = state;
        this.id = idOf(atlas.document());
        addClassName("tour-maker");
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(words.say("maker"));
        NativeButton add = new NativeButton(words.say("maker.add"), event -> map.where(this::add));
        add.addClassName("add-stop");
        ways.addClassName("buttons");
        add(summary, new Paragraph(words.say("maker.how")), add, stops, ways);
        show();
    }

    private static TourId idOf(Document document) {
        String plain = document.id().value().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new TourId("my-" + plain.substring(0, Math.min(plain.length(), 50)));
    }

    private Optional<Tour> tour() {
        return tours.find(session, id);
    }

    private void add(MapPlace place) {
        List<Stop> all = new ArrayList<>(tour().map(Tour::stops).orElse(List.of()));
        if (all.size() < Tour.MOST_STOPS) {
            all.add(stop(place, all.size() + 1));
            keep(all);
            show();
        }
    }

    private Stop stop(MapPlace place, int number) {
        PageState shown = state.get();
        Optional<MapFeature> chosen = shown.mention().flatMap(atlas::findFeature);
        PageState usual = PageState.USUAL;
        return new Stop(
                chosen.map(words::title)
                        .filter(title -> title.length() <= Stop.LONGEST_TITLE)
                        .orElse(words.say("maker.stop", number)),
                chosen.map(feature -> passage(feature, atlas.document())),
                chosen.map(MapFeature::id),
                new StopMap(
                        shown.standpoint().date(),
                        Optional.of(shown.standpoint().view())
                                .filter(view -> !view.equals(usual.standpoint().view())),
                        shown.standpoint().other(),
                        Optional.of(place),
                        Optional.of(shown.look().projection())
                                .filter(one -> one != usual.look().projection()),
                        Optional.of(shown.look().layers())
                                .filter(some -> !some.equals(usual.look().layers()))),
                new CitedText(chosen.map(feature -> "[@%s, %s]"
                                .formatted(
                                        DOCUMENT,
                                        locator(atlas.document()
                                                .cite(feature.mention().span()))))
                        .orElse("")));
    }

    /** What follows the edition in a citation: page and note. */
    private String locator(String cited) {
        String edition = atlas.document().edition().cite();
        String rest = cited.startsWith(edition) ? cited.substring(edition.length()) : cited;
        return rest.replaceAll("^[,\\s]+|[.\\s]+$", "").replaceAll("[\\];]", ",");
    }

    /** The line of the text in which the feature is named. */
    private static String passage(MapFeature feature, Document document) {
        return document.sentenceAround(feature.mention().span())
                .of(document.text())
                .strip();
    }

    private void keep(List<Stop> all) {
        Document document = atlas.document();
        if (all.isEmpty()) {
            tours.drop(session, id);
        } else {
            tours.keep(
                    session,
                    new Tour(
                            id,
                            words.say("maker.title", shorten(document.title())),
                            words.language().tag(),
                            document.id(),
                            0,
                            new CitedText(""),
                            List.of(new TourSource(DOCUMENT, document.edition().cite(), url(document))),
                            all));
        }
    }

    private static String url(Document document) {
        String url = document.edition().url();
        return url.startsWith("http") ? url : "";
    }

    private static String shorten(String title) {
        return title.length() <= 80 ? title : title.substring(0, 80) + "…";
    }

    private void show() {
        stops.removeAll();
        List<Stop> all = current();
        for (int at = 0; at < all.size(); at++) {
            stops.add(entry(all, at));
        }
        showWays();
    }

    /** Where to go from here; the link holds the whole tour, so it changes with every word. */
    private void showWays() {
        ways.removeAll();
        tour().ifPresent(tour -> {
            Anchor start = new Anchor(PageLinks.page(DocumentLinks.tour(id), words), words.say("maker.start"));
            Anchor save = new Anchor("tours/" + id + ".yaml", words.say("maker.save"));
            save.getElement().setAttribute("download", true);
            save.setRouterIgnore(true);
            ways.add(start, save);
            TourLink.encode(TourYaml.write(tour))
                    .map(letters -> new Anchor("lessons?" + LessonsView.TOUR + "=" + letters, words.say("maker.link")))
                    .ifPresent(ways::add);
        });
    }

    private ListItem entry(List<Stop> all, int at) {
        Stop stop = all.get(at);
        Field title = Field.line(words.say("maker.stop-title"), "stop-title", Stop.LONGEST_TITLE);
        title.setValue(stop.title());
        title.onChange(chosen -> change(at, before -> chosen.isBlank() ? before : before.withTitle(chosen)));
        Field text = Field.lines(words.say("maker.stop-text"), "stop-text", LONGEST_TEXT);
        text.setValue(stop.text().markdown());
        text.onChange(chosen -> change(at, before -> before.withText(new CitedText(chosen))));
        NativeButton up = new NativeButton("↑", event -> move(at));
        up.setEnabled(at > 0);
        up.getElement().setAttribute("aria-label", words.say("maker.up", stop.title()));
        NativeButton remove = new NativeButton("×", event -> remove(at));
        remove.getElement().setAttribute("aria-label", words.say("maker.remove", stop.title()));
        return new ListItem(title, text, up, remove);
    }

    /** The list stays as it is, so that nothing is lost of what is being written meanwhile. */
    private void change(int at, UnaryOperator<Stop> change) {
        List<Stop> all = current();
        if (at < all.size()) {
            all.set(at, change.apply(all.get(at)));
            keep(all);
            showWays();
        }
    }

    private void move(int at) {
        List<Stop> all = current();
        Collections.swap(all, at, at - 1);
        keep(all);
        show();
    }

    private void remove(int at) {
        List<Stop> all = current();
        all.remove(at);
        keep(all);
        show();
    }

    private List<Stop> current() {
        return new ArrayList<>(tour().map(Tour::stops).orElse(List.of()));
    }
}
