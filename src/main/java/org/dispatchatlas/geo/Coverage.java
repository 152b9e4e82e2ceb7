package org.dispatchatlas.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.linemerge.LineMerger;

/**
 * Areas that fit together: they do not overlap, and where two touch they have the same vertices. Such areas are joined and compared
 * edge by edge, without computing any crossing, so that the results fit as well.
 */
public final class Coverage {
    private Coverage() {}

    /** Receives two areas that share an edge, by their places in the list, the smaller first. */
    @FunctionalInterface
    public interface PairVisitor {
        /** Called once for each common edge. */
        void common(int left, int right, LineSegment edge);
    }

    /** One area of the ground of all. */
    public static MultiPolygon join(Collection<MultiPolygon> areas) {
        List<Geometry> present = areas.stream()
                .filter(area -> !area.isEmpty())
                .map(Geometry.class::cast)
                .toList();
        if (present.isEmpty()) {
            return Wgs84.GEOMETRY.createMultiPolygon();
        }
        return polygons(
                present.size() == 1 ? present.getFirst() : CoverageUnion.union(present.toArray(Geometry[]::new)));
    }

    /** The line along which two areas touch; empty where they do not. */
    public static MultiLineString commonLine(MultiPolygon one, MultiPolygon other) {
        Set<LineSegment> edges = new HashSet<>(edgesOf(one));
        List<LineSegment> common =
                edgesOf(other).stream().filter(edges::contains).toList();
        return lines(common);
    }

    /** Visits each edge that two of the areas share. */
    public static void forEachCommonEdge(List<MultiPolygon> areas, PairVisitor visitor) {
        Map<LineSegment, Integer> owners = new HashMap<>();
        for (int area = 0; area < areas.size(); area++) {
            for (LineSegment edge : edgesOf(areas.get(area))) {
                Integer owner = owners.putIfAbsent(edge, area);
                if (owner != null && owner != area) {
                    visitor.common(owner, area, edge);
                }
            }
        }
    }

    /** All edges of the rings, the smaller end first, in the order of the rings. */
    public static List<LineSegment> edgesOf(MultiPolygon area) {
        List<LineSegment> edges = new ArrayList<>();
        for (int part = 0; part < area.getNumGeometries(); part++) {
            Polygon polygon = (Polygon) area.getGeometryN(part);
            addEdges(polygon.getExteriorRing(), edges);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                addEdges(polygon.getInteriorRingN(hole), edges);
            }
        }
        return edges;
    }

    /** All edges of lines, the smaller end first. */
    public static List<LineSegment> edgesOf(MultiLineString lines) {
        List<LineSegment> edges = new ArrayList<>();
        for (int part = 0; part < lines.getNumGeometries(); part++) {
            addEdges((LineString) lines.getGeometryN(part), edges);
        }
        return edges;
    }

    /** The edges joined end to end to lines as long as possible, in a stable order. */
    public static MultiLineString lines(Collection<LineSegment> edges) {
        LineMerger merger = new LineMerger();
        for (LineSegment edge : edges) {
            merger.add(Wgs84.GEOMETRY.createLineString(new Coordinate[] {edge.p0, edge.p1}));
        }
        List<LineString> lines = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            lines.add((LineString) line);
        }
        MultiLineString merged = Wgs84.GEOMETRY.createMultiLineString(lines.toArray(LineString[]::new));
        return (MultiLineString) merged.norm();
    }

    /** Polygons of any geometry as one multipolygon. */
    public static MultiPolygon polygons(Geometry geometry) {
        List<Polygon> parts = new ArrayList<>();
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            if (geometry.getGeometryN(part) instanceof Polygon polygon && !polygon.isEmpty()) {
                parts.add(polygon);
            }
        }
        return Wgs84.GEOMETRY.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private static void addEdges(LineString ring, List<LineSegment> edges) {
        Coordinate[] corners = ring.getCoordinates();
        for (int next = 1; next < corners.length; next++) {
            LineSegment edge = new LineSegment(corners[next - 1], corners[next]);
            edge.normalize();
            edges.add(edge);
        }
    }
}
