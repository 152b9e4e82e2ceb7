package org.dispatchatlas.export.ogc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** The reference systems in which the API gives and takes coordinates (OGC API - Features, part 2), each with its own order of axes. */
enum Crs {
    /** Longitude, latitude in degrees. */
    CRS84("http://www.opengis.net/def/crs/OGC/1.3/CRS84", 5) {
        @Override
        Coordinate out(double lon, double lat) {
            return new Coordinate(lon, lat);
        }

        @Override
        Coordinate in(double first, double second) {
            return new Coordinate(first, second);
        }
    },
    /** Latitude, longitude in degrees. */
    EPSG_4326("http://www.opengis.net/def/crs/EPSG/0/4326", 5) {
        @Override
        Coordinate out(double lon, double lat) {
            return new Coordinate(lat, lon);
        }

        @Override
        Coordinate in(double first, double second) {
            return new Coordinate(second, first);
        }
    },
    /** Web Mercator, metres east and north: spherical formulas on WGS 84 (EPSG Guidance Note 7-2, method 1024). */
    EPSG_3857("http://www.opengis.net/def/crs/EPSG/0/3857", 1) {
        @Override
        Coordinate out(double lon, double lat) {
            double held = Math.clamp(lat, -MERCATOR_LIMIT, MERCATOR_LIMIT);
            return new Coordinate(
                    RADIUS * Math.toRadians(lon), RADIUS * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(held) / 2)));
        }

        @Override
        Coordinate in(double first, double second) {
            return new Coordinate(
                    Math.toDegrees(first / RADIUS),
                    Math.toDegrees(2 * Math.atan(Math.exp(second / RADIUS)) - Math.PI / 2));
        }
    };

    /** Metres: the semi-major axis of WGS 84. */
    static final double RADIUS = 6_378_137;

    /** Degrees: here the map is a square. */
    static final double MERCATOR_LIMIT = 85.0511287798066;

    private final String uri;
    private final int decimals;

    Crs(String uri, int decimals) {
        this.uri = uri;
        this.decimals = decimals;
    }

    /** The coordinate in the order of this system's axes. */
    abstract Coordinate out(double lon, double lat);

    /** Longitude and latitude of a coordinate in the order of this system's axes. */
    abstract Coordinate in(double first, double second);

    String uri() {
        return uri;
    }

    /** To which a coordinate is printed. */
    int decimals() {
        return decimals;
    }

    static Optional<Crs> find(String uri) {
        return Arrays.stream(values()).filter(each -> each.uri.equals(uri)).findFirst();
    }

    static List<String> uris() {
        return Arrays.stream(values()).map(Crs::uri).toList();
    }

    /** A geometry of longitudes and latitudes in this system; the one given does not change. */
    Geometry out(Geometry geometry) {
        return this == CRS84 ? geometry : mapped(geometry, this::out);
    }

    /** A geometry of this system as longitudes and latitudes. */
    Geometry in(Geometry geometry) {
        return this == CRS84 ? geometry : mapped(geometry, this::in);
    }

    /** The box between two corners of this system, as longitudes and latitudes; x goes beyond 180 where it crosses that meridian. */
    Envelope box(double first, double second, double third, double fourth) {
        Coordinate low = in(first, second);
        Coordinate high = in(third, fourth);
        double east = high.x < low.x ? high.x + 360 : high.x;
        return new Envelope(low.x, east, low.y, high.y);
    }

    @FunctionalInterface
    private interface Change {
        Coordinate of(double x, double y);
    }

    private static Geometry mapped(Geometry geometry, Change change) {
        Geometry changed = Wgs84.GEOMETRY.createGeometry(geometry.copy());
        changed.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence points, int i) {
                Coordinate other = change.of(points.getX(i), points.getY(i));
                points.setOrdinate(i, 0, other.x);
                points.setOrdinate(i, 1, other.y);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return changed;
    }
}
