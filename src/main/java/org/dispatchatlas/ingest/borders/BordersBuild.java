package org.dispatchatlas.ingest.borders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.dispatchatlas.borders.Tile;
import org.dispatchatlas.geo.Coverage;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Builds the files of the borders from {@code geodata/raw} by the rules. Two runs give the same bytes. */
public final class BordersBuild {
    private static final System.Logger LOG = System.getLogger(BordersBuild.class.getName());

    /** Degrees: a bend is straightened if its triangle is smaller than the square of this; here about 600 m. */
    private static final double FINE = 0.006;

    /** On the map of the world: 3 km where full detail is asked for, else 10 km for small territories, 25 km for large ones. */
    private static final double WORLD_DETAIL = 0.03;

    private static final double WORLD_SMALL = 0.1;
    private static final double WORLD_LARGE = 0.25;

    /** Square degrees. */
    private static final double SMALL_TERRITORY = 60;

    /** Degrees: an islet smaller than the square of this is left out on the map of the world. */
    private static final double ISLET = 0.2;

    private BordersBuild() {}

    /** Arguments: the folder {@code geodata} and, if the result is to go elsewhere, a second folder. */
    public static void main(String[] arguments) throws IOException {
        Path geodata = Path.of(arguments[0]);
        Path built = arguments.length > 1 ? Path.of(arguments[1]) : geodata.resolve("built");
        Files.createDirectories(built);
        for (var file : files(geodata).entrySet()) {
            Files.write(built.resolve(file.getKey()), file.getValue());
            LOG.log(System.Logger.Level.INFO, "built {0}, {1} bytes", file.getKey(), file.getValue().length);
        }
    }

    /** The files for {@code built/}, by name. */
    public static SortedMap<String, byte[]> files(Path geodata) throws IOException {
        BordersRules rules = new RulesReader(path -> open(geodata.resolve(path))).read();
        List<Tile> tiles = new TileBuilder(rules, new RawBordersFiles(geodata)).build();
        var files = new TreeMap<String, byte[]>();
        List<Tile> fine = thinned(tiles, tile -> isDetailed(tile, rules) ? 0 : FINE);
        files.put("borders.bin", TilesFile.write(fine, rules.fingerprint()));
        files.put(
                "borders-world.bin",
                TilesFile.write(
                        withoutIslets(thinned(fine, tile -> worldTolerance(tile, rules))), rules.fingerprint()));
        return files;
    }

    private static double worldTolerance(Tile tile, BordersRules rules) {
        if (isDetailed(tile, rules)) {
            return WORLD_DETAIL;
        }
        return tile.area().getArea() < SMALL_TERRITORY ? WORLD_SMALL : WORLD_LARGE;
    }

    private static boolean isDetailed(Tile tile, BordersRules rules) {
        return tile.holdings().stream().anyMatch(holding -> rules.fullDetail().contains(holding.territory()));
    }

    /** An edge between two tiles keeps the finer of their tolerances. */
    private static List<Tile> thinned(List<Tile> tiles, ToDoubleFunction<Tile> tolerance) {
        Geometry[] areas = tiles.stream().map(Tile::area).toArray(Geometry[]::new);
        double[] tolerances = tiles.stream().mapToDouble(tolerance).toArray();
        Geometry[] thinned = CoverageSimplifier.simplify(areas, tolerances);
        List<Tile> result = new ArrayList<>();
        for (int i = 0; i < thinned.length; i++) {
            result.add(with(tiles.get(i), Coverage.polygons(thinned[i])));
        }
        return result;
    }

    /** Without islets too small to see, but never without the largest part of a tile. */
    private static List<Tile> withoutIslets(List<Tile> tiles) {
        return tiles.stream()
                .map(tile -> with(tile, withoutIslets(tile.area(), ISLET * ISLET)))
                .toList();
    }

    private static MultiPolygon withoutIslets(MultiPolygon area, double smallest) {
        double largest = 0;
        for (int part = 0; part < area.getNumGeometries(); part++) {
            largest = Math.max(largest, area.getGeometryN(part).getArea());
        }
        List<Polygon> kept = new ArrayList<>();
        for (int part = 0; part < area.getNumGeometries(); part++) {
            Polygon polygon = (Polygon) area.getGeometryN(part);
            if (polygon.getArea() >= Math.min(smallest, largest)) {
                kept.add(polygon);
            }
        }
        return Wgs84.GEOMETRY.createMultiPolygon(kept.toArray(Polygon[]::new));
    }

    private static Tile with(Tile tile, MultiPolygon area) {
        return new Tile(tile.holdings(), tile.claims(), area);
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
