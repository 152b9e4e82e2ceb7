package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dispatchatlas.geo.Wgs84;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The layers of {@code geodata/built/} as the map gets them. */
class BuiltLayersTest {
    /** The whole first page may take 705 kB; the map beneath the dispatch gets this part of it, compressed. */
    private static final int FIRST_PAGE_BUDGET = 150_000;

    @ParameterizedTest
    @ValueSource(strings = {"land", "lakes", "countries-today"})
    void areasAreValidAndTurnToTheRight(String layer) {
        for (Polygon polygon : polygons(layer)) {
            assertThat(polygon.isValid()).as(polygon.toString()).isTrue();
            assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates()))
                    .isTrue();
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                assertThat(Orientation.isCCW(polygon.getInteriorRingN(hole).getCoordinates()))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"land", "coast", "lakes", "rivers", "countries-today", "borders-today"})
    void nothingJumpsAcrossTheMap(String layer) {
        for (Coordinate[] line : lines(layer)) {
            assertThat(line.length).isGreaterThan(1);
            for (int at = 1; at < line.length; at++) {
                assertThat(Math.abs(line[at].x)).isLessThanOrEqualTo(180);
                // The edge of Antarctica runs along the whole lower edge of the map.
                if (line[at].y > -90) {
                    assertThat(Math.abs(line[at].x - line[at - 1].x)).isLessThan(60);
                }
            }
        }
    }

    @Test
    void theRiversOfTheFrontierAreNamed() {
        assertThat(names("rivers"))
                .contains(
                        "Argun", "Amur", "Ussuri", "Kerulen", "Onon", "Selenga", "Hailar", "Tumen", "Yalu", "Sungari",
                        "Volga")
                .noneMatch(name -> name.contains("?"));
        assertThat(names("lakes")).contains("Lake Buir", "Lake Hulun", "Lake Khanka", "Lake Baikal", "Lake Khövsgöl");
    }

    @Test
    void theCountriesOfTodayHaveTheirNames() {
        assertThat(names("countries-today")).hasSizeGreaterThan(200).contains("Mongolia", "China", "Russia");
    }

    @Test
    void neighboursShareTheirBorder() {
        // Inland, between Moscow, Kiev and Minsk: where two outlines did not match, both would count as coast.
        var inland = new Envelope(28, 40, 50, 56);

        assertThat(lines("coast")).noneMatch(line -> inland.contains(line[0]));
        assertThat(lines("borders-today")).anyMatch(line -> inland.contains(line[0]));
    }

    @Test
    void theFirstPageStaysLight() throws IOException {
        int bytes = 0;
        for (String layer : List.of("land", "borders-today", "lakes", "rivers")) {
            var compressed = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(compressed)) {
                zip.write(GeodataResources.read("built/" + layer + ".geojson"));
            }
            bytes += compressed.size();
        }
        assertThat(bytes).isLessThan(FIRST_PAGE_BUDGET);
    }

    private static List<String> names(String layer) {
        var names = new ArrayList<String>();
        features(layer)
                .forEach(feature -> names.add(feature.at("/properties/name").asString("")));
        return names;
    }

    private static JsonNode features(String layer) {
        return JsonMapper.shared()
                .readTree(GeodataResources.read("built/" + layer + ".geojson"))
                .get("features");
    }

    private static List<Polygon> polygons(String layer) {
        var polygons = new ArrayList<Polygon>();
        for (JsonNode feature : features(layer)) {
            JsonNode coordinates = feature.at("/geometry/coordinates");
            if (feature.at("/geometry/type").asString().equals("Polygon")) {
                polygons.add(polygon(coordinates));
            } else {
                coordinates.forEach(part -> polygons.add(polygon(part)));
            }
        }
        return polygons;
    }

    private static Polygon polygon(JsonNode rings) {
        var all = new ArrayList<LinearRing>();
        rings.forEach(ring -> all.add(Wgs84.GEOMETRY.createLinearRing(line(ring))));
        return Wgs84.GEOMETRY.createPolygon(
                all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static List<Coordinate[]> lines(String layer) {
        var lines = new ArrayList<Coordinate[]>();
        features(layer).forEach(feature -> collect(feature.at("/geometry/coordinates"), lines));
        return lines;
    }

    private static void collect(JsonNode coordinates, List<Coordinate[]> lines) {
        if (coordinates.get(0).get(0).isNumber()) {
            lines.add(line(coordinates));
        } else {
            coordinates.forEach(part -> collect(part, lines));
        }
    }

    private static Coordinate[] line(JsonNode positions) {
        var line = new ArrayList<Coordinate>();
        positions.forEach(position -> line.add(
                new Coordinate(position.get(0).asDouble(), position.get(1).asDouble())));
        return line.toArray(Coordinate[]::new);
    }
}
