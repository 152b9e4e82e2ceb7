package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final Listener listener;
    private final TimeLine time;
    private final HtmlContainer summary = new HtmlContainer("summary");
    private final HtmlContainer view = new HtmlContainer("select");
    private final HtmlContainer with = new HtmlContainer("select");
    private final Div differences = new Div();
    private final @Nullable LocalDate home;

    /** A bar; the home is the day of the document, if there are borders of it. */
    BordersBar(HistoricalBorders borders, Optional<LocalDate> home, Listener listener) {
        super("details");
        this.borders = borders;
        this.listener = listener;
        this.home = home.orElse(null);
        this.time = new TimeLine(borders.covered(), borders.changes());
        addClassName("borders-bar");
        Div choices = new Div(
                choice("Borders as seen by", "view", view, listener::view),
                choice("Compare with", "with", with, this::compare));
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
        summary.setText("Borders: " + title(standpoint));
        time.setDay(standpoint.day());
        fill(view, views(), standpoint.view());
        fill(with, others(standpoint, other), other.map(Standpoint::words).orElse(NOTHING));
        differences.removeAll();
        String says = borders.findView(standpoint.view()).map(View::says).orElse("");
        if (!standpoint.view().equals(View.DE_FACTO.id())) {
            differences.add(new Paragraph(says));
        }
        other.ifPresent(compared -> differences.add(patches(standpoint, compared)));
    }

    /** What the browser sends is checked like an address. */
    private void compare(String words) {
        int comma = words.indexOf(',');
        try {
            listener.other(
                    comma < 0
                            ? Optional.empty()
                            : Optional.of(new Standpoint(
                                    LocalDate.parse(words.substring(0, comma)), words.substring(comma + 1))));
        } catch (DateTimeParseException noDay) {
            listener.other(Optional.empty());
        }
    }

    private Map<String, String> views() {
        Map<String, String> titles = new LinkedHashMap<>();
        borders.views().forEach(view -> titles.put(view.id(), view.title()));
        return titles;
    }

    /** Nothing, what is chosen now, the day of the document, this day kept while the slider moves on, and the other views. */
    private Map<String, String> others(Standpoint standpoint, Optional<Standpoint> chosen) {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(NOTHING, "Nothing");
        chosen.ifPresent(other -> titles.put(other.words(), title(other)));
        if (home != null && !home.equals(standpoint.day())) {
            titles.putIfAbsent(
                    new Standpoint(home, standpoint.view()).words(), "The day of the document, " + Words.day(home));
        }
        titles.putIfAbsent(standpoint.words(), "This day, kept: move the time line");
        for (View view : borders.views()) {
            Standpoint other = new Standpoint(standpoint.day(), view.id());
            if (!view.id().equals(standpoint.view())) {
                titles.putIfAbsent(other.words(), title(other));
            }
        }
        return titles;
    }

    private String title(Standpoint standpoint) {
        return borders.findView(standpoint.view()).map(View::title).orElse(standpoint.view())
                + ", "
                + Words.day(standpoint.day());
    }

    private static Component choice(String name, String key, HtmlContainer select, Consumer<String> listener) {
        select.getElement().setAttribute("name", key);
        select.getElement()
                .addPropertyChangeListener(
                        "value", "change", event -> listener.accept(String.valueOf(event.getValue())));
        NativeLabel label = new NativeLabel();
        label.add(new Span(name), select);
        return label;
    }

    private static void fill(HtmlContainer select, Map<String, String> titles, String chosen) {
        select.removeAll();
        titles.forEach((value, title) -> {
            HtmlContainer option = new HtmlContainer("option");
            option.setText(title);
            option.getElement().setAttribute("value", value);
            if (value.equals(chosen)) {
                option.getElement().setAttribute("selected", true);
            }
            select.add(option);
        });
    }

    private Component patches(Standpoint one, Standpoint other) {
        List<Difference> patches = borders.differences(one, other);
        if (patches.isEmpty()) {
            return new Paragraph("Both maps give all ground to the same territories.");
        }
        BordersOfDay here = borders.on(one);
        BordersOfDay there = borders.on(other);
        Paragraph heading = new Paragraph("Hatched: " + title(one) + " → " + title(other));
        UnorderedList list = new UnorderedList();
        for (Difference patch : patches.subList(0, Math.min(PATCHES, patches.size()))) {
            list.add(new ListItem(String.format(
                    Locale.ENGLISH,
                    "%s → %s: %,.0f km²",
                    here.nameOf(patch.one()),
                    there.nameOf(patch.other()),
                    patch.squareKilometres())));
        }
        if (patches.size() > PATCHES) {
            list.add(new ListItem("and %d smaller or other changes of hands".formatted(patches.size() - PATCHES)));
        }
        return new Div(heading, list);
    }
}
