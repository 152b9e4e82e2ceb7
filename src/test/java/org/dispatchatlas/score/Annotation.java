package org.dispatchatlas.score;

import java.util.Optional;
import org.dispatchatlas.geo.LonLat;

/**
 * A mention as an annotator or a program gives it.
 *
 * @param start first UTF-16 unit of the text
 * @param end the unit after the last
 * @param text the words under the span; may be empty in predictions
 * @param kind the kind or type, as the set names it; empty where it names none
 * @param name the place, as the set names it; empty where it names none
 * @param point where the place lies; empty for a mention that is not placed
 * @param confidence the program's, 0 to 1; 0 where it gives none
 */
public record Annotation(
        int start, int end, String text, String kind, String name, Optional<LonLat> point, double confidence) {
    /** How many units both spans hold; not positive where they share none. */
    int overlap(Annotation other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }

    boolean sameSpan(Annotation other) {
        return start == other.start && end == other.end;
    }

    boolean isPlaced() {
        return point.isPresent();
    }
}
