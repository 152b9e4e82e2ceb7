package org.dispatchatlas.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from a first to a last, both included, in the proleptic Gregorian calendar. An end that is {@code null} is open. Published
 * border sets differ here (CShapes includes the last day, OpenHistoricalMap excludes it): translators convert at the door.
 */
public record Timespan(@Nullable LocalDate first, @Nullable LocalDate last) {
    /** All days. */
    public static final Timespan ALWAYS = new Timespan(null, null);

    public Timespan {
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("a timespan must not end before it begins: " + first + " to " + last);
        }
    }

    /** From the first day of one year to the last day of another. */
    public static Timespan ofYears(int firstYear, int lastYear) {
        return new Timespan(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }

    /** Whether the day is one of the span. */
    public boolean contains(LocalDate day) {
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    /** Whether some day is in both. */
    public boolean overlaps(Timespan other) {
        return (first == null || other.last == null || !other.last.isBefore(first))
                && (last == null || other.first == null || !last.isBefore(other.first));
    }

    /** The first day, unless the span is open there. */
    public Optional<LocalDate> findFirst() {
        return Optional.ofNullable(first);
    }

    /** The last day, unless the span is open there. */
    public Optional<LocalDate> findLast() {
        return Optional.ofNullable(last);
    }
}
