package org.dispatchatlas.export.sheet;

import org.dispatchatlas.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;

/**
 * Lambert's azimuthal equal-area projection of the WGS 84 ellipsoid, after Snyder, "Map Projections: A Working Manual" (USGS
 * Professional Paper 1395, 1987), pages 187 to 190. Degrees go in, longitude first; metres east (x) and north (y) of the centre come
 * out. Lengths are true at the centre, areas everywhere.
 */
final class LambertAzimuthal {
    private static final double MAJOR_AXIS = 6_378_137;
    private static final double SQUARED = 0.006_694_379_990_141_3;
    private static final double ECCENTRICITY = Math.sqrt(SQUARED);
    private static final double POLE = authalic(1);
    private static final double RADIUS = MAJOR_AXIS * Math.sqrt(POLE / 2);

    /** Degrees of arc from the centre: what lies farther is bent beyond recognition and is drawn on this rim. */
    private static final double RIM = 140;

    private static final double COSINE_OF_RIM = Math.cos(Math.toRadians(RIM));

    private final LonLat centre;
    private final double sine;
    private final double cosine;
    private final double stretch;

    /** @param centre not a pole */
    LambertAzimuthal(LonLat centre) {
        this.centre = centre;
        double latitude = Math.toRadians(centre.lat());
        this.sine = authalic(Math.sin(latitude)) / POLE;
        this.cosine = Math.sqrt(1 - sine * sine);
        double parallel = Math.cos(latitude) / Math.sqrt(1 - SQUARED * Math.sin(latitude) * Math.sin(latitude));
        this.stretch = MAJOR_AXIS * parallel / (RADIUS * cosine);
    }

    LonLat centre() {
        return centre;
    }

    /** The opposite end of the earth, which cannot be drawn. */
    LonLat antipode() {
        return new LonLat(centre.lon() > 0 ? centre.lon() - 180 : centre.lon() + 180, -centre.lat());
    }

    /** Metres from the centre to the rim of what is drawn. */
    static double rim() {
        return 2 * RADIUS * Math.sin(Math.toRadians(RIM / 2));
    }

    /** Whether the position lies within the rim. */
    boolean isVisible(double lon, double lat) {
        return cosineOfArc(authalic(Math.sin(Math.toRadians(lat))) / POLE, Math.toRadians(lon - centre.lon()))
                >= COSINE_OF_RIM;
    }

    /** Metres; a position beyond the rim comes to lie on it, in its own direction. */
    Coordinate project(double lon, double lat) {
        double turn = Math.toRadians(lon - centre.lon());
        double height = authalic(Math.sin(Math.toRadians(lat))) / POLE;
        double width = Math.sqrt(Math.max(0, 1 - height * height));
        double east = width * Math.sin(turn);
        double north = cosine * height - sine * width * Math.cos(turn);
        double arc = cosineOfArc(height, turn);
        double factor = RADIUS * Math.sqrt(2 / (1 + Math.max(arc, COSINE_OF_RIM)));
        if (arc < COSINE_OF_RIM) {
            double length = Math.hypot(east, north);
            factor = length == 0 ? 0 : rim() / length;
        }
        return new Coordinate(factor * east * stretch, factor * north / stretch);
    }

    private double cosineOfArc(double height, double turn) {
        return sine * height + cosine * Math.sqrt(Math.max(0, 1 - height * height)) * Math.cos(turn);
    }

    /** Snyder's q, by which the latitude of a sphere of the same surface is found. */
    private static double authalic(double sineOfLatitude) {
        double reduced = ECCENTRICITY * sineOfLatitude;
        return (1 - SQUARED)
                * (sineOfLatitude / (1 - reduced * reduced)
                        - Math.log((1 - reduced) / (1 + reduced)) / (2 * ECCENTRICITY));
    }
}
