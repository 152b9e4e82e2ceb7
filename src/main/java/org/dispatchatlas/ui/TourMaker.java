package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapPlace;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
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
    private static final int LONGEST_NAME = 80;

    /** The key by which the stops cite the document itself. */
    private static final String DOCUMENT = "document";

    private final Tours tours;
    private final String session = VaadinSession.getCurrent().getSession().getId();
    private final Supplier<Atlas> atlas;
    private final Document document;
    private final Words words;
    private final Supplier<PageState> state;
    private final TourId id;
    private final NativeButton add;
    private final Span says = new Span();
    private final OrderedList stops = new OrderedList();
    private final Div ways = new Div();
    private List<Stop> listed = List.of();

    /**
     * A maker for a page.
     *
     * @param atlas of the page, another one after each correction
     * @param state of the page when a stop is added
     */
    TourMaker(Tours tours, Supplier<Atlas> atlas, Words words, AtlasMap map, Supplier<PageState> state) {
        super("details");
        this.tours = tours;
        this.atlas = atlas;
        this.document = atlas.get().document();
        this.words = words;
        this.state = state;
        this.id = freeId();
        addClassName("tour-maker");
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(words.say("maker"));
        this.add = new NativeButton(words.say("maker.add"), event -> map.where(this::add));
        add.addClassName("add-stop");
        says.getElement().setAttribute("role", "status");
        ways.addClassName("buttons");
        add(summary, new Paragraph(words.say("maker.how")), add, says, stops, ways);
        show();
    }

    /** The name of the document, with a number where the session has a tour of another document with that name. */
    private TourId freeId() {
        TourId free = idOf(document);
        for (int number = 2; !isFree(free); number++) {
            free = idOf(document).withNumber(number);
        }
        return free;
    }

    private boolean isFree(TourId wanted) {
        return tours.find(session, wanted)
                .filter(tour -> !tour.document().equals(document.id()))
                .isEmpty();
    }

    private static TourId idOf(Document document) {
        String plain = document.id().value().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new TourId("my-" + plain.substring(0, Math.min(plain.length(), 50)));
    }

    private Optional<Tour> tour() {
        return tours.find(session, id).filter(tour -> tour.document().equals(document.id()));
    }

    /** Adds what is on the screen, with the map where it is. */
    void add(MapPlace place) {
        List<Stop> all = current();
        if (all.size() < Tour.MOST_STOPS) {
            Stop stop = stop(place, all.size() + 1);
            all.add(stop);
            keep(all);
            show();
            says.setText(words.say("maker.added", stop.title()));
        }
    }

    /** What the reader chose in the text or on the map. */
    private record Chosen(String id, String title, TextSpan span) {}

    private Optional<Chosen> chosen(String wanted) {
        return atlas.get()
                .findFeature(wanted)
                .map(feature -> new Chosen(
                        feature.id(), words.title(feature), feature.mention().span()))
                .or(() -> atlas.get()
                        .findRelation(wanted)
                        .map(relation -> new Chosen(
                                relation.id(),
                                relation.title(),
                                relation.relation().passage())));
    }

    private Stop stop(MapPlace place, int number) {
        PageState shown = state.get();
        Optional<Chosen> chosen = shown.mention().flatMap(this::chosen);
        PageState usual = PageState.USUAL;
        return new Stop(
                chosen.map(Chosen::title)
                        .filter(title -> !title.isBlank() && title.length() <= Stop.LONGEST_TITLE)
                        .orElse(words.say("maker.stop", number)),
                chosen.flatMap(this::passage),
                chosen.map(Chosen::id),
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
                new CitedText(chosen.map(this::citation).orElse("")));
    }

    private String citation(Chosen chosen) {
        String locator = locator(document.cite(chosen.span()));
        return "[@%s%s]".formatted(DOCUMENT, locator.isEmpty() ? "" : ", " + locator);
    }

    /** What follows the edition in a citation: page and note. */
    private String locator(String cited) {
        String edition = document.edition().cite();
        String rest = cited.startsWith(edition) ? cited.substring(edition.length()) : cited;
        return rest.replaceAll("^[,\\s]+|[.\\s]+$", "").replaceAll("[\\];]", ",");
    }

    /** The sentence around the words, else the words alone, as far as a stop takes them. */
    private Optional<String> passage(Chosen chosen) {
        return Stream.of(document.sentenceAround(chosen.span()), chosen.span())
                .map(span -> span.of(document.text()).strip())
                .filter(passage -> !passage.isEmpty() && passage.length() <= Stop.LONGEST_PASSAGE)
                .findFirst();
    }

    /** What the teacher wrote of the tour beside its stops stays. */
    private void keep(List<Stop> all) {
        if (all.isEmpty()) {
            tours.drop(session, id);
        } else {
            tours.keep(session, tour().map(tour -> citable(tour.withStops(all))).orElseGet(() -> begun(all)));
        }
    }

    /** A tour that was written elsewhere may not have the source that the stops made here cite. */
    private Tour citable(Tour tour) {
        boolean cites = tour.stops().stream()
                .flatMap(stop -> stop.text().cited().stream())
                .anyMatch(cited -> cited.source().equals(DOCUMENT));
        boolean lacks = tour.findSource(DOCUMENT).isEmpty() && tour.sources().size() < Tour.MOST_SOURCES;
        return cites && lacks ? tour.withSource(source()) : tour;
    }

    private Tour begun(List<Stop> all) {
        return new Tour(
                id,
                words.say("maker.title", shorten(document.title(), LONGEST_NAME)),
                words.language().tag(),
                document.id(),
                0,
                new CitedText(""),
                List.of(source()),
                all);
    }

    /** A text that a reader pasted has no edition: then it is cited by its title. */
    private TourSource source() {
        String cite = Stream.of(
                        document.edition().cite(),
                        document.title(),
                        document.id().value())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElseThrow();
        return new TourSource(DOCUMENT, shorten(cite, TourSource.LONGEST), url(document));
    }

    private static String url(Document document) {
        String url = document.edition().url();
        return url.startsWith("http") && url.length() <= TourSource.LONGEST ? url : "";
    }

    private static String shorten(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }

    private void show() {
        stops.removeAll();
        List<Stop> all = current();
        listed = List.copyOf(all);
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
        if (isAsListed(all, at)) {
            all.set(at, change.apply(all.get(at)));
            keep(all);
            listed = List.copyOf(all);
            showWays();
        }
    }

    /** Another page of the session may have changed the tour: then it is shown as it is now, and nothing is done to the wrong stop. */
    private boolean isAsListed(List<Stop> all, int at) {
        boolean same = at < all.size() && at < listed.size() && all.get(at).equals(listed.get(at));
        if (!same) {
            show();
            says.setText(words.say("maker.changed"));
        }
        return same;
    }

    private void move(int at) {
        List<Stop> all = current();
        if (isAsListed(all, at)) {
            Collections.swap(all, at, at - 1);
            keep(all);
            show();
            says.setText(words.say("maker.moved", all.get(at - 1).title(), at));
            focus(at - 1);
        }
    }

    private void remove(int at) {
        List<Stop> all = current();
        if (isAsListed(all, at)) {
            Stop gone = all.remove(at);
            keep(all);
            show();
            says.setText(words.say("maker.removed", gone.title()));
            focus(at);
        }
    }

    /** The button that had the focus is gone with the old list; it goes to the stop that stands there now. */
    private void focus(int at) {
        List<Component> entries = stops.getChildren().toList();
        if (entries.isEmpty()) {
            add.focus();
        } else {
            entries.get(Math.min(at, entries.size() - 1))
                    .getChildren()
                    .filter(Field.class::isInstance)
                    .findFirst()
                    .ifPresent(title -> ((Field) title).focus());
        }
    }

    private List<Stop> current() {
        return new ArrayList<>(tour().map(Tour::stops).orElse(List.of()));
    }
}
