package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.document.TextSpan;

/**
 * Finds who is meant on the other side of a frontier: the names that the text gives to fighting forces, the nearest first. "Soviet"
 * in "the Soviet press" is a speaker and not among them.
 */
final class Adversaries {
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final List<Reading> readings;
    private final SpatialNames names;

    Adversaries(Tokens tokens, Lexicon lexicon, List<Reading> readings, SpatialNames names) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.readings = readings;
        this.names = names;
    }

    /**
     * A name of forces.
     *
     * @param words as they stand: "Japano-Manchurian detachments"
     * @param meant the territories that the name means
     */
    record Forces(String words, TextSpan span, List<Territory> meant) {
        Forces {
            meant = List.copyOf(meant);
        }
    }

    List<Forces> nearestTo(TextSpan place) {
        List<Forces> forces = new ArrayList<>();
        for (Reading reading : readings) {
            int next = reading.name().last() + 1;
            if (lexicon.forces().contains(tokens.wordAt(next)) && tokens.joins(next - 1)) {
                TextSpan span = new TextSpan(
                        reading.name().span().start(), tokens.get(next).span().end());
                forces.add(new Forces(span.of(tokens.text()), span, names.territoriesOf(reading)));
            }
        }
        forces.sort((one, two) -> Integer.compare(gap(one.span(), place), gap(two.span(), place)));
        return forces;
    }

    private static int gap(TextSpan one, TextSpan two) {
        return one.overlaps(two) ? 0 : one.start() < two.start() ? two.start() - one.end() : one.start() - two.end();
    }
}
