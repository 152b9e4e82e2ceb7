package org.dispatchatlas.geoparser;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.dispatchatlas.document.TextSpan;

/**
 * The words of a stretch of text, and what stands between them. The number of a footnote glued to a word or sign is no word. Immutable
 * once made; time and space are linear in the stretch.
 */
final class SentenceWords {
    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "dr", "gen", "col", "capt", "lt", "messrs", "hon", "prof", "sen", "rep", "gov", "st", "lieut",
            "maj", "brig", "adm");

    private final String text;
    private final TextSpan span;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int count;
    private final String[] lower;

    private SentenceWords(String text, TextSpan span) {
        this.text = text;
        this.span = span;
        int at = span.start();
        while (at < span.end()) {
            at = isWordSign(at) ? readWord(at) : at + 1;
        }
        this.lower = new String[count];
    }

    /** The words of the stretch in order. */
    static SentenceWords of(String text, TextSpan span) {
        return new SentenceWords(text, span);
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** The end of the stretch itself. */
    int end() {
        return span.end();
    }

    /** The start of the stretch itself. */
    int start() {
        return span.start();
    }

    /** The word in lower case; empty outside the stretch, so that callers may look one beyond. */
    String lower(int word) {
        if (word < 0 || word >= count) {
            return "";
        }
        if (lower[word] == null) {
            lower[word] = text.substring(starts[word], ends[word]).toLowerCase(Locale.ROOT);
        }
        return lower[word];
    }

    boolean isCapital(int word) {
        return word >= 0 && word < count && Character.isUpperCase(text.charAt(starts[word]));
    }

    /** Whether the word is in capitals throughout, as in a text that is all so. */
    boolean isCapitals(int word) {
        for (int at = starts[word]; at < ends[word]; at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** What stands before the word, back to the word before it or to the start of the stretch. */
    String gapBefore(int word) {
        int from = word == 0 ? span.start() : ends[word - 1];
        return text.substring(from, word < count ? starts[word] : span.end());
    }

    /** Whether a sign of the given ones stands between this word and the one before it. */
    boolean hasBefore(int word, String signs) {
        int from = word == 0 ? span.start() : ends[word - 1];
        int to = word < count ? starts[word] : span.end();
        for (int at = from; at < to; at++) {
            if (signs.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing parts this word from the one before: only space, a note's number, or the full stop of "Mr." or of an initial. */
    boolean isJoined(int word) {
        if (word <= 0 || word >= count) {
            return false;
        }
        boolean stopAllowed = ends[word - 1] - starts[word - 1] == 1 || SHORTENED.contains(lower(word - 1));
        for (int at = ends[word - 1]; at < starts[word]; at++) {
            char sign = text.charAt(at);
            boolean nothing = Character.isWhitespace(sign) || Character.isDigit(sign) || (sign == '.' && stopAllowed);
            if (!nothing && "\"“”".indexOf(sign) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The words from one to another, both included, as they stand but in one line and without notes' numbers. */
    String join(int first, int last) {
        StringBuilder joined = new StringBuilder();
        for (int word = first; word <= last; word++) {
            if (word > first) {
                joined.append(gapBefore(word).replaceAll("\\d|[\"“”]", "").replaceAll("\\s+", " "));
            }
            joined.append(text, starts[word], ends[word]);
        }
        return joined.toString();
    }

    private int readWord(int from) {
        boolean letter = Character.isLetter(text.charAt(from));
        int at = from + 1;
        while (at < span.end() && goesOn(at, letter)) {
            at++;
        }
        int end = at;
        boolean note = !letter && isGlued(from) && at - from <= 3;
        while (letter && at < span.end() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (!note) {
            add(from, end);
        }
        return at;
    }

    private boolean goesOn(int at, boolean letter) {
        char sign = text.charAt(at);
        if (letter ? isLetterSign(sign) : isWordSign(at)) {
            return true;
        }
        boolean between = at + 1 < span.end()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && Character.isLetterOrDigit(text.charAt(at - 1));
        return between && (sign == '’' || sign == '\'' || sign == '-' || sign == '.' || sign == '&');
    }

    private boolean isWordSign(int at) {
        char sign = text.charAt(at);
        return isLetterSign(sign) || Character.isDigit(sign);
    }

    private static boolean isLetterSign(char sign) {
        return Character.isLetter(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private boolean isGlued(int at) {
        return at > span.start() && ",.;:”\"’)".indexOf(text.charAt(at - 1)) >= 0;
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
    }
}
