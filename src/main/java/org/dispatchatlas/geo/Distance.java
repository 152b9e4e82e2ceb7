package org.dispatchatlas.geo;

/**
 * A length on the ground, never negative.
 *
 * @param metres the length in metres
 */
public record Distance(double metres) implements Comparable<Distance> {
    public Distance {
        if (!(metres >= 0 && Double.isFinite(metres))) {
            throw new IllegalArgumentException("a distance must be finite and not negative, was " + metres + " m");
        }
    }

    /** A length given in kilometres. */
    public static Distance ofKilometres(double kilometres) {
        return new Distance(kilometres * 1000);
    }

    /** The length in kilometres. */
    public double kilometres() {
        return metres / 1000;
    }

    @Override
    public int compareTo(Distance other) {
        return Double.compare(metres, other.metres);
    }
}
