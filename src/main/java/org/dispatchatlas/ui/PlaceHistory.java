package org.dispatchatlas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Polity;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.LonLat;

/** Which states a place was in through the years: a little time line, each part of it a step to that day's map. */
final class PlaceHistory extends Div {
    /** Days under one name and standing; changes of extent elsewhere do not matter to the place. */
    private record Stay(String words, LocalDate first, LocalDate last) {}

    private final Words words;

    PlaceHistory(HistoricalBorders borders, LonLat position, Words words, Consumer<LocalDate> goTo) {
        this.words = words;
        addClassName("history");
        List<Stay> stays = stays(borders, position);
        setVisible(!stays.isEmpty());
        if (stays.isEmpty()) {
            return;
        }
        HtmlContainer heading = new HtmlContainer("h3");
        heading.setText(words.say(
                "history",
                String.valueOf(stays.getFirst().first().getYear()),
                String.valueOf(stays.getLast().last().getYear())));
        OrderedList list = new OrderedList();
        for (Stay stay : stays) {
            NativeButton button = new NativeButton("", event -> goTo.accept(stay.first()));
            Span bar = new Span();
            bar.addClassName("bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            bar.getStyle().set("--share", share(stay, stays));
            button.add(new Span(words.day(stay.first())), new Span(stay.words()), bar);
            button.getElement()
                    .setAttribute("aria-label", words.say("history.show", words.day(stay.first()), stay.words()));
            list.add(new ListItem(button));
        }
        add(heading, list);
    }

    private static String share(Stay stay, List<Stay> stays) {
        double all =
                stays.getLast().last().toEpochDay() - stays.getFirst().first().toEpochDay();
        return String.format(
                Locale.ROOT, "%.3f", (stay.last().toEpochDay() - stay.first().toEpochDay()) / Math.max(1, all));
    }

    private List<Stay> stays(HistoricalBorders borders, LonLat position) {
        List<Stay> stays = new ArrayList<>();
        for (Polity polity : borders.historyAt(position)) {
            LocalDate first = polity.valid().findFirst().orElseThrow();
            LocalDate end = polity.valid().findLast().orElseThrow();
            String held = words(polity, borders);
            if (!stays.isEmpty() && stays.getLast().words().equals(held)) {
                Stay before = stays.removeLast();
                stays.add(new Stay(held, before.first(), end));
            } else {
                stays.add(new Stay(held, first, end));
            }
        }
        return stays;
    }

    private String words(Polity polity, HistoricalBorders borders) {
        String name = name(polity.id(), polity.name());
        String under = polity.sovereign().equals(polity.id())
                ? name
                : words.say("history.under", name, name(polity.sovereign(), borders));
        return polity.occupier()
                .map(occupier -> words.say("history.occupied", under, name(occupier, borders)))
                .orElse(under);
    }

    private String name(TerritoryId id, HistoricalBorders borders) {
        return name(id, borders.findName(id).orElse(id.value()));
    }

    private String name(TerritoryId id, String name) {
        return words.territory(id, name);
    }
}
