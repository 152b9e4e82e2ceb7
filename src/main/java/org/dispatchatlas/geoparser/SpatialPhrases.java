package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geo.Distance;

/**
 * Finds spatial expressions around names: "45 kilometers inside Mongolian territory", "the Mongolo-Manchurian border", "the frontier
 * between Manchuria and Siberia".
 */
final class SpatialPhrases {
    private final Tokens tokens;
    private final Lexicon lexicon;

    SpatialPhrases(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    List<SpatialPhrase> find(List<Reading> readings) {
        List<SpatialPhrase> phrases = new ArrayList<>();
        for (int at = 0; at < readings.size(); at++) {
            Reading reading = readings.get(at);
            findInside(reading).or(() -> findFrontierOf(reading)).ifPresent(phrases::add);
            if (at + 1 < readings.size()) {
                findFrontierBetween(reading, readings.get(at + 1)).ifPresent(phrases::add);
            }
        }
        return phrases;
    }

    /** NUMBER UNIT inside [the] NAME [territory]. */
    private Optional<SpatialPhrase> findInside(Reading reading) {
        NameSpan name = reading.name();
        int inside = beforeArticle(name.first());
        Optional<Token> number = tokens.find(inside - 2).filter(Token::isNumber);
        Double unit = lexicon.units().get(tokens.wordAt(inside - 1));
        if (!lexicon.inside().contains(tokens.wordAt(inside)) || number.isEmpty() || unit == null) {
            return Optional.empty();
        }
        boolean ground = lexicon.territory().contains(tokens.wordAt(name.last() + 1))
                || lexicon.frontier().contains(tokens.wordAt(name.last() + 1));
        if (reading.kind() == MentionKind.DEMONYM && !ground) {
            return Optional.empty();
        }
        int last = ground ? name.last() + 1 : name.last();
        TextSpan span = new TextSpan(
                number.get().span().start(), tokens.get(last).span().end());
        String anchor = new TextSpan(name.span().start(), span.end()).of(tokens.text());
        return parse(number.get().text())
                .map(count -> new SpatialPhrase(
                        span,
                        SpatialExpression.Relation.INSIDE,
                        Optional.of(new Distance(count * unit)),
                        new Distance(step(count) * unit),
                        reading.parts(),
                        anchor));
    }

    /** [the] NAME-NAME border. */
    private Optional<SpatialPhrase> findFrontierOf(Reading reading) {
        NameSpan name = reading.name();
        return reading.parts().size() == 2 && isFrontier(name.last() + 1)
                ? Optional.of(frontier(startOf(name.first()), name.last() + 1, reading.parts()))
                : Optional.empty();
    }

    /** [the] border between [the] NAME and [the] NAME. */
    private Optional<SpatialPhrase> findFrontierBetween(Reading first, Reading second) {
        int between = beforeArticle(first.name().first());
        boolean joined = tokens.wordAt(between).equals("between")
                && isFrontier(between - 1)
                && beforeArticle(second.name().first()) == first.name().last() + 1
                && tokens.wordAt(first.name().last() + 1).equals("and");
        List<NameSpan> parts =
                Stream.concat(first.parts().stream(), second.parts().stream()).toList();
        return joined ? Optional.of(frontier(startOf(between - 1), second.name().last(), parts)) : Optional.empty();
    }

    private SpatialPhrase frontier(int first, int last, List<NameSpan> parts) {
        TextSpan span = new TextSpan(
                tokens.get(first).span().start(), tokens.get(last).span().end());
        return new SpatialPhrase(
                span,
                SpatialExpression.Relation.FRONTIER,
                Optional.empty(),
                new Distance(0),
                parts,
                span.of(tokens.text()));
    }

    private boolean isFrontier(int index) {
        return lexicon.frontier().contains(tokens.wordAt(index));
    }

    /** The index of the word before, an article left out. */
    private int beforeArticle(int index) {
        return tokens.wordAt(index - 1).equals("the") ? index - 2 : index - 1;
    }

    /** The index itself, or that of an article before it. */
    private int startOf(int index) {
        return tokens.wordAt(index - 1).equals("the") ? index - 1 : index;
    }

    private static Optional<Double> parse(String number) {
        try {
            return Optional.of(Double.parseDouble(number.replace(",", ""))).filter(Double::isFinite);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** 45 is a multiple of five, 40 of ten, 43 of one, 4.5 of a half. */
    private static double step(double count) {
        double step = 0.1;
        for (double coarser : new double[] {0.5, 1, 5, 10, 50, 100, 500, 1000}) {
            if (Math.abs(count / coarser - Math.rint(count / coarser)) < 1e-9) {
                step = coarser;
            }
        }
        return step;
    }
}
