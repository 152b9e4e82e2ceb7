package org.dispatchatlas.export.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.geo.Coverage;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** Tells the coasts in the outlines of territories from what else bounds them. Degrees. */
final class Shores {
    private static final double ANTIMERIDIAN = 179.99;

    private Shores() {}

    /** The outlines of territories that no two share. */
    static MultiLineString of(List<Territory> territories) {
        Set<LineSegment> inland = sharedEdges(territories);
        List<LineString> shores = new ArrayList<>();
        for (Territory territory : territories) {
            for (int part = 0; part < territory.area().getNumGeometries(); part++) {
                addShores((Polygon) territory.area().getGeometryN(part), inland, shores);
            }
        }
        return Wgs84.GEOMETRY.createMultiLineString(shores.toArray(LineString[]::new));
    }

    /** Where a territory is cut at the 180th meridian. */
    static MultiLineString cutsOf(Territory territory) {
        Envelope box = territory.area().getEnvelopeInternal();
        if (Math.max(-box.getMinX(), box.getMaxX()) < ANTIMERIDIAN) {
            return Coverage.lines(List.of());
        }
        List<LineSegment> cuts = new ArrayList<>(Coverage.edgesOf(territory.area()));
        cuts.removeIf(edge -> !isCut(edge));
        return Coverage.lines(cuts);
    }

    private static Set<LineSegment> sharedEdges(List<Territory> territories) {
        Set<LineSegment> seen = new HashSet<>();
        Set<LineSegment> shared = new HashSet<>();
        for (Territory territory : territories) {
            Coverage.edgesOf(territory.area()).stream()
                    .filter(edge -> !seen.add(edge))
                    .forEach(shared::add);
        }
        return shared;
    }

    /** The runs of a polygon's rings between edges that are no shore. */
    private static void addShores(Polygon polygon, Set<LineSegment> inland, List<LineString> shores) {
        for (Object each : LinearComponentExtracter.getLines(polygon)) {
            Coordinate[] corners = ((Geometry) each).getCoordinates();
            int start = 0;
            for (int next = 1; next < corners.length; next++) {
                LineSegment edge = new LineSegment(corners[next - 1], corners[next]);
                edge.normalize();
                if (isCut(edge) || inland.contains(edge)) {
                    addRun(corners, start, next, shores);
                    start = next;
                }
            }
            addRun(corners, start, corners.length, shores);
        }
    }

    /** Vertices from one up to, not including, another, where they make a line. */
    private static void addRun(Coordinate[] corners, int start, int end, List<LineString> shores) {
        if (end - start > 1) {
            shores.add(Wgs84.GEOMETRY.createLineString(Arrays.copyOfRange(corners, start, end)));
        }
    }

    private static boolean isCut(LineSegment edge) {
        return Math.abs(edge.p0.x) > ANTIMERIDIAN && Math.abs(edge.p1.x) > ANTIMERIDIAN;
    }
}
