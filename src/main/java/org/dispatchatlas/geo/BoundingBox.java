package org.dispatchatlas.geo;

/**
 * A box of meridians and parallels in degrees, as RFC 7946 section 5 writes it. Where {@code west > east} the box crosses the
 * 180th meridian.
 */
public record BoundingBox(double west, double south, double east, double north) {
    public BoundingBox {
        if (!(south <= north)) {
            throw new IllegalArgumentException("south must not lie north of north: " + south + " > " + north);
        }
        // The corners check their own ranges.
        var southWest = new LonLat(west, south);
        var northEast = new LonLat(east, north);
        west = southWest.lon();
        south = southWest.lat();
        east = northEast.lon();
        north = northEast.lat();
    }

    /** Whether the box spans the 180th meridian. */
    public boolean crossesAntimeridian() {
        return west > east;
    }

    /** Whether the position lies in the box or on its edge. */
    public boolean contains(LonLat position) {
        boolean inLongitude = crossesAntimeridian()
                ? position.lon() >= west || position.lon() <= east
                : position.lon() >= west && position.lon() <= east;
        return inLongitude && position.lat() >= south && position.lat() <= north;
    }
}
