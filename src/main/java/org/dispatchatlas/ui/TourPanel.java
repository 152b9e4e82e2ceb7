package org.dispatchatlas.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.lesson.CitedHtml;
import org.dispatchatlas.lesson.CitedText;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.TourWalk;

/**
 * The stop of a tour beside its map: {@code <atlas-tour>}, which listens for keys and swipes, plays by itself and shows a clock. The server
 * holds where the reader stands.
 */
@Tag("atlas-tour")
@JsModule("./atlas-tour/atlas-tour.ts")
final class TourPanel extends HtmlContainer {
    private static final String NOTE = "note-";

    /** What the panel wants done. */
    interface Listener {
        void go(int number);

        void present(boolean on);
    }

    private final HistoricalBorders borders;
    private final Words words;
    private final Listener listener;
    private final Span count = new Span();
    private final HtmlContainer progress = new HtmlContainer("progress");
    private final H2 title = new H2();
    private final HtmlContainer quotation = new HtmlContainer("blockquote");
    private final Paragraph note = new Paragraph();
    private final Div body = new Div();
    private final HtmlContainer sources = new HtmlContainer("details");
    private final OrderedList notes = new OrderedList();
    private final OrderedList stops = new OrderedList();
    private final NativeButton back;
    private final NativeButton on;
    private final NativeButton present;
    private TourState state;

