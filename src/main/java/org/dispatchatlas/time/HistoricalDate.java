package org.dispatchatlas.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A date that may be known only within limits. The best single day lies between the earliest and the latest; all are days of the
 * proleptic Gregorian calendar, without a time zone.
 */
public record HistoricalDate(LocalDate earliest, LocalDate best, LocalDate latest) {
    public HistoricalDate {
        if (best.isBefore(earliest) || best.isAfter(latest)) {
            throw new IllegalArgumentException(
                    "the best day must lie within the limits: " + earliest + ", " + best + ", " + latest);
        }
    }

    /** A day that is certain. */
    public static HistoricalDate on(LocalDate day) {
        return new HistoricalDate(day, day, day);
    }

    /** A date between two limits; the best day is the middle one, the later of two. */
    public static HistoricalDate between(LocalDate earliest, LocalDate latest) {
        long days = ChronoUnit.DAYS.between(earliest, latest);
        return new HistoricalDate(earliest, earliest.plusDays((days + 1) / 2), latest);
    }

    /** Whether there is no doubt about the day. */
    public boolean isCertain() {
        return earliest.equals(latest);
    }

    /** The best day in the Extended Date/Time Format (ISO 8601-2, level 1): a question mark says that it is uncertain. */
    public String edtf() {
        return isCertain() ? best.toString() : best + "?";
    }
}
