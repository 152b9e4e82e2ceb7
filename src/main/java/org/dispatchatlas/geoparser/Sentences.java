package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispatchatlas.document.TextSpan;

/**
 * Parts a block of text into sentences, by its full stops, question and exclamation marks. What runs on without them is cut at a space,
 * so that no later step has to read far.
 */
public final class Sentences {
    /** In UTF-16 units. The longest sentences of diplomatic prose have about 1,500; what is longer is a list, or no sentence. */
    static final int LONGEST = 4_000;

    private static final int NONE = -1;

    private static final String CLOSING = "”\"’')]»";
    private static final Set<String> SHORTENED = Set.of(
            "Mr", "MR", "MRS", "DR", "GEN", "NO", "Mrs", "Ms", "Dr", "No", "Nos", "St", "Gen", "Col", "Capt", "Lt",
            "Lieut", "Maj", "Brig", "Adm", "Gov", "Sen", "Rep", "Prof", "Rev", "Hon", "Messrs", "Sr", "Jr", "Ft", "Mt",
            "vol", "vols", "p", "pp", "cf", "viz", "Art", "Arts", "art", "arts", "Sec", "sec", "par", "pars", "tel",
            "Tel", "ref", "ed", "eds", "approx", "ca", "Dept", "Govt", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug",
            "Sept", "Oct", "Nov", "Dec", "vs", "i", "e");

    private Sentences() {}

    /** The sentences of the block in order; together they hold all of it but the white space between them. */
    public static List<TextSpan> of(String text, TextSpan block) {
        List<TextSpan> sentences = new ArrayList<>();
        int start = block.start();
        int lastSpace = start;
        for (int at = block.start(); at < block.end(); at++) {
            char sign = text.charAt(at);
            boolean stop = sign == '.' || sign == '?' || sign == '!';
            int end = stop ? endOfSentence(text, start, at, block.end()) : NONE;
            lastSpace = Character.isWhitespace(sign) ? at : lastSpace;
            if (end == NONE && at - start >= LONGEST) {
                end = lastSpace > start ? lastSpace : at;
            }
            if (end != NONE) {
                sentences.add(new TextSpan(start, end));
                start = afterSpace(text, end, block.end());
                at = Math.max(at, start - 1);
            }
        }
        if (start < block.end()) {
            sentences.add(new TextSpan(start, block.end()));
        }
        return sentences;
    }

    /** The point after the stop and what closes with it, where a sentence ends there. */
    private static int endOfSentence(String text, int start, int stop, int blockEnd) {
        if (isShortened(text, start, stop)) {
            return NONE;
        }
        int end = afterClosing(text, stop + 1, blockEnd);
        return end >= blockEnd || startsSentence(text, end, blockEnd) ? end : NONE;
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

    /** Not before a small letter, nor before another stop: dots for words left out end nothing. */
    private static boolean startsSentence(String text, int at, int end) {
        if (!Character.isWhitespace(text.charAt(at))) {
            return false;
        }
        int next = afterSpace(text, at, end);
        return next >= end || !(Character.isLowerCase(text.charAt(next)) || text.charAt(next) == '.');
    }

    private static int afterSpace(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
