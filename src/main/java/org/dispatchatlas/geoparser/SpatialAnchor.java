package org.dispatchatlas.geoparser;

import java.util.List;

/** What a spatial phrase measures from, before it is settled where that lies. */
sealed interface SpatialAnchor {
    /** A named place, state or river. */
    record Name(Reading reading) implements SpatialAnchor {}

    /**
     * The frontier of one state or between two.
     *
     * @param sides the names of the states
     * @param gloss a sentence on how the words were understood where they do not name the frontier; else empty
     */
    record Border(List<Reading> sides, String gloss) implements SpatialAnchor {
        public Border {
            sides = List.copyOf(sides);
        }

        /** The words that name the sides: two for "Soviet-Manchurian" or "Mongolia and Manchukuo". */
        int count() {
            return SpatialText.parts(sides).size();
        }
    }

    /**
     * Words that name nothing to measure from.
     *
     * @param why a sentence for readers
     */
    record Unnamed(boolean isFrontier, String why) implements SpatialAnchor {}
}
