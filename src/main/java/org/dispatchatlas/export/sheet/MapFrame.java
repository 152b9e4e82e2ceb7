package org.dispatchatlas.export.sheet;

import java.awt.geom.Rectangle2D;
import org.dispatchatlas.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The part of the sheet that holds the map. Degrees, longitude first, become points of the sheet: 1/72 inch, x to the right and y
 * downwards.
 *
 * @param box in points of the sheet
 * @param middle metres of the projection that lie in the middle of the box
 * @param metresPerPoint the scale at the projection's centre
 */
record MapFrame(LambertAzimuthal projection, Rectangle2D box, Coordinate middle, double metresPerPoint) {
    private static final int STEPS = 12;

    /** Degrees. */
    private static final double NUDGE = 1e-4;

    /** Where a position lies on the sheet. */
    Coordinate at(double lon, double lat) {
        Coordinate metres = projection.project(lon, lat);
        return onSheet(metres.x, metres.y);
    }

    /** Where a position lies on the sheet. */
    Coordinate at(LonLat position) {
        return at(position.lon(), position.lat());
    }

    /** Where metres of the projection lie on the sheet. */
    Coordinate onSheet(double x, double y) {
        return new Coordinate(
                box.getCenterX() + (x - middle.x) / metresPerPoint, box.getCenterY() - (y - middle.y) / metresPerPoint);
    }

    /** Whether a position is on the map, at least so many points from its edge. */
    boolean shows(LonLat position, double margin) {
        Coordinate at = at(position);
        return projection.isVisible(position.lon(), position.lat())
                && at.x >= box.getMinX() + margin
                && at.x <= box.getMaxX() - margin
                && at.y >= box.getMinY() + margin
                && at.y <= box.getMaxY() - margin;
    }

    /** The box and so many points round it. */
    Envelope around(double points) {
        return new Envelope(
                box.getMinX() - points, box.getMaxX() + points, box.getMinY() - points, box.getMaxY() + points);
    }

    /** Which position lies at a place of the sheet, found by Newton's steps from the projection's centre. */
    LonLat positionAt(double x, double y) {
        double lon = projection.centre().lon();
        double lat = projection.centre().lat();
        for (int step = 0; step < STEPS; step++) {
            Coordinate here = at(lon, lat);
            Coordinate east = at(lon + NUDGE, lat);
            Coordinate north = at(lon, lat + NUDGE);
            double a = (east.x - here.x) / NUDGE;
            double b = (north.x - here.x) / NUDGE;
            double c = (east.y - here.y) / NUDGE;
            double d = (north.y - here.y) / NUDGE;
            double determinant = a * d - b * c;
            if (Math.abs(determinant) < 1e-12) {
                break;
            }
            lon += (d * (x - here.x) - b * (y - here.y)) / determinant;
            lat = Math.clamp(lat + (a * (y - here.y) - c * (x - here.x)) / determinant, -89, 89);
        }
        return new LonLat(Math.IEEEremainder(lon, 360), lat);
    }
}
