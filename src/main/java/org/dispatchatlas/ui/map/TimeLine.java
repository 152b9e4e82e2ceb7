package org.dispatchatlas.ui.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchatlas.borders.BorderChange;
import org.dispatchatlas.time.Timespan;
import org.jspecify.annotations.Nullable;

/** A line of days on which the reader chooses one; the days on which the political map changed are marked and named. */
@Tag("atlas-time")
@JsModule("./atlas-time/atlas-time.ts")
public final class TimeLine extends Component {
    /** A change as the browser gets it. Vaadin writes it as a bean. */
    public record Mark(String day, String title) implements Serializable {}

    /** A line of these days, which must have a first and a last. */
    public TimeLine(Timespan days, List<BorderChange> changes) {
        getElement().setProperty("first", days.findFirst().orElseThrow().toString());
        getElement().setProperty("last", days.findLast().orElseThrow().toString());
        getElement()
                .setPropertyList(
                        "changes",
                        changes.stream()
                                .map(change -> new Mark(change.day().toString(), change.title()))
                                .toList());
    }

    /** Speaks a language; the phrases are those that the element looks up. */
    public void setWords(String language, Map<String, String> phrases) {
        getElement().setProperty("language", language);
        getElement().setPropertyMap("words", new TreeMap<>(phrases));
    }

    /** Moves to a day. */
    public void setDay(LocalDate day) {
        getElement().setProperty("day", day.toString());
    }

    /** The day of the document, to which one button returns; null for none. */
    public void setHome(@Nullable LocalDate day) {
        getElement().setProperty("home", day == null ? "" : day.toString());
    }

    /** Calls the listener when the reader has chosen a day. */
    public Registration addDayChangeListener(ComponentEventListener<DayChangeEvent> listener) {
        return addListener(DayChangeEvent.class, listener);
    }
}