    TourPanel(TourState state, HistoricalBorders borders, Words words, Listener listener) {
        this.borders = borders;
        this.words = words;
        this.listener = listener;
        this.state = state;
        Tour tour = state.walk().tour();
        getElement()
                .setAttribute("class", "tour")
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.say("tour"))
                .setAttribute("data-minutes", Integer.toString(tour.minutes()));
        this.back = new NativeButton(words.say("tour.back"), event -> step(-1));
        this.on = new NativeButton(words.say("tour.on"), event -> step(1));
        this.present = new NativeButton(words.say("tour.present"), event -> listener.present(!this.state.presenting()));
        back.addClassName("back");
        on.addClassName("on");
        back.getElement().setAttribute("aria-keyshortcuts", "PageUp");
        on.getElement().setAttribute("aria-keyshortcuts", "PageDown");
        add(head(tour), stop(tour), buttons(), contents());
        addListener(Step.class, event -> step(event.by()));
        addListener(Leave.class, event -> listener.present(false));
        show(state);
    }

    private Div head(Tour tour) {
        Anchor name = new Anchor(PageLinks.page("lessons", words), tour.title());
        name.getElement().setAttribute("lang", tour.language());
        count.addClassName("count");
        Span clock = new Span();
        clock.addClassName("clock");
        clock.getElement().setAttribute("role", "timer");
        progress.getElement()
                .setAttribute("max", Integer.toString(tour.stops().size()))
                .setAttribute("aria-label", words.say("tour.progress"));
        Div line = new Div(name, count, clock);
        line.addClassName("line");
        return new Div(line, progress);
    }

    private Div stop(Tour tour) {
        // The focus goes here after a step, so that a screen reader begins with the new stop.
        title.getElement().setAttribute("tabindex", "-1");
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(words.say("tour.sources"));
        sources.add(summary, notes);
        sources.addClassName("sources");
        body.addClassName("body");
        // For those who do not have the text beside it: it is only shown in large type and on a phone.
        quotation.addClassName("quotation");
        quotation.getElement().setAttribute("lang", "en");
        note.setText(words.say("tour.usual-map"));
        note.addClassName("warning");
        note.getElement().setAttribute("lang", words.language().tag());
        Div stop = new Div(title, note, quotation, body, sources);
        stop.addClassName("stop");
        stop.getElement().setAttribute("lang", tour.language());
        return stop;
    }

    private Div buttons() {
        ChoiceBox seconds = new ChoiceBox(words.say("tour.play"), "play", chosen -> {});
        seconds.addClassName("play");
        Map<String, String> paces = new LinkedHashMap<>();
        paces.put("0", words.say("tour.play-off"));
        Tour.PACES.forEach(pace -> paces.put(pace.toString(), words.say("tour.play-seconds", pace)));
        seconds.fill(paces, "0");
        Div buttons = new Div(back, on, seconds, present);
        buttons.addClassName("buttons");
        return buttons;
    }

    private HtmlContainer contents() {
        HtmlContainer contents = new HtmlContainer("details");
        contents.addClassName("contents");
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(words.say("tour.contents"));
        contents.add(summary, stops);
        return contents;
    }

    /** Shows a stop. */
    void show(TourState next) {
        state = next;
        TourWalk walk = next.walk();
        count.setText(words.say("tour.count", walk.number(), walk.tour().stops().size()));
        progress.getElement().setAttribute("value", Integer.toString(walk.number()));
        title.setText(walk.stop().title());
        back.setEnabled(walk.step(-1).isPresent());
        on.setEnabled(walk.step(1).isPresent());
        present.setText(words.say(next.presenting() ? "tour.present-end" : "tour.present"));
        getElement()
                .setAttribute("data-stop", Integer.toString(walk.number()))
                .setAttribute("data-last", Boolean.toString(walk.step(1).isEmpty()))
                .setAttribute("data-presenting", Boolean.toString(next.presenting()));
        showText(walk);
        list(walk);
    }

    private void showText(TourWalk walk) {
        CitedText text = walk.stop().text();
        quotation.setText(walk.stop().passage().orElse(""));
        quotation.setVisible(walk.stop().passage().isPresent());
        note.setVisible(!walk.stop().map().within(borders).equals(walk.stop().map()));
        CitedHtml html = CitedHtml.linked(walk.tour(), text, noteAddress(walk));
        body.getElement().setProperty("innerHTML", html.body());
        notes.removeAll();
        for (CitedHtml.Note note : html.notes()) {
            ListItem entry = entry(note);
            entry.setId(NOTE + (notes.getComponentCount() + 1));
            // A raised number leads here.
            entry.getElement().setAttribute("tabindex", "-1");
            notes.add(entry);
        }
        sources.setVisible(!html.notes().isEmpty());
    }

    /** Whole, for the page's addresses begin at its root. */
    private String noteAddress(TourWalk walk) {
        return "%s&%s=%d#%s"
                .formatted(
                        PageLinks.page(DocumentLinks.tour(walk.tour().id()), words),
                        TourState.STOP,
                        walk.number(),
                        NOTE);
    }

    private static ListItem entry(CitedHtml.Note note) {
        if (note.url().isEmpty()) {
            return new ListItem(note.words());
        }
        Anchor link = new Anchor(note.url(), note.words());
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
        return new ListItem(link);
    }

    private void list(TourWalk walk) {
        stops.removeAll();
        for (int number = 1; number <= walk.tour().stops().size(); number++) {
            int goal = number;
            NativeButton go =
                    new NativeButton(walk.tour().stops().get(number - 1).title(), event -> listener.go(goal));
            go.addClassName("quiet");
            if (number == walk.number()) {
                go.getElement().setAttribute("aria-current", "step");
            }
            stops.add(new ListItem(go));
        }
    }

    private void step(int by) {
        state.walk().step(by).ifPresent(next -> listener.go(next.number()));
    }

    /** The reader pressed a key, swiped, or let the tour go on by itself. */
    @DomEvent("tour-step")
    public static final class Step extends ComponentEvent<TourPanel> {
        private final int by;

        /** Made by Vaadin from the browser's event. */
        public Step(TourPanel source, boolean fromClient, @EventData("event.detail.by") int by) {
            super(source, fromClient);
            this.by = by > 0 ? 1 : -1;
        }

        int by() {
            return by;
        }
    }

    /** The reader wants back from the large type. */
    @DomEvent("tour-leave")
    public static final class Leave extends ComponentEvent<TourPanel> {
        /** Made by Vaadin from the browser's event. */
        public Leave(TourPanel source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
