package org.dispatchatlas.borders;

import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Ground that two maps give to different territories.
 *
 * @param one who has it on the first map
 * @param other who has it on the second
 * @param area never changed after construction
 */
public record Difference(TerritoryId one, TerritoryId other, MultiPolygon area) {
    /** Its size on the ellipsoid. */
    public double squareKilometres() {
        return Wgs84.area(area) / 1e6;
    }
}
