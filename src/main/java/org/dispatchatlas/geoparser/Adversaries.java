package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.NamedPlace;

/**
 * Finds who is meant on the other side of a frontier: the names that the text gives to fighting forces, the nearest first. "Soviet"
 * in "the Soviet press" is a speaker and not among them.
 */
final class Adversaries {
    private final Tokens tokens;
    private final Lexicon lexicon;

    Adversaries(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** A name of forces, with the words as they stand: "Japano-Manchurian detachments". */
    record Forces(String words, TextSpan span, List<List<NamedPlace>> meant) {}

    List<Forces> nearestTo(TextSpan place, List<Reading> readings) {
        List<Forces> forces = new ArrayList<>();
        for (Reading reading : readings) {
            int next = reading.name().last() + 1;
            if (lexicon.forces().contains(tokens.wordAt(next))) {
                TextSpan span = new TextSpan(
                        reading.name().span().start(), tokens.get(next).span().end());
                forces.add(new Forces(
                        span.of(tokens.text()),
                        span,
                        reading.parts().stream().map(NameSpan::hits).toList()));
            }
        }
        forces.sort((one, two) -> Integer.compare(gap(one.span(), place), gap(two.span(), place)));
        return forces;
    }

    private static int gap(TextSpan one, TextSpan two) {
        return one.overlaps(two) ? 0 : one.start() < two.start() ? two.start() - one.end() : one.start() - two.end();
    }
}
