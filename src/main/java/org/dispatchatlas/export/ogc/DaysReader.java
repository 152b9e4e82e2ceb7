package org.dispatchatlas.export.ogc;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.time.Timespan;

/**
 * Reads the parameter {@code datetime} (OGC API - Features, part 1, 7.15.4): a day or an instant after RFC 3339, or two with a stroke between
 * them, of which one may be open. An instant means its day in UTC: nothing here is known by the hour.
 *
 * <p>One of the two may also be a duration after ISO 8601. The standard does not name it, but the OGC's own tests ask for it.
 */
final class DaysReader {
    private static final Pattern STROKE = Pattern.compile("/");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Years to days, then hours to seconds. */
    private static final Pattern DURATION =
            Pattern.compile("(?!P$)(P(?:\\d{1,5}[YMWD]){0,4})(?:T((?:\\d{1,9}[HMS]){1,3}))?");

    private DaysReader() {}

    /** The days; empty for all of them. */
    static Optional<Timespan> read(String words) {
        List<String> ends = List.of(STROKE.split(words, -1));
        if (ends.size() == 1) {
            LocalDate day = day(words, words);
            return Optional.of(new Timespan(day, day));
        }
        if (ends.size() != 2) {
            throw noDays(words);
        }
        boolean fromLast = ends.get(0).startsWith("P");
        boolean fromFirst = ends.get(1).startsWith("P");
        Optional<LocalDate> first =
                fromLast ? Optional.of(away(ends.get(1), ends.get(0), -1, words)) : end(ends.get(0), words);
        Optional<LocalDate> last =
                fromFirst ? Optional.of(away(ends.get(0), ends.get(1), 1, words)) : end(ends.get(1), words);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw ApiProblem.badRequest("datetime=“%s” ends before it begins.", ApiProblem.echo(words));
        }
        return first.isEmpty() && last.isEmpty()
                ? Optional.empty()
                : Optional.of(new Timespan(first.orElse(null), last.orElse(null)));
    }

    private static Optional<LocalDate> end(String end, String words) {
        return end.isEmpty() || end.equals("..") ? Optional.empty() : Optional.of(day(end, words));
    }

    /** The day of a date or an instant. */
    static LocalDate day(String end, String words) {
        return moment(end, words).toLocalDate();
    }

    private static LocalDateTime moment(String end, String words) {
        try {
            return DAY.matcher(end).matches()
                    ? LocalDate.parse(end).atStartOfDay()
                    : OffsetDateTime.parse(end)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime();
        } catch (DateTimeException wrong) {
            throw noDays(words);
        }
    }

    /** @param direction 1 for the day a duration after the end, -1 for the one before it */
    private static LocalDate away(String end, String duration, int direction, String words) {
        Matcher parts = DURATION.matcher(duration);
        if (!parts.matches()) {
            throw noDays(words);
        }
        try {
            Period days = parts.group(1).equals("P") ? Period.ZERO : Period.parse(parts.group(1));
            Duration hours = parts.group(2) == null ? Duration.ZERO : Duration.parse("PT" + parts.group(2));
            return moment(end, words)
                    .plus(days.multipliedBy(direction))
                    .plus(hours.multipliedBy(direction))
                    .toLocalDate();
        } catch (DateTimeException wrong) {
            throw noDays(words);
        }
    }

    private static ApiProblem noDays(String words) {
        return ApiProblem.badRequest(
                "“%s” is no time: expected 1936-04-01, 1936-04-01T00:00:00Z, or two of them as 1936-01-01/1936-12-31, where .. is an open end and P1M a duration.",
                ApiProblem.echo(words));
    }
}
