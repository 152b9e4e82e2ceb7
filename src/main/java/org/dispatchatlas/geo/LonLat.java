package org.dispatchatlas.geo;

/**
 * A position on the WGS 84 ellipsoid, longitude first as in JTS and GeoJSON.
 *
 * @param lon degrees east of Greenwich, -180 to 180
 * @param lat degrees north of the equator, -90 to 90
 */
public record LonLat(double lon, double lat) {
    /** Seven decimals of a degree are about a centimetre: finer than any place name deserves. */
    private static final double GRAIN = 1e7;

    /** Rounds once, here, so that equality means something. */
    public LonLat {
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("longitude must be within -180 to 180 degrees, was " + lon);
        }
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException("latitude must be within -90 to 90 degrees, was " + lat);
        }
        lon = Math.round(lon * GRAIN) / GRAIN;
        lat = Math.round(lat * GRAIN) / GRAIN;
    }
}
