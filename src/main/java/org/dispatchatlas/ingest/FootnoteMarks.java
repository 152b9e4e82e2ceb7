package org.dispatchatlas.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchatlas.document.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Footnote numbers glued to words, such as "France,29". Numbers alone prove nothing: they count as marks only where they rise by one
 * and are as many as the notes of a list.
 */
final class FootnoteMarks {
    private static final String AFTER_WORD = ",.;:!?”\"’')]";

    private FootnoteMarks() {}

    /**
     * The marks of a list of notes, in order; empty where none fit, or where more than one row of numbers would.
     *
     * @param end where the list begins: marks stand before it
     */
    static List<TextSpan> find(String text, int end, List<FootnoteList.Note> notes) {
        if (notes.isEmpty()) {
            return List.of();
        }
        Map<Integer, Run> complete = new TreeMap<>();
        Map<Integer, Run> last = new HashMap<>();
        for (TextSpan candidate : candidates(text, end)) {
            int number = Integer.parseInt(candidate.of(text));
            Run run = new Run(candidate, last.get(number - 1));
            Run known = last.get(number);
            if (known == null || known.length < run.length) {
                last.put(number, run);
            }
            if (run.length >= notes.size()) {
                complete.putIfAbsent(number - notes.size() + 1, run);
            }
        }
        Run own = complete.get(notes.getFirst().number());
        if (own == null && complete.size() == 1) {
            own = complete.values().iterator().next();
        }
        return own == null ? List.of() : own.lastSpans(notes.size());
    }

    private static List<TextSpan> candidates(String text, int end) {
        List<TextSpan> found = new ArrayList<>();
        int at = 1;
        while (at < end) {
            int stop = at;
            while (stop < end && isDigit(text, stop)) {
                stop++;
            }
            if (stop > at && stop - at <= 3 && isMark(text, at, stop)) {
                found.add(new TextSpan(at, stop));
            }
            at = Math.max(stop, at) + 1;
        }
        return found;
    }

    private static boolean isMark(String text, int start, int stop) {
        return text.charAt(start) != '0' && endsWord(text, start) && !goesOn(text, stop);
    }

    /** Whether a word, or a word and its punctuation, ends just before. */
    private static boolean endsWord(String text, int start) {
        int at = start - 1;
        while (at > 0 && start - at <= 3 && AFTER_WORD.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return Character.isLetter(text.charAt(at)) || (at < start - 1 && endsYear(text, at));
    }

    /** Four digits that stand alone and can be a year; so that "November 5, 1937,86" has a mark and "2,000" none. */
    private static boolean endsYear(String text, int at) {
        return at >= 4
                && isDigit(text, at)
                && isDigit(text, at - 1)
                && isDigit(text, at - 2)
                && (text.charAt(at - 3) == '1' || text.charAt(at - 3) == '2')
                && Character.isWhitespace(text.charAt(at - 4));
    }

    private static boolean goesOn(String text, int stop) {
        if (stop >= text.length()) {
            return false;
        }
        char next = text.charAt(stop);
        boolean joined = next == ',' || next == '.' || next == ':' || next == '/' || next == '-';
        return Character.isLetter(next) || (joined && stop + 1 < text.length() && isDigit(text, stop + 1));
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Numbers that rise by one, the last first. */
    private static final class Run {
        private final TextSpan span;
        private final @Nullable Run before;
        private final int length;

        Run(TextSpan span, @Nullable Run before) {
            this.span = span;
            this.before = before;
            this.length = before == null ? 1 : before.length + 1;
        }

        List<TextSpan> lastSpans(int count) {
            ArrayDeque<TextSpan> spans = new ArrayDeque<>();
            for (Run run = this; run != null && spans.size() < count; run = run.before) {
                spans.addFirst(run.span);
            }
            return List.copyOf(spans);
        }
    }
}
