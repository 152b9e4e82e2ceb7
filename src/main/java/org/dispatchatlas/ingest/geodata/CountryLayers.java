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
        List<Polygon> pieces = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int owner = 0; owner < source.size(); owner++) {
            for (Polygon piece : kept(source.get(owner).area())) {
                pieces.add(piece);
                owners.add(owner);
            }
        }
        Geometry[] simple = CoverageSimplifier.simplify(pieces.toArray(Geometry[]::new), scale.tolerance());
        var simplified = new ArrayList<TopoJson.Country>();
        for (int owner = 0; owner < source.size(); owner++) {
            var own = new ArrayList<Polygon>();
            for (int piece = 0; piece < simple.length; piece++) {
                if (owners.get(piece) == owner) {
                    own.addAll(scale.roundPolygons(simple[piece]));
                }
            }
            TopoJson.Country country = source.get(owner);
            simplified.add(new TopoJson.Country(country.code(), country.name(), Wgs84.GEOMETRY.buildGeometry(own)));
        }
        return simplified;
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
                .filter(piece -> piece.equals(pieces.getFirst()) || Wgs84.area(piece) >= scale.smallestIsland())
                .toList();
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
}
