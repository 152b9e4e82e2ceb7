package org.dispatchatlas.ingest.borders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dispatchatlas.geo.Coverage;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The smallest areas that the outlines of many polygons enclose together. Outlines may cross, touch or nearly touch: they are snapped
 * to a grid of 0.00001 degree (Hobby, "Practical segment intersection with finite precision output", 1999, as in JTS), so that the
 * faces fit exactly.
 */
final class Faces {
    private Faces() {}

    static List<Polygon> of(Collection<MultiPolygon> outlines) {
        Set<LineSegment> edges = new LinkedHashSet<>();
        outlines.forEach(outline -> edges.addAll(Coverage.edgesOf(outline)));
        Polygonizer polygonizer = new Polygonizer();
        for (LineSegment edge : noded(edges)) {
            polygonizer.add(Wgs84.GEOMETRY.createLineString(new Coordinate[] {edge.p0, edge.p1}));
        }
        List<Polygon> faces = new ArrayList<>();
        for (Object face : polygonizer.getPolygons()) {
            faces.add((Polygon) face);
        }
        return faces;
    }

    private static Set<LineSegment> noded(Collection<LineSegment> edges) {
        List<SegmentString> strings = new ArrayList<>();
        for (LineSegment edge : edges) {
            strings.add(new NodedSegmentString(new Coordinate[] {edge.p0, edge.p1}, null));
        }
        SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(NaturalEarthUnits.GRAIN));
        noder.computeNodes(strings);
        Set<LineSegment> noded = new LinkedHashSet<>();
        for (Object string : noder.getNodedSubstrings()) {
            Coordinate[] vertices = ((SegmentString) string).getCoordinates();
            for (int next = 1; next < vertices.length; next++) {
                LineSegment edge = new LineSegment(vertices[next - 1], vertices[next]);
                edge.normalize();
                if (edge.getLength() > 0) {
                    noded.add(edge);
                }
            }
        }
        return noded;
    }
}
