package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispatchatlas.document.TextSpan;

/** Parts a block of text into sentences, by its full stops, question and exclamation marks. */
final class Sentences {
    private static final String CLOSING = "”\"’')]";
    private static final Set<String> SHORTENED = Set.of(
            "Mr", "Mrs", "Dr", "No", "Nos", "St", "Gen", "Col", "Capt", "Lt", "vol", "vols", "p", "pp", "cf", "viz",
            "Messrs", "Hon");

    private Sentences() {}

    /** The sentences of the block in order; together they hold all of it but the white space between them. */
    static List<TextSpan> of(String text, TextSpan block) {
        List<TextSpan> sentences = new ArrayList<>();
        int start = block.start();
        for (int at = block.start(); at < block.end(); at++) {
            char sign = text.charAt(at);
            if ((sign == '.' || sign == '?' || sign == '!') && !isShortened(text, start, at)) {
                int end = afterClosing(text, at + 1, block.end());
                if (end >= block.end() || startsSentence(text, end, block.end())) {
                    sentences.add(new TextSpan(start, end));
                    start = afterSpace(text, end, block.end());
                    at = Math.max(at, start - 1);
                }
            }
        }
        if (start < block.end()) {
            sentences.add(new TextSpan(start, block.end()));
        }
        return sentences;
    }

    /** Whether the word before the full stop is an abbreviation or an initial. */
    private static boolean isShortened(String text, int start, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int from = stop;
        while (from > start && stop - from <= 6 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean initial = stop - from == 1 && Character.isUpperCase(text.charAt(from));
        return initial || SHORTENED.contains(text.substring(from, stop));
    }

    private static int afterClosing(String text, int from, int end) {
        int at = from;
        while (at < end && (CLOSING.indexOf(text.charAt(at)) >= 0 || isMark(text, at))) {
            at++;
        }
        return at;
    }

    /** A footnote's number glued to the full stop. */
    private static boolean isMark(String text, int at) {
        char sign = text.charAt(at);
        return ((sign >= '0' && sign <= '9') || sign == '*' || sign == '†' || sign == '‡')
                && !Character.isDigit(text.charAt(Math.max(0, at - 2)));
    }

    private static boolean startsSentence(String text, int at, int end) {
        if (!Character.isWhitespace(text.charAt(at))) {
            return false;
        }
        int next = afterSpace(text, at, end);
        return next >= end || !Character.isLowerCase(text.charAt(next));
    }

    private static int afterSpace(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
