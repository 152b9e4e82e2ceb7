package org.dispatchatlas.ingest.geodata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.json.JsonMapper;

/** A GeoJSON layer (RFC 7946) as text: no white space, coordinates with as many decimals as they need, outer rings counter-clockwise. */
final class GeoJsonLayer {
    private static final String OPENING = "{\"type\":\"FeatureCollection\",\"features\":[";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<String> features = new ArrayList<>();

    /** Adds the shapes of a feature; properties come out in the order of their names, empty ones are left out. */
    void add(Geometry geometry, Map<String, String> properties) {
        var kept = new TreeMap<>(properties);
        kept.values().removeIf(String::isEmpty);
        if (!geometry.isEmpty()) {
            features.add(write(geometry, JSON.writeValueAsString(kept)));
        }
    }

    /** The layer, its features sorted by their text. */
    byte[] bytes() {
        String text = features.stream().sorted().collect(Collectors.joining(",\n", OPENING, "]}\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String write(Geometry geometry, String properties) {
        var text = new StringBuilder("{\"type\":\"Feature\",\"properties\":")
                .append(properties)
                .append(",\"geometry\":{\"type\":\"");
        text.append(geometry.getGeometryType()).append("\",\"coordinates\":");
        if (geometry.getNumGeometries() == 1 && !geometry.getGeometryType().startsWith("Multi")) {
            part(text, geometry);
        } else {
            char before = '[';
            for (int part = 0; part < geometry.getNumGeometries(); part++) {
                text.append(before);
                part(text, geometry.getGeometryN(part));
                before = ',';
            }
            text.append(']');
        }
        return text.append("}}").toString();
    }

    private static void part(StringBuilder text, Geometry part) {
        if (part instanceof LineString line) {
            positions(text, line.getCoordinates());
        } else if (part instanceof Polygon polygon) {
            // JTS's normal form is clockwise outside, the other way round than RFC 7946.
            Polygon turned = (Polygon) polygon.norm().reverse();
            text.append('[');
            positions(text, turned.getExteriorRing().getCoordinates());
            for (int hole = 0; hole < turned.getNumInteriorRing(); hole++) {
                LinearRing ring = turned.getInteriorRingN(hole);
                text.append(',');
                positions(text, ring.getCoordinates());
            }
            text.append(']');
        } else {
            throw new IllegalArgumentException("a layer has lines and polygons, no " + part.getGeometryType());
        }
    }

    private static void positions(StringBuilder text, Coordinate[] positions) {
        char before = '[';
        for (Coordinate position : positions) {
            text.append(before).append('[');
            number(text, position.x);
            text.append(',');
            number(text, position.y);
            text.append(']');
            before = ',';
        }
        text.append(']');
    }

    private static void number(StringBuilder text, double degrees) {
        // Adding zero makes no difference but to minus zero.
        String digits = Double.toString(degrees + 0.0);
        text.append(digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits);
    }
}
