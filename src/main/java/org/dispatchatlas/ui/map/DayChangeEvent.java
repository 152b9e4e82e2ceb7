package org.dispatchatlas.ui.map;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The reader chose a day on the line of time. */
@DomEvent("day-change")
public final class DayChangeEvent extends ComponentEvent<TimeLine> {
    private final String day;

    /** Made by Vaadin from the browser's event. */
    public DayChangeEvent(TimeLine source, boolean fromClient, @EventData("event.detail.day") String day) {
        super(source, fromClient);
        this.day = day;
    }

    /** The day; empty if the browser sent none that is one. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
