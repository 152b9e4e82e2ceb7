package org.dispatchatlas.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * The shortest line on the ellipsoid through positions, as a map draws it: with a vertex at least every 200 km, cut at the 180th
 * meridian. Degrees, longitude first.
 */
public final class GeodesicArc {
    /** Metres. Between two vertices a straight line on the map leaves the geodesic by less than a kilometre up to 65 degrees. */
    private static final double LONGEST_SEGMENT = 200_000;

    private GeodesicArc() {}

    /**
     * The line through two or more positions: a {@code LineString}, or a {@code MultiLineString} where it is cut.
     *
     * @throws IllegalArgumentException for fewer than two
     */
    public static Geometry through(List<LonLat> stops) {
        if (stops.size() < 2) {
            throw new IllegalArgumentException("a line goes through two positions or more, was " + stops);
        }
        List<LineString> parts = new ArrayList<>();
        List<Coordinate> run = new ArrayList<>(List.of(coordinate(stops.getFirst())));
        for (int next = 1; next < stops.size(); next++) {
            for (Coordinate vertex : vertices(stops.get(next - 1), stops.get(next))) {
                run = add(vertex, run, parts);
            }
        }
        close(run, parts);
        return parts.size() == 1
                ? parts.getFirst()
                : Wgs84.GEOMETRY.createMultiLineString(parts.toArray(LineString[]::new));
    }

    /** The position half-way on the shortest line between two. */
    public static LonLat middle(LonLat from, LonLat to) {
        GeodesicLine line = Geodesic.WGS84.InverseLine(from.lat(), from.lon(), to.lat(), to.lon());
        GeodesicData half = line.Position(line.Distance() / 2);
        return Wgs84.position(new Coordinate(half.lon2, half.lat2));
    }

    /** The vertices after the first; none for two positions that are one. */
    private static List<Coordinate> vertices(LonLat from, LonLat to) {
        GeodesicLine line = Geodesic.WGS84.InverseLine(from.lat(), from.lon(), to.lat(), to.lon());
        int pieces = (int) Math.ceil(line.Distance() / LONGEST_SEGMENT);
        List<Coordinate> vertices = new ArrayList<>();
        for (int piece = 1; piece < pieces; piece++) {
            GeodesicData reached = line.Position(line.Distance() * piece / pieces);
            vertices.add(new Coordinate(reached.lon2, reached.lat2));
        }
        if (pieces > 0) {
            vertices.add(coordinate(to));
        }
        return vertices;
    }

    /** Adds a vertex to the run, which ends where the meridian is crossed; the run that goes on. */
    private static List<Coordinate> add(Coordinate vertex, List<Coordinate> run, List<LineString> parts) {
        Coordinate last = run.getLast();
        if (Math.abs(vertex.x - last.x) <= 180) {
            run.add(vertex);
            return run;
        }
        double edge = Math.copySign(180, last.x);
        double unfolded = vertex.x + 2 * edge;
        double share = (edge - last.x) / (unfolded - last.x);
        double latitude = last.y + share * (vertex.y - last.y);
        run.add(new Coordinate(edge, latitude));
        close(run, parts);
        return new ArrayList<>(List.of(new Coordinate(-edge, latitude), vertex));
    }

    private static void close(List<Coordinate> run, List<LineString> parts) {
        if (run.size() > 1) {
            parts.add(Wgs84.GEOMETRY.createLineString(run.toArray(Coordinate[]::new)));
        }
    }

    private static Coordinate coordinate(LonLat position) {
        return new Coordinate(position.lon(), position.lat());
    }
}
