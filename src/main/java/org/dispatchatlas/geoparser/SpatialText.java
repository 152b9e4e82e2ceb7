package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.document.TextSpan;

/** The words of a text and the names recognised in it, side by side, as the grammar of spatial expressions walks over them. */
final class SpatialText {
    private static final int LONGEST_ABBREVIATION = 5;

    private final Tokens tokens;
    private final Map<Integer, Reading> byFirst = new HashMap<>();
    private final boolean[] named;

    SpatialText(Tokens tokens, List<Reading> readings) {
        this.tokens = tokens;
        this.named = new boolean[tokens.size()];
        for (Reading reading : readings) {
            byFirst.put(reading.name().first(), reading);
            for (int at = reading.name().first(); at <= reading.name().last(); at++) {
                named[at] = true;
            }
        }
    }

    int size() {
        return tokens.size();
    }

    /** The lower-case word; empty outside the text. */
    String word(int at) {
        return tokens.wordAt(at);
    }

    Token token(int at) {
        return tokens.get(at);
    }

    String gapAfter(int at) {
        return tokens.gapAfter(at);
    }

    /** Whether the word is part of a recognised name. */
    boolean isNamed(int at) {
        return at >= 0 && at < named.length && named[at];
    }

    /** The name that begins at the word. */
    Optional<Reading> readingAt(int at) {
        return Optional.ofNullable(byFirst.get(at));
    }

    /** Whether the next word goes on in the same phrase: only a space, a hyphen or the full stop of an abbreviation stands between. */
    boolean joins(int at) {
        return tokens.joins(at) || (at >= 0 && at + 1 < tokens.size() && endsAbbreviation(at));
    }

    /** Whether all words from the first to the last go on in one phrase. */
    boolean joins(int first, int last) {
        for (int at = first; at < last; at++) {
            if (!joins(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words stand there, one phrase. */
    boolean has(int at, String... words) {
        for (int next = 0; next < words.length; next++) {
            if (!word(at + next).equals(words[next]) || (next > 0 && !joins(at + next - 1))) {
                return false;
            }
        }
        return true;
    }

    /** The index behind an article, or the index itself. */
    int afterArticle(int at) {
        return word(at).equals("the") && joins(at) ? at + 1 : at;
    }

    /** The span from the first word to the last, without a possessive ending of the last. */
    TextSpan span(int first, int last) {
        Token end = tokens.get(last);
        return new TextSpan(tokens.get(first).span().start(), end.span().end() - end.possessive());
    }

    /** The words from the first to the last as they stand, on one line. */
    String words(int first, int last) {
        return span(first, last).of(tokens.text()).replaceAll("\\s+", " ");
    }

    private boolean endsAbbreviation(int at) {
        String gap = tokens.gapAfter(at);
        boolean stop =
                gap.startsWith(".") && gap.length() <= 3 && gap.substring(1).isBlank();
        Token token = tokens.get(at);
        return stop && token.text().length() <= LONGEST_ABBREVIATION && !token.isNumber() && !gap.contains("\n\n");
    }

    /** The words of names, in their order. */
    static List<NameSpan> parts(List<Reading> readings) {
        List<NameSpan> parts = new ArrayList<>();
        readings.forEach(reading -> parts.addAll(reading.parts()));
        return parts;
    }
}
