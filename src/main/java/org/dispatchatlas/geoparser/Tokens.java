package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.document.TextSpan;

/** The words of a text in order, with what stands between them. */
final class Tokens {
    /** As many words in capitals, one after the other, are no name any more. */
    private static final int PASSAGE = 7;

    private final String text;
    private final List<Token> tokens;

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Cuts a text into runs of letters (with marks and inner apostrophes) and runs of digits: a note number glued to a name is apart. */
    static Tokens of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int end = Character.isLetter(letter)
                    ? endOfWord(text, at)
                    : Character.isDigit(letter) ? endOfNumber(text, at) : at;
            if (end > at) {
                tokens.add(new Token(new TextSpan(at, end), text.substring(at, end)));
                at = end;
            } else {
                at += Character.charCount(letter);
            }
        }
        return new Tokens(text, List.copyOf(tokens));
    }

    /**
     * As {@link #of(String)}; but where a passage is all in capitals, only words that English does not write in lower case count as
     * capitalised.
     */
    static Tokens of(String text, Set<String> everyday) {
        List<Token> tokens = new ArrayList<>(of(text).tokens);
        int start = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            if (at < tokens.size() && isShouted(tokens.get(at))) {
                continue;
            }
            if (at - start >= PASSAGE) {
                for (int inside = start; inside < at; inside++) {
                    Token token = tokens.get(inside);
                    tokens.set(inside, everyday.contains(token.bareWord()) ? token.uncapitalised() : token);
                }
            }
            start = at + 1;
        }
        return new Tokens(text, List.copyOf(tokens));
    }

    private static boolean isShouted(Token token) {
        return token.isNumber() || token.isAllCapitals() || (token.text().length() == 1 && token.isCapitalised());
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    Optional<Token> find(int index) {
        return index >= 0 && index < tokens.size() ? Optional.of(tokens.get(index)) : Optional.empty();
    }

    /** The lower-case word at the index; empty outside the text. */
    String wordAt(int index) {
        return find(index).map(Token::word).orElse("");
    }

    /** What stands between a word and the next. */
    String gapAfter(int index) {
        int end = index + 1 < tokens.size() ? tokens.get(index + 1).span().start() : text.length();
        return text.substring(tokens.get(index).span().end(), end);
    }

    /** What stands between the word before and this one. */
    String gapBefore(int index) {
        int start = index > 0 ? tokens.get(index - 1).span().end() : 0;
        return text.substring(start, tokens.get(index).span().start());
    }

    /** Whether the word is one capital: "J.". */
    boolean isInitial(int index) {
        return index >= 0
                && index < tokens.size()
                && tokens.get(index).text().length() == 1
                && tokens.get(index).isCapitalised();
    }

    /** Whether a word and the next may be of one name: only a space, a hyphen or the end of a line stands between them. */
    boolean joins(int index) {
        if (index < 0 || index + 1 >= tokens.size()) {
            return false;
        }
        int start = tokens.get(index).span().end();
        int end = tokens.get(index + 1).span().start();
        int breaks = 0;
        int hyphens = 0;
        for (int at = start; at < end; at++) {
            char letter = text.charAt(at);
            breaks += letter == '\n' ? 1 : 0;
            hyphens += letter == '-' || letter == '‐' || letter == '–' ? 1 : 0;
            if ("\n\t \u00a0-‐–".indexOf(letter) < 0) {
                return false;
            }
        }
        return breaks <= 1 && (hyphens == 0 || (hyphens == 1 && end == start + 1));
    }

    /** Whether the word begins a sentence or a paragraph. */
    boolean opensSentence(int index) {
        String gap = index == 0 ? "" : gapBefore(index);
        if (index == 0 || gap.contains("\n\n")) {
            return true;
        }
        int at = gap.length() - 1;
        while (at >= 0 && (Character.isWhitespace(gap.charAt(at)) || "“\"'‘)]".indexOf(gap.charAt(at)) >= 0)) {
            if (gap.charAt(at) == '“') {
                return true;
            }
            at--;
        }
        return at >= 0 ? ".!?:".indexOf(gap.charAt(at)) >= 0 : gap.indexOf('"') >= 0;
    }

    /** The index of the first word that begins at or after the offset. */
    int indexFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            boolean inner = Token.isApostrophe(letter)
                    && at > start
                    && at + 1 < text.length()
                    && Character.isLetter(text.codePointAt(at + 1));
            if (!Character.isLetter(letter) && Character.getType(letter) != Character.NON_SPACING_MARK && !inner) {
                break;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static int endOfNumber(String text, int start) {
        int at = start;
        while (at < text.length()) {
            boolean digit = Character.isDigit(text.charAt(at));
            boolean separator = (text.charAt(at) == ',' || text.charAt(at) == '.')
                    && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at + 1));
            if (!digit && !separator) {
                break;
            }
            at++;
        }
        return at;
    }
}
