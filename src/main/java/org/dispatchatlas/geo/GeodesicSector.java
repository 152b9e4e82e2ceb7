package org.dispatchatlas.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Ground round a position by geodesic distance and azimuth: discs, rings, and sectors of rings.
 *
 * <p>Every vertex lies at its distance and azimuth to a millimetre; between vertices, {@value #DEGREES_PER_VERTEX} degrees of azimuth
 * apart, an arc is straight and lies inside by less than two ten-thousandths of the radius. Results are valid and cut at the 180th
 * meridian.
 */
public final class GeodesicSector {
    private static final double DEGREES_PER_VERTEX = 2;
    private static final double TURN = 360;

    /** A quarter of a meridian: from there on a circle does not look like one in degrees. */
    private static final double QUARTER = 10_001_966;

    private GeodesicSector() {}

    /**
     * Whether a disc can be drawn: it must not hold a pole, where a ring of degrees has no inside.
     *
     * @param radius of the disc
     */
    public static boolean isDrawable(LonLat centre, Distance radius) {
        double toPole = Wgs84.distance(centre, new LonLat(centre.lon(), Math.copySign(90, centre.lat())))
                .metres();
        return radius.metres() < Math.min(toPole, QUARTER) * 0.95;
    }

    /**
     * All points no farther than the radius.
     *
     * @throws IllegalArgumentException where the disc is not {@link #isDrawable drawable} or has no radius
     */
    public static MultiPolygon disc(LonLat centre, Distance radius) {
        check(centre, radius);
        return cut(Wgs84.GEOMETRY.createPolygon(circle(centre, radius)));
    }

    /**
     * All points between two distances; a disc where the inner one is 0.
     *
     * @throws IllegalArgumentException where the outer disc is not {@link #isDrawable drawable}, or not larger than the inner
     */
    public static MultiPolygon ring(LonLat centre, Distance inner, Distance outer) {
        check(centre, outer);
        checkOrder(inner, outer);
        LinearRing[] hole = inner.metres() == 0 ? new LinearRing[0] : new LinearRing[] {circle(centre, inner)};
        return cut(Wgs84.GEOMETRY.createPolygon(circle(centre, outer), hole));
    }

    /**
     * All points between two distances whose azimuth from the centre differs from a given one by no more than an angle.
     *
     * @param azimuth degrees clockwise from north
     * @param halfAngle degrees, more than 0 and less than 180
     * @throws IllegalArgumentException where the outer disc is not {@link #isDrawable drawable}, or not larger than the inner
     */
    public static MultiPolygon sector(LonLat centre, Distance inner, Distance outer, double azimuth, double halfAngle) {
        check(centre, outer);
        checkOrder(inner, outer);
        if (!(halfAngle > 0 && halfAngle < TURN / 2)) {
            throw new IllegalArgumentException("half an angle must lie between 0 and 180 degrees, was " + halfAngle);
        }
        List<Coordinate> ring = arc(centre, outer, azimuth - halfAngle, azimuth + halfAngle);
        if (inner.metres() == 0) {
            ring.add(new Coordinate(centre.lon(), centre.lat()));
        } else {
            ring.addAll(
                    arc(centre, inner, azimuth - halfAngle, azimuth + halfAngle).reversed());
        }
        ring.add(ring.getFirst().copy());
        return cut(Wgs84.GEOMETRY.createPolygon(ring.toArray(Coordinate[]::new)));
    }

    private static void check(LonLat centre, Distance radius) {
        if (radius.metres() == 0 || !isDrawable(centre, radius)) {
            throw new IllegalArgumentException("no disc of " + radius + " can be drawn round " + centre);
        }
    }

    private static void checkOrder(Distance inner, Distance outer) {
        if (inner.compareTo(outer) >= 0) {
            throw new IllegalArgumentException("the inner distance must be less than the outer, was " + inner);
        }
    }

    private static LinearRing circle(LonLat centre, Distance radius) {
        List<Coordinate> ring = arc(centre, radius, 0, TURN);
        ring.removeLast();
        ring.add(ring.getFirst().copy());
        return Wgs84.GEOMETRY.createLinearRing(ring.toArray(Coordinate[]::new));
    }

    /** Longitudes run on beyond 180 degrees instead of jumping. */
    private static List<Coordinate> arc(LonLat centre, Distance radius, double from, double to) {
        int steps = (int) Math.ceil((to - from) / DEGREES_PER_VERTEX);
        List<Coordinate> arc = new ArrayList<>();
        for (int step = 0; step <= steps; step++) {
            double azimuth = from + (to - from) * step / steps;
            GeodesicData end = Geodesic.WGS84.Direct(centre.lat(), centre.lon(), azimuth, radius.metres());
            double lon = centre.lon() + Math.IEEEremainder(end.lon2 - centre.lon(), TURN);
            arc.add(new Coordinate(lon, end.lat2));
        }
        return arc;
    }

    private static MultiPolygon cut(Polygon unrolled) {
        Envelope extent = unrolled.getEnvelopeInternal();
        if (extent.getMinX() >= -TURN / 2 && extent.getMaxX() <= TURN / 2) {
            return Wgs84.GEOMETRY.createMultiPolygon(new Polygon[] {unrolled});
        }
        Geometry globe = Wgs84.GEOMETRY.toGeometry(new Envelope(-TURN / 2, TURN / 2, -90, 90));
        List<Polygon> parts = new ArrayList<>();
        for (double shift : new double[] {-TURN, 0, TURN}) {
            Geometry here = AffineTransformation.translationInstance(shift, 0)
                    .transform(unrolled)
                    .intersection(globe);
            MultiPolygon polygons = Coverage.polygons(here);
            for (int part = 0; part < polygons.getNumGeometries(); part++) {
                parts.add((Polygon) polygons.getGeometryN(part));
            }
        }
        return Wgs84.GEOMETRY.createMultiPolygon(parts.toArray(Polygon[]::new));
    }
}
