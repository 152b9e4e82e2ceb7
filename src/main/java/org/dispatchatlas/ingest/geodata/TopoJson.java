package org.dispatchatlas.ingest.geodata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFilter;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the areas of a quantised TopoJSON file (TopoJSON specification, version 1.0). */
final class TopoJson {
    private final List<Coordinate[]> arcs = new ArrayList<>();
    private final JsonNode root;

    private TopoJson(JsonNode root) {
        this.root = root;
        for (JsonNode arc : root.get("arcs")) {
            arcs.add(arc(arc, root.get("transform")));
        }
    }

    /** The countries, cut at the 180th meridian; neighbours share the very same vertices. */
    static List<Country> readCountries(Path file) {
        return readAreas(file, "countries");
    }

    /** The areas of one of the file's objects. */
    static List<Country> readAreas(Path file, String object) {
        var topology = new TopoJson(JsonMapper.shared().readTree(file.toFile()));
        var countries = new ArrayList<Country>();
        for (JsonNode country : topology.root.at("/objects/" + object + "/geometries")) {
            countries.add(new Country(
                    country.path("id").asString(""),
                    country.at("/properties/name").asString(""),
                    topology.area(country)));
        }
        return countries;
    }

    /** The names of the areas of one of the file's objects by their codes. */
    static Map<String, String> readNames(Path file, String object) {
        Map<String, String> names = new TreeMap<>();
        JsonMapper.shared()
                .readTree(file.toFile())
                .at("/objects/" + object + "/geometries")
                .forEach(area -> names.put(
                        area.path("id").asString(""),
                        area.at("/properties/name").asString("")));
        return names;
    }

    private Geometry area(JsonNode country) {
        JsonNode indices = country.get("arcs");
        var polygons = new ArrayList<Geometry>();
        if (country.get("type").asString().equals("Polygon")) {
            polygons.add(polygon(indices));
        } else {
            indices.forEach(polygon -> polygons.add(polygon(polygon)));
        }
        // Cutting may leave lines where an area only touches the meridian.
        var parts = new ArrayList<Geometry>();
        for (Geometry polygon : polygons) {
            polygon.apply((GeometryFilter) part -> {
                if (part instanceof Polygon && !part.isEmpty()) {
                    parts.add(part);
                }
            });
        }
        return Wgs84.GEOMETRY.buildGeometry(parts);
    }

    private Geometry polygon(JsonNode rings) {
        var positions = new ArrayList<Coordinate[]>();
        for (JsonNode ring : rings) {
            var whole = new ArrayList<Coordinate>();
            for (JsonNode index : ring) {
                append(whole, index.asInt());
            }
            if (whole.size() >= 4) {
                positions.add(whole.toArray(Coordinate[]::new));
            }
        }
        return positions.isEmpty() ? Wgs84.GEOMETRY.createPolygon() : Antimeridian.polygon(positions);
    }

    /** A negative index is the complement of that of an arc to be walked backwards. */
    private void append(List<Coordinate> ring, int index) {
        Coordinate[] arc = arcs.get(index >= 0 ? index : ~index);
        for (int step = ring.isEmpty() ? 0 : 1; step < arc.length; step++) {
            ring.add(arc[index >= 0 ? step : arc.length - 1 - step]);
        }
    }

    /** Positions are whole numbers, each the difference from the one before. */
    private static Coordinate[] arc(JsonNode positions, JsonNode transform) {
        double scaleX = transform.at("/scale/0").asDouble();
        double scaleY = transform.at("/scale/1").asDouble();
        double left = transform.at("/translate/0").asDouble();
        double bottom = transform.at("/translate/1").asDouble();
        var arc = new Coordinate[positions.size()];
        long x = 0;
        long y = 0;
        for (int at = 0; at < arc.length; at++) {
            x += positions.get(at).get(0).asInt();
            y += positions.get(at).get(1).asInt();
            arc[at] = new Coordinate(clamp(x * scaleX + left, 180), clamp(y * scaleY + bottom, 90));
        }
        return arc;
    }

    private static double clamp(double degrees, double limit) {
        return Math.clamp(degrees, -limit, limit);
    }

    /**
     * A country of today, or a part of one.
     *
     * @param code ISO 3166-1 numeric, or what the file numbers its areas by; empty where there is none
     */
    record Country(String code, String name, Geometry area) {}
}
