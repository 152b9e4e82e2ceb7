package org.dispatchatlas.export.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a filter in CQL2 text, one after another. */
final class Cql2Tokens {
    /** A filter is a sentence, not a book: what is longer is refused before it is read. */
    private static final int LONGEST = 4000;

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(')|(\"[^\"]+\"|[A-Za-z_][A-Za-z0-9_.]*)|([-+]?(?:\\d{1,20}(?:\\.\\d{0,20})?|\\.\\d{1,20})(?:[eE][-+]?\\d{1,2})?)|(<>|<=|>=|[=<>(),]))");

    /** What a word is. */
    enum Kind {
        TEXT,
        NAME,
        NUMBER,
        SIGN,
        END
    }

    record Token(Kind kind, String words, int at) {
        boolean is(String word) {
            return kind != Kind.TEXT && words.equalsIgnoreCase(word);
        }
    }

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    Cql2Tokens(String filter) {
        if (filter.length() > LONGEST) {
            throw ApiProblem.badRequest("A filter has %d characters at most.", LONGEST);
        }
        int at = 0;
        while (at < filter.length() && !filter.substring(at).isBlank()) {
            at = read(filter, at);
        }
        tokens.add(new Token(Kind.END, "the end", filter.length()));
    }

    /** Adds the word that begins there, and tells where it ends. */
    private int read(String filter, int at) {
        Matcher matcher = TOKEN.matcher(filter).region(at, filter.length());
        if (!matcher.lookingAt()) {
            throw ApiProblem.badRequest(
                    "The filter can't be read at character %d: “%s”.", at + 1, ApiProblem.echo(filter.substring(at)));
        }
        if (matcher.group(1) != null) {
            return readText(filter, matcher.start(1));
        }
        tokens.add(token(matcher));
        return matcher.end();
    }

    /**
     * A text ends at the first quote that is neither doubled nor behind a backslash. Two backslashes stay two, for LIKE to read, and the quote
     * behind them is the end.
     */
    private int readText(String filter, int start) {
        StringBuilder words = new StringBuilder();
        for (int i = start + 1; i < filter.length(); i++) {
            char sign = filter.charAt(i);
            char following = i + 1 < filter.length() ? filter.charAt(i + 1) : ' ';
            if (sign == '\'' && following != '\'') {
                tokens.add(new Token(Kind.TEXT, words.toString(), start));
                return i + 1;
            }
            if ((sign == '\'' || sign == '\\') && following == '\'') {
                words.append(following);
                i++;
            } else if (sign == '\\' && following == '\\') {
                words.append("\\\\");
                i++;
            } else {
                words.append(sign);
            }
        }
        throw ApiProblem.badRequest(
                "The text at character %d of the filter has no end: expected a quote, which inside of a text is written twice or behind a backslash.",
                start + 1);
    }

    private static Token token(Matcher matcher) {
        if (matcher.group(2) != null) {
            return new Token(Kind.NAME, matcher.group(2).replace("\"", ""), matcher.start(2));
        }
        return matcher.group(3) != null
                ? new Token(Kind.NUMBER, matcher.group(3), matcher.start(3))
                : new Token(Kind.SIGN, matcher.group(4), matcher.start(4));
    }

    Token peek() {
        return tokens.get(next);
    }

    Token peekSecond() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /** Takes the word if it is the next. */
    boolean takeIf(String word) {
        if (peek().is(word)) {
            take();
            return true;
        }
        return false;
    }

    /** Takes the word, which must be the next. */
    void expect(String word) {
        if (!takeIf(word)) {
            throw expected("“" + word.toUpperCase(Locale.ROOT) + "”");
        }
    }

    String takeOf(Kind kind, String what) {
        if (peek().kind() != kind) {
            throw expected(what);
        }
        return take().words();
    }

    ApiProblem expected(String what) {
        return ApiProblem.badRequest(
                "The filter has %s at character %d, where %s was expected.",
                peek().kind() == Kind.END ? "its end" : "“" + ApiProblem.echo(peek().words()) + "”",
                peek().at() + 1,
                what);
    }
}
