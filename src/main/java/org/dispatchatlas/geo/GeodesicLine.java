package org.dispatchatlas.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

/**
 * A line of geodesic segments, ready to be asked for the point nearest to a position. Exact to a metre for positions up to about
 * 500 km away. Degrees, longitude first; metres.
 */
final class GeodesicLine {
    /** Segments are cut to this length: in it a geodesic and a straight line in degrees differ by less than 3 m up to 65 degrees. */
    private static final double LONGEST_SEGMENT = 10_000;

    /** The flat measure is off by less than this share of the distance, and by a share that grows with it. */
    private static final double FLAT_ERROR = 0.001;

    private static final double FLAT_ERROR_PER_METRE = 1e-8;
    private static final int FOOT_STEPS = 4;

    /** How far the nearest point is, and the azimuth of the geodesic from it to the position. */
    record Nearest(double metres, double azimuth, Coordinate foot) {}

    private record Segment(Coordinate from, Coordinate to, double metres, double azimuth) {}

    private final List<Segment> segments = new ArrayList<>();
    private final List<LineString> parts = new ArrayList<>();

    GeodesicLine(MultiLineString line) {
        for (int part = 0; part < line.getNumGeometries(); part++) {
            Coordinate[] vertices = line.getGeometryN(part).getCoordinates();
            int first = segments.size();
            for (int next = 1; next < vertices.length; next++) {
                addSegments(vertices[next - 1], vertices[next]);
            }
            addPart(segments.subList(first, segments.size()));
        }
    }

    private void addPart(List<Segment> run) {
        List<Coordinate> vertices = new ArrayList<>();
        run.forEach(segment -> vertices.add(segment.from));
        if (!run.isEmpty()) {
            vertices.add(run.getLast().to);
            parts.add(Wgs84.GEOMETRY.createLineString(vertices.toArray(Coordinate[]::new)));
        }
    }

    private void addSegments(Coordinate from, Coordinate to) {
        var geodesic = Geodesic.WGS84.InverseLine(from.y, from.x, to.y, to.x);
        int pieces = (int) Math.ceil(geodesic.Distance() / LONGEST_SEGMENT);
        double length = geodesic.Distance() / Math.max(1, pieces);
        Coordinate last = from;
        for (int piece = 1; piece <= pieces; piece++) {
            GeodesicData end = geodesic.Position(piece * length);
            Coordinate next = piece == pieces ? to : new Coordinate(end.lon2, end.lat2);
            GeodesicData whole = Geodesic.WGS84.Inverse(last.y, last.x, next.y, next.x);
            segments.add(new Segment(last, next, whole.s12, whole.azi1));
            last = next;
        }
    }

    /** The line's parts with a vertex wherever a segment was cut. */
    List<LineString> parts() {
        return List.copyOf(parts);
    }

    /** The nearest point of the line. */
    Nearest nearest(Coordinate position) {
        double[] flat = new double[segments.size()];
        double least = Double.MAX_VALUE;
        for (int index = 0; index < flat.length; index++) {
            flat[index] = FlatMeasure.metres(position, segments.get(index).from, segments.get(index).to);
            least = Math.min(least, flat[index]);
        }
        double limit = least * (1 + FLAT_ERROR + FLAT_ERROR_PER_METRE * least) + 1;
        List<Nearest> candidates = new ArrayList<>();
        for (int index = 0; index < flat.length; index++) {
            if (flat[index] <= limit) {
                candidates.add(nearest(position, segments.get(index)));
            }
        }
        return candidates.stream()
                .min(Comparator.comparingDouble(Nearest::metres))
                .orElseThrow(() -> new IllegalArgumentException("the line is empty"));
    }

    /** Walks along the segment until the geodesic to the position stands at a right angle, or to the segment's end. */
    private static Nearest nearest(Coordinate position, Segment segment) {
        double along = segment.metres * FlatMeasure.fraction(position, segment.from, segment.to);
        for (int step = 0; ; step++) {
            Coordinate foot = at(segment, along);
            GeodesicData ray = Geodesic.WGS84.Inverse(
                    foot.y, foot.x, position.y, position.x, GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
            double shift = ray.s12 * Math.cos(Math.toRadians(ray.azi1 - segment.azimuth));
            double moved = Math.clamp(along + shift, 0, segment.metres);
            if (step == FOOT_STEPS || Math.abs(moved - along) < 1) {
                return new Nearest(ray.s12, ray.azi1, foot);
            }
            along = moved;
        }
    }

    private static Coordinate at(Segment segment, double along) {
        GeodesicData point = Geodesic.WGS84.Direct(segment.from.y, segment.from.x, segment.azimuth, along);
        return new Coordinate(point.lon2, point.lat2);
    }
}
