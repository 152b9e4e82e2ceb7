package org.dispatchatlas.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Full dates in the text, with a year, that are later than the document can be although the text treats them as past. In the body
 * that is every later date in a sentence that does not look ahead; in a footnote, which may rightly know more than the text, only
 * the date of an act to which the text itself refers: "Signed at Paris, ...".
 */
final class Anachronisms {
    private static final Pattern ACT =
            Pattern.compile("(?:^|[\\s(\\[])(?:[Ss]igned|[Cc]oncluded|[Dd]ated)\\b[^;]{0,60}$");

    private Anachronisms() {}

    /** @param latest the last day on which the document can have been written */
    static List<Anachronism> find(Document document, LocalDate latest) {
        List<Anachronism> found = new ArrayList<>();
        for (Block block : document.blocks()) {
            boolean note = block.kind() == Block.Kind.FOOTNOTE;
            if (note || block.kind() == Block.Kind.PARAGRAPH) {
                for (PrintedDate date : PrintedDate.findIn(document.text(), block.span())) {
                    Optional<LocalDate> day = date.findFull().filter(latest::isBefore);
                    if (day.isPresent() && isOdd(document.text(), block, date.span())) {
                        found.add(new Anachronism(date.span(), day.get(), says(day.get(), latest, note)));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isOdd(String text, Block block, TextSpan date) {
        TextSpan sentence = Sentence.around(text, block.span(), date);
        String before = text.substring(sentence.start(), date.start());
        return block.kind() == Block.Kind.FOOTNOTE ? ACT.matcher(before).find() : !LooksAhead.in(sentence, date, text);
    }

    private static String says(LocalDate day, LocalDate latest, boolean note) {
        return (note ? "The note gives " : "The text gives ") + Dates.words(day)
                + " for what the document already refers to, yet the document is not later than " + Dates.words(latest)
                + ". The printed date needs checking.";
    }
}
