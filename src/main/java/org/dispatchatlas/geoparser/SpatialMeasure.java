package org.dispatchatlas.geoparser;

import java.util.Locale;
import org.dispatchatlas.geo.Distance;

/** How far, as the words say it. */
sealed interface SpatialMeasure {
    /**
     * A length with a number.
     *
     * @param length the number itself, or the middle of a range
     * @param error half of what the number leaves open: its rounding, the width of a range, "about", a loose unit
     * @param exact the words for the length, converted, as part of a sentence
     */
    record Length(Distance length, Distance error, String exact) implements SpatialMeasure {
        /** The shortest it may be. */
        Distance least() {
            return new Distance(Math.max(0, length.metres() - error.metres()));
        }

        /** The longest it may be. */
        Distance most() {
            return new Distance(length.metres() + error.metres());
        }

        /** The same length measured along a way: in a straight line between two thirds of it and all of it. */
        Length alongAWay(String way) {
            double straight = length.metres() * 5 / 6;
            return new Length(
                    new Distance(straight),
                    new Distance(straight / 5 + error.metres()),
                    String.format(
                            Locale.ROOT,
                            "%s by %s, taken as %.1f to %.1f km in a straight line because ways wind",
                            exact,
                            way,
                            straight / 1000 * 4 / 5,
                            length.kilometres()));
        }
    }

    /** Words without a number, or hours and days, that give no length. */
    record Unmeasured(String why) implements SpatialMeasure {}
}
