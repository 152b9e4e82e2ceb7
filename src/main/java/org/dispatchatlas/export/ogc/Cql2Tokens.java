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
            "\\s*(?:('(?:[^']|'')*')|(\"[^\"]+\"|[A-Za-z_][A-Za-z0-9_.]*)|([-+]?(?:\\d{1,20}(?:\\.\\d{0,20})?|\\.\\d{1,20})(?:[eE][-+]?\\d{1,2})?)|(<>|<=|>=|[=<>(),]))");

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
        Matcher matcher = TOKEN.matcher(filter);
        int at = 0;
        while (at < filter.length() && !filter.substring(at).isBlank()) {
            matcher.region(at, filter.length());
            if (!matcher.lookingAt()) {
                throw ApiProblem.badRequest(
                        "The filter can't be read at character %d: “%s”.",
                        at + 1, ApiProblem.echo(filter.substring(at)));
            }
            tokens.add(token(matcher));
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "the end", filter.length()));
    }

    private static Token token(Matcher matcher) {
        if (matcher.group(1) != null) {
            String quoted = matcher.group(1);
            return new Token(Kind.TEXT, quoted.substring(1, quoted.length() - 1).replace("''", "'"), matcher.start(1));
        }
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
