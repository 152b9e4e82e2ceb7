package org.dispatchatlas.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day named in a text, with or without its year: "May 2, 1936", "March 13th of this year", "21 February".
 *
 * @param year empty where the text does not print it
 * @param thisYear whether the text says that it is the year of writing
 */
public record PrintedDate(TextSpan span, MonthDay day, Optional<Integer> year, boolean thisYear) {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|d)?";
    private static final String YEAR = "(?:,? (\\d{4})(?!\\d)|(,? of this year))?";
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH + " " + DAY + "(?![\\d\\p{L}])" + YEAR);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d,.:])\\b" + DAY + " (?:of )?" + MONTH + "(?![\\d\\p{L}])" + YEAR);

    /** The days named in a part of a text, in text order. */
    public static List<PrintedDate> findIn(String text, TextSpan part) {
        List<PrintedDate> found = new ArrayList<>();
        Matcher monthFirst = MONTH_FIRST.matcher(text).region(part.start(), part.end());
        while (monthFirst.find()) {
            add(found, monthFirst, monthFirst.group(1), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text).region(part.start(), part.end());
        while (dayFirst.find()) {
            TextSpan span = new TextSpan(dayFirst.start(), dayFirst.end());
            if (found.stream().noneMatch(date -> date.span().overlaps(span))) {
                add(found, dayFirst, dayFirst.group(2), dayFirst.group(1));
            }
        }
        found.sort((one, other) -> one.span().compareTo(other.span()));
        return found;
    }

    /** The full date, where the text prints its year and there is such a day. */
    public Optional<LocalDate> findFull() {
        return year.flatMap(this::findIn);
    }

    /** The day in a given year, unless that year has no such day. */
    public Optional<LocalDate> findIn(int givenYear) {
        return day.isValidYear(givenYear) ? Optional.of(day.atYear(givenYear)) : Optional.empty();
    }

    private static void add(List<PrintedDate> found, Matcher matcher, String month, String day) {
        try {
            MonthDay monthDay = MonthDay.of(
                    MONTHS.getOrDefault(month.substring(0, 3).toLowerCase(Locale.ROOT), 0), Integer.parseInt(day));
            Optional<Integer> year = Optional.ofNullable(matcher.group(3)).map(Integer::valueOf);
            found.add(new PrintedDate(
                    new TextSpan(matcher.start(), matcher.end()), monthDay, year, matcher.group(4) != null));
        } catch (DateTimeException noSuchDay) {
            // "May 45": a number, not a day.
        }
    }
}
