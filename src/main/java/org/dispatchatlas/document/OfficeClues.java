package org.dispatchatlas.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.time.Timespan;

/** People whom the text names together with their office: it was written while they held it. */
final class OfficeClues {
    /** How far a title may stand from the name, in UTF-16 units: an apposition or a bracket, not the next sentence. */
    private static final int NEAR = 60;

    private final List<OfficeTerm> offices;

    OfficeClues(List<OfficeTerm> offices) {
        this.offices = offices;
    }

    List<DateClue> find(String text) {
        List<DateClue> clues = new ArrayList<>();
        for (OfficeTerm office : offices) {
            office.names().stream()
                    .flatMap(name -> findNamed(text, name, office).stream())
                    .findFirst()
                    .map(span -> clueOf(office, span, text))
                    .ifPresent(clues::add);
        }
        return clues;
    }

    private static Optional<TextSpan> findNamed(String text, String name, OfficeTerm office) {
        return Words.findAll(text, name).stream()
                .filter(span -> hasTitle(text, span, office.titles()))
                .findFirst();
    }

    private static boolean hasTitle(String text, TextSpan name, List<String> titles) {
        int from = Math.max(0, name.start() - NEAR);
        int to = Math.min(text.length(), name.end() + NEAR);
        String before = afterBreak(text.substring(from, name.start()));
        String after = beforeBreak(text.substring(name.end(), to));
        return titles.stream().anyMatch(title -> Words.has(before, title) || Words.has(after, title));
    }

    private static String afterBreak(String words) {
        return words.substring(Math.max(words.lastIndexOf('\n'), words.lastIndexOf(". ")) + 1);
    }

    private static String beforeBreak(String words) {
        int end = words.indexOf('\n');
        int stop = words.indexOf(". ");
        int cut = end < 0 || (stop >= 0 && stop < end) ? stop : end;
        return cut < 0 ? words : words.substring(0, cut);
    }

    private static DateClue clueOf(OfficeTerm office, TextSpan span, String text) {
        Timespan term = office.term();
        String when = term.findFirst().map(day -> " from " + Dates.words(day)).orElse("")
                + term.findLast().map(day -> " until " + Dates.words(day)).orElse("");
        return new DateClue(
                Optional.of(span),
                term,
                span.of(text) + " was " + office.office() + when + ".",
                Optional.of(office.citation()));
    }
}
