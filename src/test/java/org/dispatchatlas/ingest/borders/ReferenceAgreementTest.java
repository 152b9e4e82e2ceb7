package org.dispatchatlas.ingest.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.Wgs84;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our borders beside independent drawings of the same day, where these are at hand. Shares are of areas in degrees. */
class ReferenceAgreementTest {
    private static final Path REFERENCE = Path.of("../shared/geodata-reference");
    private static final BordersOfDay DAY = BordersFile.load().on(LocalDate.of(1936, 4, 1));

    private static final double KILOMETRE_IN_DEGREES = 0.009;

    /** A share of common ground below this is explained in the table, one above it is not. */
    private static final double AGREED = 0.97;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Prints the table: which of CShapes' states of 1 April 1936 has what share of ground in common with ours (IoU), and why not more. */
    @Test
    void statesCoverTheGroundThatCShapesGivesThem() throws IOException {
        Map<String, Geometry> theirs = new HashMap<>();
        read("cshapes2_gw_1936-04-01.geojson")
                .get("features")
                .forEach(feature ->
                        theirs.put(feature.get("properties").get("country_name").asString(), geometry(feature)));
        Set<String> compared = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (CSVRecord row : table()) {
            List<String> names = List.of(row.get("cshapes").split(";", -1));
            compared.addAll(names);
            Geometry reference = union(names.stream().map(theirs::get).toList());
            Geometry ours = ours(row.get("ours"));
            double share = share(reference, ours);
            OUT.printf(
                    Locale.ROOT,
                    "%.3f  %-40s theirs alone %,9.0f km2, ours alone %,9.0f km2  %s%n",
                    share,
                    row.get("ours"),
                    Wgs84.area(OverlayNGRobust.overlay(reference, ours, OverlayNG.DIFFERENCE)) / 1e6,
                    Wgs84.area(OverlayNGRobust.overlay(ours, reference, OverlayNG.DIFFERENCE)) / 1e6,
                    row.get("why"));
            if (share < Double.parseDouble(row.get("least"))) {
                faults.add("%.4f %s, at least %s".formatted(share, row.get("ours"), row.get("least")));
            }
            if (share < AGREED == row.get("why").isEmpty()) {
                faults.add("%.4f %s is to be explained if it is below %s".formatted(share, row.get("ours"), AGREED));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(compared).as("all of CShapes").isEqualTo(theirs.keySet());
    }

    private static List<CSVRecord> table() throws IOException {
        try (Reader in = new InputStreamReader(
                ReferenceAgreementTest.class.getResourceAsStream("/borders/cshapes.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        }
    }

    private static Geometry ours(String ids) {
        return union(Arrays.stream(ids.split(";", -1))
                .map(id -> (Geometry)
                        DAY.findTerritory(new TerritoryId(id)).orElseThrow().area())
                .toList());
    }

    private static Geometry union(List<Geometry> parts) {
        return parts.size() == 1 ? parts.getFirst() : UnaryUnionOp.union(parts);
    }

    @Test
    void theFrontierOfMongoliaLiesWhereOpenStreetMapHasIt() throws IOException {
        JsonNode file = read("osm_mongolia_outer_boundary_10m.geojson");
        JsonNode coordinates = (file.has("features") ? file.get("features").get(0) : file)
                .get("geometry")
                .get("coordinates");
        LineString ring = Wgs84.GEOMETRY.createLineString(
                corners(coordinates.get(0).get(0).isArray() ? coordinates.get(0) : coordinates));
        MultiLineString frontier = DAY.findFrontiers(new TerritoryId("mongolia"), new TerritoryId("manchukuo"))
                .getFirst()
                .line();

        List<Double> kilometres = new ArrayList<>();
        for (Coordinate vertex :
                Densifier.densify(frontier, KILOMETRE_IN_DEGREES).getCoordinates()) {
            // Nearest in degrees, measured on the ellipsoid: never less than the true distance.
            Coordinate nearest = DistanceOp.nearestPoints(ring, Wgs84.point(Wgs84.position(vertex)))[0];
            kilometres.add(Wgs84.distance(Wgs84.position(vertex), Wgs84.position(nearest))
                    .kilometres());
        }
        kilometres.sort(Comparator.naturalOrder());
        double most = kilometres.get(kilometres.size() * 95 / 100);
        OUT.printf(
                Locale.ROOT,
                "frontier of Mongolia and Manchukuo: %d points, half within %.2f km of OpenStreetMap's, 95 in 100 within %.2f km%n",
                kilometres.size(),
                kilometres.get(kilometres.size() / 2),
                most);
        assertThat(most).isLessThan(3);
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
        double common =
                OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION).getArea();
        return common / (one.getArea() + other.getArea() - common);
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
