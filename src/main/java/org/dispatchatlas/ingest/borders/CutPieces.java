package org.dispatchatlas.ingest.borders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.geo.Coverage;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.ingest.borders.BordersRules.Cut;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/** The pieces that the rules cut from units. */
final class CutPieces {
    /** A piece reaches this far beyond its units, in degrees: farther edges would cut nothing. */
    private static final double MARGIN = 0.05;

    private record Piece(Cut cut, int order, MultiPolygon area, IndexedPointInAreaLocator locator) {}

    private final List<Piece> pieces = new ArrayList<>();

    CutPieces(List<Cut> cuts, List<Unit> units, RawBordersFiles files) {
        for (Cut cut : cuts) {
            Envelope bounds = new Envelope();
            for (String from : cut.from()) {
                List<Unit> named =
                        units.stream().filter(unit -> isNamed(unit, from)).toList();
                if (named.isEmpty()) {
                    throw cut.at().wrong("no unit is called '" + from + "'");
                }
                named.forEach(unit -> bounds.expandToInclude(unit.area().getEnvelopeInternal()));
            }
            bounds.expandBy(MARGIN);
            MultiPolygon area = within(bounds, areaOf(cut, bounds, files));
            pieces.add(new Piece(cut, pieces.size(), area, new IndexedPointInAreaLocator(area)));
        }
    }

    /** The outlines of all pieces. */
    List<MultiPolygon> outlines() {
        return pieces.stream().map(Piece::area).toList();
    }

    /** The pieces that hold a point of the unit, by name with their place in the file. */
    Map<String, Integer> at(Unit unit, Coordinate point) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            if (piece.cut().from().stream().anyMatch(from -> isNamed(unit, from))
                    && piece.locator().locate(point) != Location.EXTERIOR) {
                found.put(piece.cut().id(), piece.order());
            }
        }
        return found;
    }

    private static boolean isNamed(Unit unit, String from) {
        return unit.code().equals(from)
                || unit.iso().equals(from)
                || unit.country().equals(from);
    }

    private static Geometry areaOf(Cut cut, Envelope bounds, RawBordersFiles files) {
        if (!cut.nearest().isEmpty()) {
            return NearestPlaces.region(files.places("CN", bounds), cut.nearest());
        }
        List<Coordinate> ring = new ArrayList<>();
        if (!cut.river().isEmpty()) {
            ring.addAll(files.course(cut.river()));
        }
        ring.addAll(cut.ring());
        if (ring.size() < 3) {
            throw cut.at().wrong("a cut needs south-of, at least three corners in within, or nearest");
        }
        ring.add(ring.getFirst());
        Geometry polygon = Wgs84.GEOMETRY.createPolygon(ring.toArray(Coordinate[]::new));
        if (!cut.river().isEmpty()) {
            // A river as drawn may touch itself in a bend.
            return GeometryFixer.fix(polygon);
        }
        if (!polygon.isValid()) {
            throw cut.at().wrong("the ring of '" + cut.id() + "' crosses itself");
        }
        return polygon;
    }

    private static MultiPolygon within(Envelope bounds, Geometry area) {
        MultiPolygon inside = Coverage.polygons(area.intersection(Wgs84.GEOMETRY.toGeometry(bounds)));
        inside.apply((Coordinate corner) -> {
            corner.x = NaturalEarthUnits.grained(corner.x);
            corner.y = NaturalEarthUnits.grained(corner.y);
        });
        inside.geometryChanged();
        return inside;
    }
}
