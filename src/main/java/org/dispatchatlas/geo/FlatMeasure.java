package org.dispatchatlas.geo;

import org.locationtech.jts.geom.Coordinate;

/**
 * A quick measure from a position to a short segment: degrees are stretched to metres with the ellipsoid's radii half way between
 * the two. Off by about a thousandth at 50 km and half a hundredth at 500 km: good for choosing what to measure exactly.
 */
final class FlatMeasure {
    private static final double EQUATOR_RADIUS = 6_378_137;
    private static final double ECCENTRICITY_SQUARED = 0.00669437999014;

    private FlatMeasure() {}

    /** Metres from the position to the segment. */
    static double metres(Coordinate position, Coordinate from, Coordinate to) {
        return measure(position, from, to)[0];
    }

    /** Which share of the segment lies before the point nearest to the position, 0 to 1. */
    static double fraction(Coordinate position, Coordinate from, Coordinate to) {
        return measure(position, from, to)[1];
    }

    private static double[] measure(Coordinate position, Coordinate from, Coordinate to) {
        double latitude = Math.toRadians((position.y + (from.y + to.y) / 2) / 2);
        double sine = Math.sin(latitude);
        double flattening = 1 - ECCENTRICITY_SQUARED * sine * sine;
        double normal = EQUATOR_RADIUS / Math.sqrt(flattening);
        double north = Math.toRadians(normal * (1 - ECCENTRICITY_SQUARED) / flattening);
        double east = Math.toRadians(normal * Math.cos(latitude));
        double startX = Math.IEEEremainder(from.x - position.x, 360) * east;
        double startY = (from.y - position.y) * north;
        double runX = Math.IEEEremainder(to.x - from.x, 360) * east;
        double runY = (to.y - from.y) * north;
        double squared = runX * runX + runY * runY;
        double share = squared == 0 ? 0 : Math.clamp(-(startX * runX + startY * runY) / squared, 0, 1);
        return new double[] {Math.hypot(startX + share * runX, startY + share * runY), share};
    }
}
