package org.dispatchatlas.ingest.geodata;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** Rivers and lakes: the large ones of the world, and all of them in the window of Inner Asia. */
final class WaterLayers {
    /** Natural Earth's rank: 0 for the Amazon, 12 for a brook. */
    private static final double LARGEST_RANKS = 3;

    private static final double LARGE_LAKE = 3000e6;
    private static final double NOTABLE_LAKE = 100e6;

    /** The frontiers of Mongolia and Manchuria: every river of the source, every notable lake. Degrees. */
    private static final Envelope FRONTIERS = new Envelope(100, 135, 38, 56);

    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path raw;
    private final Path curated;

    WaterLayers(Path raw, Path curated) {
        this.raw = raw;
        this.curated = curated;
    }

    /** One feature for each line, with the river's name where it is known and its rank. */
    byte[] rivers() {
        Path folder = raw.resolve("natural-earth-rivers/usr/share/magics/10m");
        List<Map<String, String>> attributes =
                Shapefile.readAttributes(folder.resolve("ne_10m_rivers_lake_centerlines.dbf"));
        List<List<Coordinate[]>> shapes = Shapefile.readShapes(folder.resolve("ne_10m_rivers_lake_centerlines.shp"));
        Map<String, String> names = riverNames();
        var layer = new GeoJsonLayer();
        for (int at = 0; at < shapes.size(); at++) {
            Map<String, String> river = attributes.get(at);
            double rank = Double.parseDouble(river.getOrDefault("scalerank", ""));
            if ("River".equals(river.get("featurecla"))) {
                for (Coordinate[] part : shapes.get(at)) {
                    addRiver(layer, part, name(river.getOrDefault("name", ""), names), rank);
                }
            }
        }
        return layer.bytes();
    }

    /** One feature for each lake, with its name where it is known. */
    byte[] lakes() {
        Map<LonLat, String> names = new LinkedHashMap<>();
        for (CSVRecord lake : table("lakes.csv")) {
            names.put(
                    new LonLat(Double.parseDouble(lake.get("lon")), Double.parseDouble(lake.get("lat"))),
                    lake.get("name"));
        }
        var layer = new GeoJsonLayer();
        Path file = raw.resolve("natural-earth-lakes/usr/share/gnudatalanguage/resource/maps/high/ne_10m_lakes.shp");
        for (List<Coordinate[]> rings : Shapefile.readShapes(file)) {
            polygons(rings).forEach(lake -> addLake(layer, lake, names));
        }
        return layer.bytes();
    }

    private static void addRiver(GeoJsonLayer layer, Coordinate[] part, String name, double rank) {
        LineString line = Wgs84.GEOMETRY.createLineString(part);
        boolean near = FRONTIERS.intersects(line.getEnvelopeInternal());
        if (rank > LARGEST_RANKS && !near) {
            return;
        }
        Generalization scale = scale(line.getEnvelopeInternal());
        var simple = (LineString) DouglasPeuckerSimplifier.simplify(line, scale.tolerance());
        layer.add(scale.roundLine(simple), Map.of("name", name, "rank", String.valueOf((int) rank)));
    }

    private static void addLake(GeoJsonLayer layer, Polygon lake, Map<LonLat, String> names) {
        double area = Wgs84.area(lake);
        boolean near = FRONTIERS.intersects(lake.getEnvelopeInternal());
        if (area < (near ? NOTABLE_LAKE : LARGE_LAKE)) {
            return;
        }
        String name = names.entrySet().stream()
                .filter(known -> lake.contains(Wgs84.point(known.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        Generalization scale = scale(lake.getEnvelopeInternal());
        Geometry simple = TopologyPreservingSimplifier.simplify(lake, scale.tolerance());
        scale.roundPolygons(simple).forEach(piece -> layer.add(piece, Map.of("name", name)));
    }

    private static Generalization scale(Envelope extent) {
        return FRONTIERS.intersects(extent) ? Generalization.NEAR_WATER : Generalization.WATER;
    }

    /** Clockwise rings are outer ones; each that follows the other way round is a hole of the last. */
    private static List<Polygon> polygons(List<Coordinate[]> rings) {
        var polygons = new ArrayList<Polygon>();
        var current = new ArrayList<Coordinate[]>();
        for (Coordinate[] ring : rings) {
            boolean outer = !Orientation.isCCW(ring);
            if (outer && !current.isEmpty()) {
                polygons.add(polygon(current));
                current.clear();
            }
            current.add(ring);
        }
        if (!current.isEmpty()) {
            polygons.add(polygon(current));
        }
        return polygons;
    }

    private static Polygon polygon(List<Coordinate[]> rings) {
        var holes = rings.subList(1, rings.size()).stream()
                .map(Wgs84.GEOMETRY::createLinearRing)
                .toArray(LinearRing[]::new);
        return Wgs84.GEOMETRY.createPolygon(Wgs84.GEOMETRY.createLinearRing(rings.getFirst()), holes);
    }

    private Map<String, String> riverNames() {
        Map<String, String> names = new LinkedHashMap<>();
        table("rivers.csv").forEach(row -> names.put(row.get("written"), row.get("name")));
        return names;
    }

    /** The table of the package lost letters outside of ASCII: such a name is mended by our table or left out. */
    private static String name(String written, Map<String, String> names) {
        String name = names.getOrDefault(written, written);
        return name.contains("?") ? "" : name;
    }

    private List<CSVRecord> table(String file) {
        try (Reader reader = Files.newBufferedReader(curated.resolve(file))) {
            return TABLE.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }
}
