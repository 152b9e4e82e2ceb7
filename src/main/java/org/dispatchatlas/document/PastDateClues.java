package org.dispatchatlas.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dispatchatlas.time.Timespan;

/**
 * Days of which the body speaks as past: it was written on them or later. A day without a year is taken to be of the year of
 * writing. Sentences that look ahead are left aside.
 */
final class PastDateClues {
    private static final Pattern PAST =
            Pattern.compile("\\b(?:had|has|have|was|were|signed|concluded|dated|made|issued|since|\\p{L}{3,}ed)\\b");

    private PastDateClues() {}

    /** @param year the year of writing, where other clues fix it; without it only full dates count */
    static List<DateClue> find(Document document, Optional<Integer> year) {
        List<DateClue> clues = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                PrintedDate.findIn(document.text(), block.span()).stream()
                        .filter(date -> isPast(block.span(), date.span(), document.text()))
                        .flatMap(date -> findClue(date, year, document.text()).stream())
                        .forEach(clues::add);
            }
        }
        return clues;
    }

    private static boolean isPast(TextSpan block, TextSpan date, String text) {
        TextSpan sentence = Sentence.around(text, block, date);
        return PAST.matcher(sentence.of(text)).find() && !LooksAhead.in(sentence, date, text);
    }

    private static Optional<DateClue> findClue(PrintedDate date, Optional<Integer> year, String text) {
        Optional<LocalDate> day = date.year().isPresent() ? date.findFull() : year.flatMap(date::findIn);
        return day.map(known -> new DateClue(
                Optional.of(date.span()),
                new Timespan(known, null),
                "The text speaks of “" + date.span().of(text) + "” as past: it is not earlier than "
                        + Dates.words(known) + ".",
                Optional.empty()));
    }
}
