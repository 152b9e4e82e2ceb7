package org.dispatchatlas.export.ogc;

import java.util.List;
import java.util.stream.IntStream;
import org.dispatchatlas.export.JsonOut;

/** The tile matrix set of all tiles, WebMercatorQuad (17-083r4, annex D.1), down to the deepest level that is drawn. */
final class WebMercatorQuad {
    static final String ID = "WebMercatorQuad";
    static final String TITLE = "Google Maps Compatible for the World";
    static final String URI = "http://www.opengis.net/def/tilematrixset/OGC/1.0/" + ID;

    private static final List<Integer> LEVELS =
            IntStream.rangeClosed(0, VectorTile.DEEPEST).boxed().toList();

    private WebMercatorQuad() {}

    /** Its members. */
    static void write(JsonOut json) {
        json.text("id", ID);
        json.text("title", TITLE);
        json.text("uri", URI);
        json.text("crs", Crs.EPSG_3857.uri());
        json.array("orderedAxes", List.of("X", "Y"), json::text);
        json.array("tileMatrices", LEVELS, level -> json.object(() -> matrix(json, level)));
    }

    private static void matrix(JsonOut json, int level) {
        json.text("id", Integer.toString(level));
        json.number("scaleDenominator", cell(level) / 0.00028, 6);
        json.number("cellSize", cell(level), 12);
        json.array("pointOfOrigin", List.of(-VectorTile.EDGE, VectorTile.EDGE), metres -> json.number(metres, 7));
        json.number("tileWidth", 256);
        json.number("tileHeight", 256);
        json.number("matrixWidth", 1 << level);
        json.number("matrixHeight", 1 << level);
    }

    /** Metres to a pixel of 256; the standard takes pixels of 0.28 mm for all screens. */
    private static double cell(int level) {
        return 2 * VectorTile.EDGE / 256 / (1 << level);
    }

    /** The levels with their rows and columns, for people. */
    static List<List<String>> rows() {
        return LEVELS.stream()
                .map(level -> List.of(
                        Integer.toString(level), "%.2f".formatted(cell(level)), "0 to %d".formatted((1 << level) - 1)))
                .toList();
    }

    /** The member that says which tiles there are: all of every level. */
    static void limits(JsonOut json) {
        json.array(
                "tileMatrixSetLimits",
                LEVELS,
                level -> json.object(() -> {
                    json.text("tileMatrix", Integer.toString(level));
                    json.number("minTileRow", 0);
                    json.number("maxTileRow", (1 << level) - 1);
                    json.number("minTileCol", 0);
                    json.number("maxTileCol", (1 << level) - 1);
                }));
    }
}
