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

    /** The days that are in both; empty where there are none. */
    public Optional<Timespan> common(Timespan other) {
        LocalDate from = first == null || (other.first != null && other.first.isAfter(first)) ? other.first : first;
        LocalDate to = last == null || (other.last != null && other.last.isBefore(last)) ? other.last : last;
        return from != null && to != null && to.isBefore(from) ? Optional.empty() : Optional.of(new Timespan(from, to));
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
