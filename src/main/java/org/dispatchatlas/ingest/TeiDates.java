package org.dispatchatlas.ingest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.time.HistoricalDate;
import org.dispatchatlas.time.Timespan;
import org.jspecify.annotations.Nullable;

/** Days as FRUS files encode them: local days, whatever zone is written behind. */
final class TeiDates {
    private static final int DAY = "1938-05-13".length();
    private static final int MONTH = "1938-05".length();
    private static final int YEAR = "1938".length();

    /** Washington's winter time, in which files give the bounds of a day although they are written in UTC. */
    private static final Duration WASHINGTON = Duration.ofHours(5);

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private TeiDates() {}

    /** The days between two attributes; empty where neither can be read. */
    static Optional<HistoricalDate> between(@Nullable String first, @Nullable String last) {
        Optional<Timespan> from = findDays(first == null ? last : first);
        Optional<Timespan> to = findDays(last == null ? first : last);
        return from.flatMap(Timespan::findFirst)
                .flatMap(day -> to.flatMap(Timespan::findLast)
                        .filter(end -> !end.isBefore(day))
                        .map(end -> day.equals(end) ? HistoricalDate.on(day) : HistoricalDate.between(day, end)));
    }

    /**
     * The days of the volume's index attributes. Most give the local day with a false zone; those of undated papers run from
     * 05:00 UTC to 04:59:59 UTC and mean the days of Washington.
     */
    static Optional<HistoricalDate> betweenMoments(@Nullable String first, @Nullable String last) {
        if (first != null && last != null && first.endsWith("T05:00:00Z") && last.endsWith("T04:59:59Z")) {
            return between(washington(first), washington(last));
        }
        return between(first, last);
    }

    private static String washington(String moment) {
        try {
            return OffsetDateTime.parse(moment).minus(WASHINGTON).toString();
        } catch (DateTimeException malformed) {
            return moment;
        }
    }

    /** The date in a sentence: "13 May 1938", "between 23 February 1938 and 24 February 1938". */
    static String words(HistoricalDate date) {
        return date.isCertain()
                ? WORDS.format(date.best())
                : "between " + WORDS.format(date.earliest()) + " and " + WORDS.format(date.latest());
    }

    /** The days meant by "1938-05-13T17:00:00", "1938-05" or "1938". */
    private static Optional<Timespan> findDays(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            if (value.length() >= DAY) {
                LocalDate day = LocalDate.parse(value.substring(0, DAY));
                return Optional.of(new Timespan(day, day));
            }
            if (value.length() == MONTH) {
                YearMonth month = YearMonth.parse(value);
                return Optional.of(new Timespan(month.atDay(1), month.atEndOfMonth()));
            }
            return value.length() == YEAR
                    ? Optional.of(Timespan.ofYears(
                            Year.parse(value).getValue(), Year.parse(value).getValue()))
                    : Optional.empty();
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
