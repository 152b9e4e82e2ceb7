package org.dispatchatlas.geoparser;

import org.dispatchatlas.geo.LonLat;

/** A position as a unit vector: comparing thousands of candidates by geodesics would be slow, and half a percent is close enough. */
record Place3d(double x, double y, double z) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    static Place3d of(LonLat point) {
        double lon = Math.toRadians(point.lon());
        double lat = Math.toRadians(point.lat());
        return new Place3d(Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat));
    }

    /** The distance on the sphere. */
    double kilometresTo(Place3d other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(dx * dx + dy * dy + dz * dz) / 2));
    }

    /** 1 at the same spot, a half at 100 kilometres, and so on down. */
    double closenessTo(Place3d other) {
        return 1 / (1 + kilometresTo(other) / 100);
    }
}
