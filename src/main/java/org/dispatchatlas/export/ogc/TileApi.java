package org.dispatchatlas.export.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dispatchatlas.export.HtmlText;
import org.dispatchatlas.export.JsonOut;

/** Vector tiles of mentions and borders, each alone or both in one, in the tile matrix set WebMercatorQuad (OGC API - Tiles, part 1). */
final class TileApi {
    static final String VECTOR_TILES = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector";

    private static final String TILES = "tiles";
    private static final String SCHEMES = "tileMatrixSets";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");
    private static final String BORDERS = "borders";
    private static final List<String> TILED = List.of("mentions", BORDERS);
    private static final String ALL_DAYS = "../..";

    private final Collections collections;
    private final ThinnedAreas thinned = new ThinnedAreas();

    TileApi(Collections collections) {
        this.collections = collections;
    }

    /**
     * What tiles are made of.
     *
     * @param home the path of the list of tile sets
     * @param layers each becomes a layer of its name
     */
    private record Drawn(List<String> home, String title, List<ApiCollection<?>> layers) {
        String address(ApiRequest request, String... more) {
            List<String> path = new ArrayList<>(home);
            path.addAll(List.of(more));
            return request.at(path.toArray(String[]::new));
        }

        String template(ApiRequest request) {
            return address(request, WebMercatorQuad.ID) + "/{tileMatrix}/{tileRow}/{tileCol}?f=mvt";
        }
    }

    static boolean isTiled(ApiCollection<?> collection) {
        return TILED.contains(collection.id());
    }

    /** What stands below {@code tiles} of a collection. */
    ApiAnswer answer(ApiCollection<?> collection, ApiRequest request) {
        if (!isTiled(collection)) {
            throw FeatureApi.nothing(request);
        }
        List<String> home = List.of("collections", collection.id(), TILES);
        return answer(new Drawn(home, collection.table().title(), List.of(collection)), request);
    }

    /** What stands below {@code tiles}: all tiled collections in one tile. */
    ApiAnswer answer(ApiRequest request) {
        List<ApiCollection<?>> layers =
                collections.all().stream().filter(TileApi::isTiled).toList();
        return answer(new Drawn(List.of(TILES), "Mentions and borders", layers), request);
    }

    private ApiAnswer answer(Drawn drawn, ApiRequest request) {
        List<String> below =
                request.path().subList(drawn.home().size(), request.path().size());
        if (!below.isEmpty() && !below.getFirst().equals(WebMercatorQuad.ID)) {
            throw FeatureApi.nothing(request);
        }
        return switch (below.size()) {
            case 0 -> sets(drawn, FeatureApi.withoutParameters(request));
            case 1 -> set(drawn, FeatureApi.withoutParameters(request));
            case 4 -> tile(drawn, below, request);
            default -> throw FeatureApi.nothing(request);
        };
    }

    private ApiAnswer tile(Drawn drawn, List<String> below, ApiRequest request) {
        int zoom = number(request, below.get(1));
        int row = number(request, below.get(2));
        int column = number(request, below.get(3));
        if (zoom > VectorTile.DEEPEST || row >= 1 << zoom || column >= 1 << zoom) {
            throw ApiProblem.notFound(
                    "There is no such tile: zoom goes from 0 to %d, rows and columns to 2^zoom - 1.",
                    VectorTile.DEEPEST);
        }
        Form.of(request, Form.TILE);
        VectorTile tile = new VectorTile(zoom, row, column);
        drawn.layers().forEach(layer -> draw(tile, layer, request));
        return ApiAnswer.of(tile.encoded(), Form.TILE.type());
    }

    private <T> void draw(VectorTile tile, ApiCollection<T> layer, ApiRequest request) {
        ItemsQuery query = new QueryReader(layer, request.parameters()).readTile(() -> usualDays(layer));
        if (layer.id().equals(BORDERS)) {
            tile.addAreas(layer, query, thinned);
        } else {
            tile.add(layer, query);
        }
    }

    /**
     * All days; of borders the day of the first document, because those of all days would lie upon each other. Where no document has a day, the
     * first day of which there are borders.
     */
    private String usualDays(ApiCollection<?> layer) {
        if (!layer.id().equals(BORDERS)) {
            return ALL_DAYS;
        }
        return collections
                .find("documents")
                .flatMap(documents -> documents.covered().get().findFirst())
                .or(() -> layer.covered().get().findFirst())
                .map(Object::toString)
                .orElse(ALL_DAYS);
    }

    private static int number(ApiRequest request, String words) {
        if (!NUMBER.matcher(words).matches()) {
            throw FeatureApi.nothing(request);
        }
        return Integer.parseInt(words);
    }

