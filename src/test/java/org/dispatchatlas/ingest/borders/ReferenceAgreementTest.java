package org.dispatchatlas.ingest.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.TreeMap;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.Wgs84;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our borders beside independent drawings of the same day, where these are at hand. Shares are of areas in degrees. */
class ReferenceAgreementTest {
    private static final Path REFERENCE = Path.of("../shared/geodata-reference");
    private static final BordersOfDay DAY = BordersFile.load().on(LocalDate.of(1936, 4, 1));

    private record Expected(String name, String id, double least) {}

    @Test
    void statesCoverTheGroundThatCShapesGivesThem() throws IOException {
        JsonNode features = read("cshapes2_gw_1936-04-01.geojson").get("features");
        var shares = new TreeMap<String, Double>();
        for (Expected expected : List.of(
                new Expected("Mongolia", "mongolia", 0.98),
                new Expected("France", "france", 0.97),
                new Expected("Czechoslovakia", "czechoslovakia", 0.95),
                new Expected("Austria", "austria", 0.95),
                new Expected("Korea", "korea", 0.94),
                new Expected("Russia (Soviet Union)", "soviet-union", 0.95),
                new Expected("Germany (Prussia)", "germany", 0.96),
                new Expected("Poland", "poland", 0.95),
                new Expected("Rumania", "romania", 0.95),
                new Expected("Finland", "finland", 0.92),
                new Expected("Lithuania", "lithuania", 0.9),
                new Expected("Italy/Sardinia", "italy", 0.95),
                new Expected("Yugoslavia", "yugoslavia", 0.95),
                new Expected("Danzig", "danzig", 0.68),
                new Expected("Southern Sakhalin Island", "karafuto", 0.9),
                new Expected("Ethiopia", "ethiopia", 0.93))) {
            double share = share(
                    geometry(features, expected.name()),
                    DAY.findTerritory(new TerritoryId(expected.id()))
                            .orElseThrow()
                            .area());
            shares.put(
                    "%.3f %s, at least %.2f".formatted(share, expected.id(), expected.least()),
                    share - expected.least());
        }
        assertThat(shares.values()).as(shares.keySet().toString()).allMatch(above -> above >= 0);
    }

    @Test
    void theHalhaLiesWhereTheIndependentExtractHasIt() throws IOException {
        JsonNode file = read("gshhg_wdbii_halha_orshuun.geojson");
        Geometry reference =
                geometry(file.has("features") ? file.get("features").get(0) : file);
        List<Coordinate> course = new RawBordersFiles(Path.of("geodata")).course("halha");
        DoubleSummaryStatistics degrees = course.stream()
                .map(vertex -> reference.getFactory().createPoint(vertex))
                .mapToDouble(reference::distance)
                .summaryStatistics();

        assertThat(degrees.getMax()).isLessThan(0.001);
    }

    @Test
    void theStripIsSixteenToTwentyKilometresWide() {
        Claim strip = DAY.claims().stream()
                .filter(claim -> claim.id().equals("halha-manchukuo"))
                .findFirst()
                .orElseThrow();
        List<Coordinate> course = new RawBordersFiles(Path.of("geodata")).course("halha");

        double widest = Arrays.stream(strip.geometry().getCoordinates())
                .mapToDouble(corner -> course.stream()
                        .mapToDouble(bank -> Wgs84.distance(Wgs84.position(corner), Wgs84.position(bank))
                                .kilometres())
                        .min()
                        .orElseThrow())
                .max()
                .orElseThrow();
        assertThat(widest).isBetween(16.0, 20.0);
    }

    private static double share(Geometry one, Geometry other) {
        double common = one.intersection(other).getArea();
        return common / (one.getArea() + other.getArea() - common);
    }

    private static Geometry geometry(JsonNode features, String name) {
        for (JsonNode feature : features) {
            if (feature.get("properties").get("country_name").asString().equals(name)) {
                return geometry(feature);
            }
        }
        throw new AssertionError(name + " is missing from the reference");
    }

    private static Geometry geometry(JsonNode feature) {
        JsonNode geometry = feature.get("geometry");
        JsonNode coordinates = geometry.get("coordinates");
        return switch (geometry.get("type").asString()) {
            case "LineString" -> Wgs84.GEOMETRY.createLineString(corners(coordinates));
            case "Polygon" -> polygon(coordinates);
            default -> {
                List<Geometry> parts = new ArrayList<>();
                coordinates.forEach(part -> parts.add(polygon(part)));
                yield UnaryUnionOp.union(parts);
            }
        };
    }

    private static Geometry polygon(JsonNode rings) {
        List<LinearRing> made = new ArrayList<>();
        rings.forEach(ring -> made.add(Wgs84.GEOMETRY.createLinearRing(corners(ring))));
        return GeometryFixer.fix(Wgs84.GEOMETRY.createPolygon(
                made.getFirst(), made.subList(1, made.size()).toArray(LinearRing[]::new)));
    }

    private static Coordinate[] corners(JsonNode list) {
        List<Coordinate> corners = new ArrayList<>();
        list.forEach(corner -> corners.add(
                new Coordinate(corner.get(0).asDouble(), corner.get(1).asDouble())));
        return corners.toArray(Coordinate[]::new);
    }

    private static JsonNode read(String name) throws IOException {
        Path file = REFERENCE.resolve(name);
        assumeTrue(Files.exists(file), name + " is not at hand");
        return new JsonMapper().readTree(Files.readString(file));
    }
}
