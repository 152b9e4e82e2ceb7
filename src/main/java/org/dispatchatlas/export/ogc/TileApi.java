package org.dispatchatlas.export.ogc;

import java.util.List;
import java.util.regex.Pattern;
import org.dispatchatlas.export.JsonOut;

/** Vector tiles of mentions and borders in the tile matrix set WebMercatorQuad (OGC API - Tiles, part 1; 17-083r4, annex D.1). */
final class TileApi {
    static final String MATRIX_SET = "WebMercatorQuad";

    private static final String MATRIX_SET_URI = "http://www.opengis.net/def/tilematrixset/OGC/1.0/" + MATRIX_SET;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");
    private static final List<String> TILED = List.of("mentions", "borders");

    private final Collections collections;

    TileApi(Collections collections) {
        this.collections = collections;
    }

    static boolean isTiled(ApiCollection<?> collection) {
        return TILED.contains(collection.id());
    }

    /** What stands below {@code tiles} of a collection. */
    ApiAnswer answer(ApiCollection<?> collection, ApiRequest request) {
        List<String> path = request.path();
        if (!isTiled(collection) || (path.size() > 3 && !path.get(3).equals(MATRIX_SET))) {
            throw FeatureApi.nothing(request);
        }
        return switch (path.size()) {
            case 3 -> sets(collection, FeatureApi.withoutParameters(request));
            case 4 -> set(collection, FeatureApi.withoutParameters(request));
            case 7 -> tile(collection, request);
            default -> throw FeatureApi.nothing(request);
        };
    }

    private ApiAnswer tile(ApiCollection<?> collection, ApiRequest request) {
        int zoom = number(request, 4);
        int row = number(request, 5);
        int column = number(request, 6);
        if (zoom > VectorTile.DEEPEST || row >= 1 << zoom || column >= 1 << zoom) {
            throw ApiProblem.notFound(
                    "There is no such tile: zoom goes from 0 to %d, rows and columns to 2^zoom - 1.",
                    VectorTile.DEEPEST);
        }
        Form.of(request, Form.TILE);
        ItemsQuery query = new QueryReader(collection, request.parameters()).readTile(this::usualDay);
        byte[] tile = VectorTile.of(collection, query, zoom, row, column);
        return ApiAnswer.of(tile, Form.TILE.type());
    }

    /** The days of the first document: borders of all days together would lie upon each other. */
    private String usualDay() {
        return collections
                .find("documents")
                .orElseThrow()
                .covered()
                .get()
                .findFirst()
                .map(Object::toString)
                .orElse("..");
    }

    private static int number(ApiRequest request, int segment) {
        String words = request.path().get(segment);
        if (!NUMBER.matcher(words).matches()) {
            throw FeatureApi.nothing(request);
        }
        return Integer.parseInt(words);
    }

    private ApiAnswer sets(ApiCollection<?> collection, ApiRequest request) {
        Form form = Form.of(request, Form.JSON, Form.HTML);
        List<Link> links = Link.self(request, form, Form.JSON);
        if (form == Form.HTML) {
            Html html = new Html()
                    .p("Vector tiles in the tile matrix set " + MATRIX_SET + ":")
                    .pre(template(collection, request));
            return ApiAnswer.of(html.page(request, "Tiles", FeaturePages.json(links)), form.type());
        }
        return Descriptions.json(Form.JSON, json -> {
            json.array("tilesets", List.of(collection), each -> json.object(() -> describe(json, each, request)));
            Link.write(json, links);
        });
    }

    private ApiAnswer set(ApiCollection<?> collection, ApiRequest request) {
        Form.of(request, Form.JSON);
        return Descriptions.json(Form.JSON, json -> describe(json, collection, request));
    }

    private static String template(ApiCollection<?> collection, ApiRequest request) {
        return request.at("collections", collection.id(), "tiles", MATRIX_SET)
                + "/{tileMatrix}/{tileRow}/{tileCol}?f=mvt";
    }

    private static void describe(JsonOut json, ApiCollection<?> collection, ApiRequest request) {
        json.text("title", collection.table().title());
        json.text("dataType", "vector");
        json.text("crs", Crs.EPSG_3857.uri());
        json.text("tileMatrixSetURI", MATRIX_SET_URI);
        json.array("links", List.of(collection), each -> {
            json.object(() -> link(
                    json, "self", Form.JSON.type(), request.at("collections", each.id(), "tiles", MATRIX_SET), false));
            json.object(() -> link(json, "item", Form.TILE.type(), template(each, request), true));
            json.object(() -> link(
                    json,
                    "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme",
                    Form.JSON.type(),
                    request.at("tileMatrixSets", MATRIX_SET),
                    false));
        });
    }

    private static void link(JsonOut json, String rel, String type, String href, boolean templated) {
        json.text("rel", rel);
        json.text("type", type);
        json.text("href", href);
        if (templated) {
            json.flag("templated", true);
        }
    }

    /** The tile matrix sets: the one that is there. */
    ApiAnswer matrixSets(ApiRequest request) {
        Form.of(request, Form.JSON);
        if (request.path().size() == 1) {
            return Descriptions.json(
                    Form.JSON,
                    json -> json.array(
                            "tileMatrixSets",
                            List.of(MATRIX_SET),
                            id -> json.object(() -> {
                                json.text("id", id);
                                json.text("title", "Google Maps Compatible for the World");
                                json.text("uri", MATRIX_SET_URI);
                                json.array(
                                        "links",
                                        List.of(id),
                                        each -> json.object(() -> link(
                                                json,
                                                "self",
                                                Form.JSON.type(),
                                                request.at("tileMatrixSets", each),
                                                false)));
                            })));
        }
        if (request.path().size() != 2 || !request.path().getLast().equals(MATRIX_SET)) {
            throw FeatureApi.nothing(request);
        }
        return Descriptions.json(Form.JSON, TileApi::matrixSet);
    }

    private static void matrixSet(JsonOut json) {
        json.text("id", MATRIX_SET);
        json.text("title", "Google Maps Compatible for the World");
        json.text("uri", MATRIX_SET_URI);
        json.text("crs", Crs.EPSG_3857.uri());
        json.array("orderedAxes", List.of("X", "Y"), json::text);
        json.name("tileMatrices");
        json.startArray();
        for (int zoom = 0; zoom <= VectorTile.DEEPEST; zoom++) {
            int level = zoom;
            json.object(() -> matrix(json, level));
        }
        json.endArray();
    }

    private static void matrix(JsonOut json, int zoom) {
        // Metres to a pixel of 256, and the scale on pixels of 0.28 mm that the standard takes for all screens.
        double cell = 2 * VectorTile.EDGE / 256 / (1 << zoom);
        json.text("id", Integer.toString(zoom));
        json.number("scaleDenominator", cell / 0.00028, 6);
        json.number("cellSize", cell, 12);
        json.array("pointOfOrigin", List.of(-VectorTile.EDGE, VectorTile.EDGE), metres -> json.number(metres, 7));
        json.number("tileWidth", 256);
        json.number("tileHeight", 256);
        json.number("matrixWidth", 1 << zoom);
        json.number("matrixHeight", 1 << zoom);
    }
}
