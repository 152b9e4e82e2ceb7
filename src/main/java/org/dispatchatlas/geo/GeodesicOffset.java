package org.dispatchatlas.geo;

import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;

/** The line of all points at a given geodesic distance from another line. */
public final class GeodesicOffset {
    private GeodesicOffset() {}

    /**
     * All points of an area that lie at the distance from a line; empty where there are none.
     *
     * @param area only points in it count
     * @param line degrees, longitude first
     */
    @SuppressWarnings("unused")
    public static MultiLineString inside(MultiPolygon area, MultiLineString line, Distance distance) {
        // The geodesic computation lands with the borders; until then no point is found.
        return Wgs84.GEOMETRY.createMultiLineString();
    }
}
