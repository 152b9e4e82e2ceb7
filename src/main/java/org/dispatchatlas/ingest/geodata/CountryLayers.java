package org.dispatchatlas.ingest.geodata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Land, coast, countries of today and the borders between them, all from one set of polygons, simplified together so that what is
 * shared stays shared.
 */
final class CountryLayers {
    private final Generalization scale;
    private final List<TopoJson.Country> countries;
    private final Map<LineSegment, Integer> sides = new LinkedHashMap<>();

    CountryLayers(List<TopoJson.Country> source, Generalization scale) {
        this.scale = scale;
        this.countries = simplify(source);
        countries.forEach(country -> count(country.area()));
    }

    /** One feature for each piece of land. */
    byte[] land() {
        Geometry land = UnaryUnionOp.union(
                countries.stream().map(TopoJson.Country::area).toList());
        var layer = new GeoJsonLayer();
        scale.roundPolygons(land).forEach(piece -> layer.add(piece, Map.of()));
        return layer.bytes();
    }

    /** One feature for each country, with its name and ISO 3166-1 numeric code. */
    byte[] countries() {
        var layer = new GeoJsonLayer();
        countries.forEach(
                country -> layer.add(country.area(), Map.of("name", country.name(), "iso_n3", country.code())));
        return layer.bytes();
    }

    /** The lines that two countries share. */
    byte[] borders() {
        return lines(2);
    }

    /** The lines where land ends, but for the edges of the map. */
    byte[] coast() {
        return lines(1);
    }

    private byte[] lines(int sidesOfLand) {
        var merger = new LineMerger();
        sides.forEach((segment, count) -> {
            if (count == sidesOfLand && !isEdgeOfMap(segment)) {
                merger.add(segment.toGeometry(Wgs84.GEOMETRY));
            }
        });
        var layer = new GeoJsonLayer();
        for (Object line : merger.getMergedLineStrings()) {
            layer.add(((LineString) line).norm(), Map.of());
        }
        return layer.bytes();
    }

    private static boolean isEdgeOfMap(LineSegment segment) {
        boolean meridian = Math.abs(segment.p0.x) == 180 && segment.p0.x == segment.p1.x;
        return meridian || (segment.p0.y == -90 && segment.p1.y == -90);
    }

    private List<TopoJson.Country> simplify(List<TopoJson.Country> source) {
        List<Piece> pieces = new ArrayList<>();
        for (TopoJson.Country country : source) {
            kept(country.area()).forEach(area -> addPieces(pieces, country, area));
        }
        Geometry[] simple = CoverageSimplifier.simplify(
                pieces.stream().map(Piece::area).toArray(Geometry[]::new),
                pieces.stream().mapToDouble(Piece::tolerance).toArray());
        Map<TopoJson.Country, List<Polygon>> own = new LinkedHashMap<>();
        for (int piece = 0; piece < simple.length; piece++) {
            own.computeIfAbsent(pieces.get(piece).owner(), absent -> new ArrayList<>())
                    .addAll(scale.roundPolygons(simple[piece]));
        }
        // The union joins what the window cut apart.
        return source.stream()
                .filter(own::containsKey)
                .map(country -> new TopoJson.Country(
                        country.code(),
                        country.name(),
                        Wgs84.GEOMETRY.buildGeometry(
                                scale.roundPolygons(UnaryUnionOp.union(own.get(country), Wgs84.GEOMETRY)))))
                .toList();
    }

    /** An area as it is, or cut along the window of Inner Asia, for what lies in it is drawn finer. */
    private void addPieces(List<Piece> pieces, TopoJson.Country owner, Polygon area) {
        Geometry window = Wgs84.GEOMETRY.toGeometry(Generalization.WINDOW);
        if (!window.intersects(area)) {
            addPieces(pieces, owner, area, scale.tolerance());
            return;
        }
        addPieces(pieces, owner, area.intersection(window), Generalization.NEAR_TOLERANCE);
        addPieces(pieces, owner, area.difference(window), scale.tolerance());
    }

    private static void addPieces(List<Piece> pieces, TopoJson.Country owner, Geometry areas, double tolerance) {
        // Neighbours must meet in the very same points, to the last digit, on the window's edge too.
        Geometry same = Generalization.EXACT.round(areas);
        for (int part = 0; part < same.getNumGeometries(); part++) {
            if (same.getGeometryN(part) instanceof Polygon polygon && !polygon.isEmpty()) {
                pieces.add(new Piece(owner, polygon, tolerance));
            }
        }
    }

    /** The pieces that are large enough, and always the largest. */
    private List<Polygon> kept(Geometry area) {
        var pieces = new ArrayList<Polygon>();
        for (int part = 0; part < area.getNumGeometries(); part++) {
            pieces.add((Polygon) area.getGeometryN(part));
        }
        pieces.sort(
                Comparator.comparingDouble((Polygon piece) -> Wgs84.area(piece)).reversed());
        return pieces.stream()
                .filter(piece -> piece.equals(pieces.getFirst()) || Wgs84.area(piece) >= smallest(piece))
                .toList();
    }

    private double smallest(Polygon island) {
        boolean near = Generalization.WINDOW.intersects(island.getEnvelopeInternal());
        return near ? Generalization.NEAR_ISLAND : scale.smallestIsland();
    }

    private void count(Geometry area) {
        for (int part = 0; part < area.getNumGeometries(); part++) {
            Geometry rings = area.getGeometryN(part).getBoundary();
            for (int ring = 0; ring < rings.getNumGeometries(); ring++) {
                Coordinate[] positions = rings.getGeometryN(ring).getCoordinates();
                for (int at = 1; at < positions.length; at++) {
                    var segment = new LineSegment(positions[at - 1], positions[at]);
                    segment.normalize();
                    sides.merge(segment, 1, Integer::sum);
                }
            }
        }
    }

    private record Piece(TopoJson.Country owner, Polygon area, double tolerance) {}
}
