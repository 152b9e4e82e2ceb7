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
}
