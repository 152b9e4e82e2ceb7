package org.dispatchatlas.export.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dispatchatlas.export.JsonOut;

/**
 * A parameter in the definition of the API.
 *
 * @param place {@code query} or {@code path}
 * @param schema writes the members of its JSON Schema
 */
record Parameter(String name, String place, String says, Consumer<JsonOut> schema) {
    void write(JsonOut json) {
        json.text("name", name);
        json.text("in", place);
        json.text("description", says);
        json.flag("required", place.equals("path"));
        json.object("schema", () -> schema.accept(json));
        json.text("style", place.equals("path") ? "simple" : "form");
        json.flag("explode", false);
    }

    static Parameter form(String... words) {
        return choice("f", "The form of the answer; else the header Accept decides.", List.of(words));
    }

    static List<Parameter> ofItems(ApiCollection<?> collection) {
        List<Parameter> all = new ArrayList<>(List.of(
                new Parameter("limit", "query", "How many features a page has.", json -> {
                    json.text("type", "integer");
                    json.number("minimum", 1);
                    json.number("maximum", ItemsQuery.MOST);
                    json.number("default", ItemsQuery.DEFAULT_LIMIT);
                }),
                new Parameter("offset", "query", "How many features are passed over.", json -> {
                    json.text("type", "integer");
                    json.number("minimum", 0);
                    json.number("default", 0);
                }),
                new Parameter(
                        "bbox",
                        "query",
                        "Only features that touch the box, and those without a place: west, south, east, north, or with heights west, south, lowest, east, north, highest.",
                        json -> {
                            json.text("type", "array");
                            json.array(
                                    "oneOf",
                                    List.of(4, 6),
                                    numbers -> json.object(() -> {
                                        json.number("minItems", numbers);
                                        json.number("maxItems", numbers);
                                    }));
                            json.object("items", () -> json.text("type", "number"));
                        }),
                uri("bbox-crs", "The reference system of bbox."),
                uri("crs", "The reference system of the answer."),
                text(
                        "datetime",
                        "Only features of this day or of days between two, and those without a time: 1936-04-01, 1936-01-01/.., 1936-04-01/P1M."),
                text("filter", "Only features that pass this filter in CQL2 text."),
                choice(
                        "filter-lang",
                        "The language of the filter, by its name or that of its drafts.",
                        QueryReader.LANGUAGES),
                uri("filter-crs", "The reference system of the filter's coordinates."),
                form("json", "html")));
        choices(collection.choices(), all);
        collection
                .table()
                .fields()
                .forEach(field -> all.add(
                        new Parameter(field.name(), "query", field.says(), json -> Descriptions.type(json, field))));
        return all;
    }

    static List<Parameter> ofItem(ApiCollection<?> collection) {
        List<Parameter> all = new ArrayList<>(List.of(
                new Parameter("featureId", "path", "The id of the feature.", json -> json.text("type", "string")),
                uri("crs", "The reference system of the answer."),
                form("json", "html")));
        choices(collection.choices(), all);
        return all;
    }

    /** @param choices those of the tile's layers */
    static List<Parameter> ofTile(List<ApiCollection.Choice> choices) {
        List<Parameter> all = new ArrayList<>(List.of(
                whole("tileMatrix", "The zoom level."),
                whole("tileRow", "The row, from the north."),
                whole("tileCol", "The column, from the west."),
                text("datetime", "The day of the borders."),
                form("mvt")));
        choices(choices, all);
        return all;
    }

    private static void choices(List<ApiCollection.Choice> choices, List<Parameter> all) {
        choices.forEach(
                each -> all.add(choice(each.name(), each.says(), each.values().get())));
    }

    private static Parameter whole(String name, String says) {
        return new Parameter(name, "path", says, json -> json.text("type", "integer"));
    }

    private static Parameter text(String name, String says) {
        return new Parameter(name, "query", says, json -> json.text("type", "string"));
    }

    private static Parameter choice(String name, String says, List<String> words) {
        return new Parameter(name, "query", says, json -> {
            json.text("type", "string");
            json.array("enum", words, json::text);
        });
    }

    private static Parameter uri(String name, String says) {
        return new Parameter(name, "query", says, json -> {
            json.text("type", "string");
            json.text("format", "uri");
            json.array("enum", Crs.uris(), json::text);
            json.text("default", Crs.CRS84.uri());
        });
    }
}
