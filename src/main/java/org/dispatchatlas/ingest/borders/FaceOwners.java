package org.dispatchatlas.ingest.borders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.geo.Coverage;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Says which unit each face belongs to. Where units overlap, the first by code has it; a chink between units goes to the neighbour
 * with the longest common edge.
 */
final class FaceOwners {
    /** In square degrees, about 2 km2: a larger gap that no unit fills is water. */
    private static final double CHINK = 2e-4;

    private record Located(Unit unit, Polygon part, IndexedPointInAreaLocator locator) {}

    private final STRtree parts = new STRtree();
    private final List<Polygon> faces;
    private final List<Optional<Unit>> owners = new ArrayList<>();
    private int chinks;

    FaceOwners(List<Polygon> faces, List<Unit> units) {
        this.faces = faces;
        for (Unit unit : units) {
            for (int part = 0; part < unit.area().getNumGeometries(); part++) {
                Polygon polygon = (Polygon) unit.area().getGeometryN(part);
                parts.insert(
                        polygon.getEnvelopeInternal(),
                        new Located(unit, polygon, new IndexedPointInAreaLocator(polygon)));
            }
        }
        faces.forEach(face -> owners.add(findUnit(pointIn(face))));
        fillChinks();
    }

    Optional<Unit> ownerOf(int face) {
        return owners.get(face);
    }

    int chinks() {
        return chinks;
    }

    static Coordinate pointIn(Polygon face) {
        return face.getInteriorPoint().getCoordinate();
    }

    private Optional<Unit> findUnit(Coordinate point) {
        Optional<Unit> found = Optional.empty();
        for (Object candidate : parts.query(new Envelope(point))) {
            Located located = (Located) candidate;
            if (found.filter(best -> best.code().compareTo(located.unit().code()) <= 0)
                            .isEmpty()
                    && located.locator().locate(point) != Location.EXTERIOR) {
                found = Optional.of(located.unit());
            }
        }
        return found;
    }

    private void fillChinks() {
        Map<LineSegment, List<Integer>> sides = new HashMap<>();
        for (int face = 0; face < faces.size(); face++) {
            for (LineSegment edge : edgesOf(face)) {
                sides.computeIfAbsent(edge, key -> new ArrayList<>(2)).add(face);
            }
        }
        for (int face = 0; face < faces.size(); face++) {
            if (owners.get(face).isEmpty() && faces.get(face).getArea() < CHINK) {
                owners.set(face, longestNeighbour(face, sides));
                chinks += owners.get(face).isPresent() ? 1 : 0;
            }
        }
    }

    private Optional<Unit> longestNeighbour(int face, Map<LineSegment, List<Integer>> sides) {
        Map<String, Double> lengths = new HashMap<>();
        Map<String, Unit> units = new HashMap<>();
        for (LineSegment edge : edgesOf(face)) {
            for (int side : sides.getOrDefault(edge, List.of())) {
                owners.get(side).ifPresent(unit -> {
                    lengths.merge(unit.code(), edge.getLength(), Double::sum);
                    units.put(unit.code(), unit);
                });
            }
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> units.get(entry.getKey()));
    }

    private List<LineSegment> edgesOf(int face) {
        MultiPolygon single = Wgs84.GEOMETRY.createMultiPolygon(new Polygon[] {faces.get(face)});
        return Coverage.edgesOf(single);
    }
}
