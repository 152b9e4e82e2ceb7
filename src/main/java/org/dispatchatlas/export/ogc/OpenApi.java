package org.dispatchatlas.export.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.export.HtmlText;
import org.dispatchatlas.export.JsonOut;

/** The definition of the API after OpenAPI 3.0, each collection with its own paths and parameters. */
final class OpenApi {
    private static final String GEOPARSE =
            "Finds the places of a text: a body of text/plain, or of application/json with text and date. Limits stand in the headers RateLimit-Limit, RateLimit-Remaining and RateLimit-Reset.";

    private final ApiRequest request;
    private final Collections collections;

    OpenApi(ApiRequest request, Collections collections) {
        this.request = FeatureApi.withoutParameters(request);
        this.collections = collections;
    }

    ApiAnswer answer() {
        Form form = Form.of(request, Form.OPENAPI, Form.HTML);
        return form == Form.HTML ? html() : Descriptions.json(Form.OPENAPI, this::definition);
    }

    /**
     * An address of the API.
     *
     * @param path with names in braces
     * @param form of the answer that is described
     */
    private record Operation(String path, String id, String says, Form form, List<Parameter> parameters) {}

    private ApiAnswer html() {
        Html html = Rights.of(collections.sources()).describe(new Html().p(Descriptions.SAYS));
        for (Operation operation : operations()) {
            html.h2("GET " + operation.path()).p(operation.says());
            html.table(
                    List.of("parameter", "what it means"),
                    operation.parameters().stream()
                            .map(each -> List.of(HtmlText.of(each.name()), HtmlText.of(each.says())))
                            .toList());
        }
        html.h2("POST /geoparse").p(GEOPARSE);
        List<Link> links = Link.self(request, Form.HTML, Form.OPENAPI);
        return ApiAnswer.of(html.page(request, "The API's definition", links), Form.HTML.type());
    }

    private List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        List<Parameter> form = List.of(Parameter.form("json", "html"));
        all.add(new Operation("/", "getLandingPage", "The landing page.", Form.JSON, form));
        all.add(new Operation("/conformance", "getConformance", "Standards that the API keeps to.", Form.JSON, form));
        all.add(new Operation("/openapi", "getDefinition", "This definition.", Form.OPENAPI, form));
        all.add(new Operation("/guide", "getGuide", "Worked examples.", Form.HTML, List.of(Parameter.form("html"))));
        all.add(new Operation("/collections", "getCollections", "The collections.", Form.JSON, form));
        for (ApiCollection<?> collection : collections.all()) {
            String path = "/collections/" + collection.id();
            String name = Stream.of(collection.id().split("-"))
                    .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                    .collect(Collectors.joining());
            all.add(new Operation(
                    path, "get" + name, collection.description(), Form.JSON, Parameter.ofItems(collection)));
            all.add(new Operation(
                    path + "/queryables", "getQueryablesOf" + name, "What it can be filtered by.", Form.SCHEMA, form));
            all.add(new Operation(
                    path + "/items",
                    "getItemsOf" + name,
                    "Its features.",
                    Form.GEOJSON,
                    Parameter.ofItems(collection)));
            all.add(new Operation(
                    path + "/items/{featureId}",
                    "getItemOf" + name,
                    "One feature.",
                    Form.GEOJSON,
                    Parameter.ofItem(collection)));
            if (TileApi.isTiled(collection)) {
                tiles(all, path, collection.id() + ".collection", Parameter.ofTile(collection.choices()));
            }
        }
        tiles(all, "", "atlas.dataset", Parameter.ofTile(List.of()));
        all.add(new Operation(
                "/tileMatrixSets", "atlas.getTileMatrixSetsList", "The tile matrix sets.", Form.JSON, form));
        all.add(new Operation(
                "/tileMatrixSets/" + WebMercatorQuad.ID,
                "atlas.getTileMatrixSet",
                "The tile matrix set of all tiles.",
                Form.JSON,
                form));
        return all;
    }

    /** @param ids how the operations' ids begin; OGC API - Tiles (20-057, table 11) says how they end */
    private static void tiles(List<Operation> all, String path, String ids, List<Parameter> ofTile) {
        List<Parameter> form = List.of(Parameter.form("json", "html"));
        String set = path + "/tiles/" + WebMercatorQuad.ID;
        all.add(new Operation(path + "/tiles", ids + ".vector.getTileSetsList", "The tile sets.", Form.JSON, form));
        all.add(new Operation(set, ids + ".vector.getTileSet", "The tile set.", Form.JSON, form));
        all.add(new Operation(
                set + "/{tileMatrix}/{tileRow}/{tileCol}",
                ids + ".vector.getTile",
                "A vector tile.",
                Form.TILE,
                ofTile));
    }

    private void definition(JsonOut json) {
        json.text("openapi", "3.0.3");
        json.object("info", () -> {
            json.text("title", Descriptions.TITLE);
            json.text("description", Descriptions.SAYS);
            json.text("version", "1.0.0");
            Rights.of(collections.sources()).license(json);
        });
        json.array("servers", List.of(request.base()), base -> json.object(() -> json.text("url", base)));
        json.object("paths", () -> {
            operations().forEach(operation -> json.object(operation.path(), () -> get(json, operation)));
            json.object("/geoparse", () -> geoparse(json));
        });
    }

    private static void get(JsonOut json, Operation operation) {
        json.object("get", () -> {
            json.text("operationId", operation.id());
            json.text("summary", operation.says());
            json.array("parameters", operation.parameters(), each -> json.object(() -> each.write(json)));
            json.object("responses", () -> {
                response(json, "200", "The answer.", () -> operation.form().type());
                for (String status : List.of("400", "404", "405", "406", "500")) {
                    response(json, status, "Why there is none.", () -> "application/problem+json");
                }
            });
        });
    }

    private static void response(JsonOut json, String status, String says, Supplier<String> type) {
        json.object(status, () -> {
            json.text("description", says);
            json.object("content", () -> {
                json.object(type.get(), () -> schema(json, type.get()));
                if (type.get().contains("json") && status.equals("200")) {
                    json.object("text/html", () -> schema(json, "text"));
                }
            });
        });
    }

    private static void schema(JsonOut json, String type) {
        json.object("schema", () -> json.text("type", type.contains("json") ? "object" : "string"));
    }

    private static void geoparse(JsonOut json) {
        json.object("post", () -> {
            json.text("operationId", "geoparse");
            json.text("summary", GEOPARSE);
            json.object("requestBody", () -> {
                json.flag("required", true);
                json.object("content", () -> {
                    json.object("text/plain", () -> schema(json, "text"));
                    json.object(
                            "application/json",
                            () -> json.object("schema", () -> {
                                json.text("type", "object");
                                json.array("required", List.of("text"), json::text);
                                json.object("properties", () -> {
                                    json.object("text", () -> json.text("type", "string"));
                                    json.object("date", () -> json.text("type", "string"));
                                });
                            }));
                });
            });
            json.object("responses", () -> {
                response(json, "200", "The mentions, as the command geoparse writes them.", () -> "application/json");
                for (String status : List.of("400", "405", "406", "413", "415", "429", "500")) {
                    response(json, status, "Why there is none.", () -> "application/problem+json");
                }
            });
        });
    }
}
