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
import java.util.stream.Stream;
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
        var layer = new GeoJsonLayer();
        for (River river : readRivers()) {
            if (!river.inLake()) {
                addRiver(layer, river);
            }
        }
        return layer.bytes();
    }

    /** All pieces of rivers with a name, those through lakes among them. */
    List<River> namedRivers() {
        return readRivers().stream().filter(river -> !river.name().isEmpty()).toList();
    }

    private List<River> readRivers() {
        Path folder = raw.resolve("natural-earth-rivers/usr/share/magics/10m");
        List<Map<String, String>> attributes =
                Shapefile.readAttributes(folder.resolve("ne_10m_rivers_lake_centerlines.dbf"));
        List<List<Coordinate[]>> shapes = Shapefile.readShapes(folder.resolve("ne_10m_rivers_lake_centerlines.shp"));
        Map<String, List<String>> mended = riverNames();
        var rivers = new ArrayList<River>();
        for (int at = 0; at < shapes.size(); at++) {
            Map<String, String> river = attributes.get(at);
            List<String> names = names(river.getOrDefault("name", ""), mended);
            for (Coordinate[] part : shapes.get(at)) {
                rivers.add(new River(
                        names,
                        Double.parseDouble(river.getOrDefault("scalerank", "")),
                        !"River".equals(river.get("featurecla")),
                        Wgs84.GEOMETRY.createLineString(part)));
            }
        }
        return rivers;
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

    private static void addRiver(GeoJsonLayer layer, River river) {
        LineString line = river.line();
        boolean near = FRONTIERS.intersects(line.getEnvelopeInternal());
        if (river.rank() > LARGEST_RANKS && !near) {
            return;
        }
        Generalization scale = scale(line.getEnvelopeInternal());
        var simple = (LineString) DouglasPeuckerSimplifier.simplify(line, scale.tolerance());
        layer.add(scale.roundLine(simple), Map.of("name", river.name(), "rank", String.valueOf((int) river.rank())));
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

    /** What our table calls a river, the usual name first, by what the package calls it. */
    private Map<String, List<String>> riverNames() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (CSVRecord row : table("rivers.csv")) {
            names.put(row.get("written"), namesIn(row.get("name") + '|' + row.get("also"), "[|]"));
        }
        return names;
    }

    /** The table of the package lost letters outside of ASCII: such a name is mended by our table or left out. */
    private static List<String> names(String written, Map<String, List<String>> mended) {
        return mended.getOrDefault(written, written.contains("?") ? List.of() : namesIn(written, "[()]"));
    }

    private static List<String> namesIn(String text, String separator) {
        return Stream.of(text.split(separator))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private List<CSVRecord> table(String file) {
        try (Reader reader = Files.newBufferedReader(curated.resolve(file))) {
            return TABLE.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    /**
     * A piece of a river's line.
     *
     * @param names as maps have it, then what else it is called; empty where the source's name is damaged or missing
     * @param rank Natural Earth's scale rank, 0 the greatest
     * @param inLake whether it runs through a lake, where maps do not draw it
     */
    record River(List<String> names, double rank, boolean inLake, LineString line) {
        /** The usual name, or nothing. */
        String name() {
            return names.isEmpty() ? "" : names.getFirst();
        }
    }
}