    private static ApiAnswer sets(Drawn drawn, ApiRequest request) {
        Form form = Form.of(request, Form.JSON, Form.HTML);
        List<Link> links = new ArrayList<>(Link.self(request, form, Form.JSON));
        if (form == Form.HTML) {
            links.add(link("item", drawn.title(), drawn.address(request, WebMercatorQuad.ID)));
            return html(new Html().p(drawn.title() + " as vector tiles."), request, "Tiles", links);
        }
        return Descriptions.json(Form.JSON, json -> {
            // Only what can be fetched: the template of the tiles' addresses stands in the tile set itself.
            json.array(
                    "tilesets",
                    List.of(drawn),
                    each -> json.object(() -> {
                        describe(json, each);
                        Link.write(
                                json,
                                List.of(
                                        link("self", "The tile set", each.address(request, WebMercatorQuad.ID)),
                                        scheme(request)));
                    }));
            Link.write(json, links);
        });
    }

    private static ApiAnswer set(Drawn drawn, ApiRequest request) {
        Form form = Form.of(request, Form.JSON, Form.HTML);
        List<Link> links = new ArrayList<>(Link.self(request, form, Form.JSON));
        links.add(scheme(request));
        if (form == Form.HTML) {
            Html html = new Html().p("The address of a tile:").pre(drawn.template(request));
            html.table(
                    List.of("layer", "what it holds"),
                    drawn.layers().stream()
                            .map(layer -> List.of(HtmlText.of(layer.id()), HtmlText.of(layer.description())))
                            .toList());
            return html(html, request, drawn.title() + ": tile set", links);
        }
        links.add(new Link("item", Form.TILE.type(), "The tiles", drawn.template(request), true));
        return Descriptions.json(Form.JSON, json -> {
            describe(json, drawn);
            json.array("layers", drawn.layers(), layer -> json.object(() -> layer(json, layer)));
            WebMercatorQuad.limits(json);
            Link.write(json, links);
        });
    }

    private static void describe(JsonOut json, Drawn drawn) {
        json.text("title", drawn.title());
        json.text("dataType", "vector");
        json.text("crs", Crs.EPSG_3857.uri());
        json.text("tileMatrixSetURI", WebMercatorQuad.URI);
    }

    private static void layer(JsonOut json, ApiCollection<?> layer) {
        json.text("id", layer.id());
        json.text("title", layer.table().title());
        json.text("description", layer.description());
        json.text("dataType", "vector");
    }

    /** The tile matrix sets: the one that is there. */
    static ApiAnswer matrixSets(ApiRequest request) {
        if (request.path().size() > 2
                || (request.path().size() == 2 && !request.path().getLast().equals(WebMercatorQuad.ID))) {
            throw FeatureApi.nothing(request);
        }
        Form form = Form.of(request, Form.JSON, Form.HTML);
        List<Link> links = new ArrayList<>(Link.self(request, form, Form.JSON));
        if (request.path().size() == 1) {
            return matrixSetList(request, form, links);
        }
        if (form == Form.HTML) {
            Html html = new Html().p(WebMercatorQuad.TITLE + ", " + WebMercatorQuad.URI);
            html.table(List.of("zoom", "metres to a pixel", "rows and columns"), WebMercatorQuad.rows());
            return html(html, request, WebMercatorQuad.ID, links);
        }
        return Descriptions.json(Form.JSON, WebMercatorQuad::write);
    }

    private static ApiAnswer matrixSetList(ApiRequest request, Form form, List<Link> links) {
        String there = request.at(SCHEMES, WebMercatorQuad.ID);
        // Some readers look for the entry's own link as “self”, others for it as an item of this list.
        List<Link> entry = List.of(link("self", WebMercatorQuad.ID, there), link("item", WebMercatorQuad.ID, there));
        if (form == Form.HTML) {
            links.add(entry.getLast());
            return html(new Html().p(WebMercatorQuad.TITLE), request, "Tile matrix sets", links);
        }
        return Descriptions.json(Form.JSON, json -> {
            json.array(
                    "tileMatrixSets",
                    List.of(WebMercatorQuad.ID),
                    id -> json.object(() -> {
                        json.text("id", id);
                        json.text("title", WebMercatorQuad.TITLE);
                        json.text("uri", WebMercatorQuad.URI);
                        Link.write(json, entry);
                    }));
            Link.write(json, links);
        });
    }

    private static Link scheme(ApiRequest request) {
        return link(
                "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme",
                WebMercatorQuad.TITLE,
                request.at(SCHEMES, WebMercatorQuad.ID));
    }

    private static Link link(String rel, String title, String href) {
        return new Link(rel, Form.JSON.type(), title, href);
    }

    private static ApiAnswer html(Html html, ApiRequest request, String title, List<Link> links) {
        return ApiAnswer.of(html.page(request, title, links), Form.HTML.type());
    }
}
