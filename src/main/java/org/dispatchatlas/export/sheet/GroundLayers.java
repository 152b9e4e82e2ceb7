package org.dispatchatlas.export.sheet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Land and water beneath the states, from the program's own layers: degrees, longitude first, cut at the 180th meridian.
 *
 * @param land for days without a political map
 */
record GroundLayers(List<Geometry> land, List<Geometry> lakes, List<Geometry> rivers) {
    /** The layers that ship with the program. */
    static GroundLayers load() {
        return new GroundLayers(read("land"), read("lakes"), read("rivers"));
    }

    private static List<Geometry> read(String name) {
        String path = "/geodata/built/" + name + ".geojson";
        try (InputStream stream = GroundLayers.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new FileNotFoundException(path + " is not on the class path");
            }
            List<Geometry> shapes = new ArrayList<>();
            for (JsonNode feature : JsonMapper.shared().readTree(stream).get("features")) {
                shapes.add(geometry(feature.get("geometry")));
            }
            return shapes;
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    private static Geometry geometry(JsonNode json) {
        JsonNode coordinates = json.get("coordinates");
        return switch (json.get("type").asString()) {
            case "Polygon" -> polygon(coordinates);
            case "LineString" -> Wgs84.GEOMETRY.createLineString(vertices(coordinates));
            default -> Wgs84.GEOMETRY.buildGeometry(parts(coordinates));
        };
    }

    /** The parts of a multipolygon, which nest deeper than those of a multiline. */
    private static List<Geometry> parts(JsonNode coordinates) {
        List<Geometry> parts = new ArrayList<>();
        for (JsonNode part : coordinates) {
            boolean isPolygon = part.get(0).get(0).isArray();
            parts.add(isPolygon ? polygon(part) : Wgs84.GEOMETRY.createLineString(vertices(part)));
        }
        return parts;
    }

    private static Geometry polygon(JsonNode coordinates) {
        List<LinearRing> rings = new ArrayList<>();
        coordinates.forEach(ring -> rings.add(Wgs84.GEOMETRY.createLinearRing(vertices(ring))));
        LinearRing shell = rings.removeFirst();
        return Wgs84.GEOMETRY.createPolygon(shell, rings.toArray(LinearRing[]::new));
    }

    private static Coordinate[] vertices(JsonNode positions) {
        List<Coordinate> vertices = new ArrayList<>();
        positions.forEach(each ->
                vertices.add(new Coordinate(each.get(0).asDouble(), each.get(1).asDouble())));
        return vertices.toArray(Coordinate[]::new);
    }
}
