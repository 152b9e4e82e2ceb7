package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Difference;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.ui.map.TimeLine;
import org.jspecify.annotations.Nullable;

/** Whose borders are drawn, of which day, and what they are compared with. */
final class BordersBar extends HtmlContainer {
    /** What the bar asks of the page. */
    interface Listener {
        void day(LocalDate day);

        void view(String view);

        void other(Optional<Standpoint> other);
    }

    private static final String NOTHING = "";
    private static final int PATCHES = 6;

    private final HistoricalBorders borders;
    private final Words words;
    private final Listener listener;
    private final TimeLine time;
    private final HtmlContainer summary = new HtmlContainer("summary");
    private final ChoiceBox view;
    private final ChoiceBox with;
    private final Div differences = new Div();
    private final @Nullable LocalDate home;

    /** A bar; the home is the day of the document, if there are borders of it. */
    BordersBar(HistoricalBorders borders, Optional<LocalDate> home, Words words, Listener listener) {
        super("details");
        this.borders = borders;
        this.words = words;
        this.listener = listener;
        this.home = home.orElse(null);
        this.view = new ChoiceBox(words.say("borders.view"), "view", listener::view);
        this.with = new ChoiceBox(words.say("borders.with"), "with", this::compare);
        this.time = new TimeLine(borders.covered(), borders.changes());
        time.setWords(words.language().tag(), words.below("time."));
        addClassName("borders-bar");
        Div choices = new Div(view, with);
        choices.addClassName("choices");
        differences.addClassName("differences");
        differences.getElement().setAttribute("aria-live", "polite");
        time.setHome(this.home);
        time.addDayChangeListener(event ->
                event.day().filter(day -> borders.covered().contains(day)).ifPresent(listener::day));
        // On a phone the map needs the room first; beside the text the bar is always there.
        getElement()
                .executeJs("const wide = matchMedia('(width >= 900px)');"
                        + "const follow = () => { this.open = wide.matches; };"
                        + "wide.addEventListener('change', follow); follow();");
        add(summary, time, choices, differences);
    }

    /** Shows what is drawn. The choices stay the same elements, so that the keyboard keeps its place. */
    void show(Standpoint standpoint, Optional<Standpoint> other) {
        summary.setText(words.say("borders.summary", title(standpoint)));
        time.setDay(standpoint.day());
        view.fill(views(), standpoint.view());
        with.fill(others(standpoint, other), other.map(Standpoint::words).orElse(NOTHING));
        differences.removeAll();
        if (!standpoint.view().equals(View.DE_FACTO.id())) {
            differences.add(inEnglish(new Paragraph(
                    borders.findView(standpoint.view()).map(View::says).orElse(""))));
        }
        other.ifPresent(compared -> differences.add(patches(standpoint, compared)));
    }

    /** What the browser sends is checked like an address. */
    private void compare(String chosen) {
        int comma = chosen.indexOf(',');
        try {
            listener.other(
                    comma < 0
                            ? Optional.empty()
                            : Optional.of(new Standpoint(
                                    LocalDate.parse(chosen.substring(0, comma)), chosen.substring(comma + 1))));
        } catch (DateTimeParseException noDay) {
            listener.other(Optional.empty());
        }
    }

    private Map<String, String> views() {
        Map<String, String> titles = new LinkedHashMap<>();
        borders.views().forEach(each -> titles.put(each.id(), title(each)));
        return titles;
    }

    /** Nothing, what is chosen now, the day of the document, this day kept while the slider moves on, and the other views. */
    private Map<String, String> others(Standpoint standpoint, Optional<Standpoint> chosen) {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(NOTHING, words.say("borders.nothing"));
        chosen.ifPresent(other -> titles.put(other.words(), title(other)));
        if (home != null && !home.equals(standpoint.day())) {
            titles.putIfAbsent(
                    new Standpoint(home, standpoint.view()).words(), words.say("borders.home", words.day(home)));
        }
        titles.putIfAbsent(standpoint.words(), words.say("borders.kept"));
        for (View each : borders.views()) {
            Standpoint other = new Standpoint(standpoint.day(), each.id());
            if (!each.id().equals(standpoint.view())) {
                titles.putIfAbsent(other.words(), title(other));
            }
        }
        return titles;
    }

    private String title(Standpoint standpoint) {
        String whose = borders.findView(standpoint.view()).map(this::title).orElse(standpoint.view());
        return words.say("borders.title", whose, words.day(standpoint.day()));
    }

    private String title(View each) {
        return words.find("view." + each.id()).orElse(each.title());
    }

    private Component patches(Standpoint one, Standpoint other) {
        List<Difference> patches = borders.differences(one, other);
        if (patches.isEmpty()) {
            return new Paragraph(words.say("borders.same"));
        }
        BordersOfDay here = borders.on(one);
        BordersOfDay there = borders.on(other);
        Paragraph heading = new Paragraph(words.say("borders.hatched", title(one), title(other)));
        UnorderedList list = new UnorderedList();
        for (Difference patch : patches.subList(0, Math.min(PATCHES, patches.size()))) {
            list.add(new ListItem(words.say(
                    "borders.patch",
                    words.territory(patch.one(), here),
                    words.territory(patch.other(), there),
                    patch.squareKilometres())));
        }
        if (patches.size() > PATCHES) {
            list.add(new ListItem(words.count("borders.more", patches.size() - PATCHES)));
        }
        return new Div(heading, list);
    }

    /** Sentences of the data are in English, whatever the language of the page. */
    private static Component inEnglish(Component sentence) {
        sentence.getElement().setAttribute("lang", "en");
        return sentence;
    }
}
