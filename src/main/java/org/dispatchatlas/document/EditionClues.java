package org.dispatchatlas.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.time.Timespan;

/** What an edition tells of a document's date: the years that its volume covers, and documents printed before and after. */
final class EditionClues {
    private static final Pattern YEARS = Pattern.compile("\\b(1[789]\\d\\d|20\\d\\d)(?:[–-](\\d\\d(?:\\d\\d)?))?\\b");

    private final List<DatedNeighbour> neighbours;

    EditionClues(List<DatedNeighbour> neighbours) {
        this.neighbours = neighbours;
    }

    List<DateClue> find(Edition edition) {
        List<DateClue> clues = new ArrayList<>();
        findYears(edition.series()).ifPresent(clues::add);
        if (edition.number().matches("\\d{1,6}")) {
            int number = Integer.parseInt(edition.number());
            for (DatedNeighbour neighbour : neighbours) {
                if (neighbour.series().equals(edition.series())
                        && neighbour.firstNumber() <= number
                        && number <= neighbour.lastNumber()) {
                    clues.add(clueOf(neighbour, number));
                }
            }
        }
        return clues;
    }

    private static Optional<DateClue> findYears(String series) {
        Matcher matcher = YEARS.matcher(series);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String first = matcher.group(1);
        String end = matcher.group(2) == null ? first : matcher.group(2);
        String last = end.length() == 2 ? first.substring(0, 2) + end : end;
        if (last.compareTo(first) < 0) {
            return Optional.empty();
        }
        String years = first.equals(last) ? first : first + " to " + last;
        return Optional.of(new DateClue(
                Optional.empty(),
                Timespan.ofYears(Integer.parseInt(first), Integer.parseInt(last)),
                "The volume, " + series + ", prints papers of " + years + ".",
                Optional.empty()));
    }

    private static DateClue clueOf(DatedNeighbour neighbour, int number) {
        LocalDate date = neighbour.date();
        boolean before = number <= neighbour.number();
        return new DateClue(
                Optional.empty(),
                before ? new Timespan(null, date) : new Timespan(date, null),
                "This part of the volume is in order of date, and document " + neighbour.number() + ", which comes "
                        + (before ? "after" : "before") + ", is of " + Dates.words(date) + ".",
                Optional.of(neighbour.citation()));
    }
}
