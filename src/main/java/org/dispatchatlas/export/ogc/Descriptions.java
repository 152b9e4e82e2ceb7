package org.dispatchatlas.export.ogc;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dispatchatlas.export.Field;
import org.dispatchatlas.export.HtmlText;
import org.dispatchatlas.export.JsonOut;
import org.dispatchatlas.time.Timespan;

/** What describes the API: landing page, conformance, collections, queryables. */
final class Descriptions {
    static final String TITLE = "Dispatch Atlas";
    static final String SAYS =
            "Historical documents, the places they mention, and the borders and rival claims of their own day.";

    private final ApiRequest request;
    private final Collections collections;

    Descriptions(ApiRequest request, Collections collections) {
        this.request = request;
        this.collections = collections;
    }

    ApiAnswer landing() {
        Form form = Form.of(request, Form.JSON, Form.HTML);
        List<Link> links = new ArrayList<>(Link.self(request, form, Form.JSON));
        links.add(new Link(
                "service-desc", Form.OPENAPI.type(), "The API's definition", request.at("openapi") + "?f=json"));
        links.add(new Link(
                "service-doc", Form.HTML.type(), "The API's definition to read", request.at("openapi") + "?f=html"));
        links.add(new Link("help", Form.HTML.type(), "Worked examples", request.at("guide")));
        links.add(new Link("conformance", Form.JSON.type(), "Standards that it keeps to", request.at("conformance")));
        links.add(new Link("data", Form.JSON.type(), "The collections", request.at("collections")));
        links.add(new Link(
                "http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes",
                Form.JSON.type(),
                "Tile matrix sets",
                request.at("tileMatrixSets")));
        links.add(new Link(
                TileApi.VECTOR_TILES, Form.JSON.type(), "Mentions and borders as vector tiles", request.at("tiles")));
        Rights rights = Rights.of(collections.sources());
        if (form == Form.HTML) {
            return html(rights.describe(new Html().p(SAYS)), TITLE + ": API", links);
        }
        return json(Form.JSON, json -> {
            json.text("title", TITLE);
            json.text("description", SAYS);
            rights.attribution(json);
            Link.write(json, links);
        });
    }

    ApiAnswer conformance() {
        Form form = Form.of(request, Form.JSON, Form.HTML);
        List<Link> links = Link.self(request, form, Form.JSON);
        if (form == Form.HTML) {
            Html html = new Html();
            html.table(
                    List.of("class"),
                    Conformance.CLASSES.stream()
                            .map(uri -> List.of(HtmlText.of(uri)))
                            .toList());
            return html(html, "Conformance", links);
        }
        return json(Form.JSON, json -> json.array("conformsTo", Conformance.CLASSES, json::text));
    }

    ApiAnswer collections() {
        Form form = Form.of(request, Form.JSON, Form.HTML);
        List<Link> links = Link.self(request, form, Form.JSON);
        if (form == Form.HTML) {
            Html html = new Html();
            for (ApiCollection<?> each : collections.all()) {
                html.h2(each.table().title());
                describe(html, each).links(List.of(self(each, Form.HTML)));
                html.links(collectionLinks(each, Map.of(), "?f=html"));
            }
            return html(html, "Collections", links);
        }
        return json(Form.JSON, json -> {
            json.array("collections", collections.all(), each -> json.object(() -> describe(json, each, Map.of())));
            json.array("crs", Crs.uris(), json::text);
            Link.write(json, links);
        });
    }

    /** @param passedOn goes on with the links to the items */
    ApiAnswer collection(ApiCollection<?> collection, ItemsQuery passedOn) {
        Form form = Form.of(request, Form.JSON, Form.HTML);
        List<Link> links = Link.self(request, form, Form.JSON);
        if (form == Form.HTML) {
            Html html = describe(new Html(), collection).links(collectionLinks(collection, Map.of(), "?f=html"));
            html.links(Rights.of(collection.sources().get()).links());
            html.h2("Columns").table(List.of("column", "what it means"), columns(collection));
            return html(html, collection.table().title(), links);
        }
        return json(Form.JSON, json -> describe(json, collection, without(passedOn.asked())));
    }

    ApiAnswer queryables(ApiCollection<?> collection) {
        Form form = Form.of(request, Form.SCHEMA, Form.HTML);
        if (form == Form.HTML) {
            Html html = new Html().table(List.of("column", "what it means"), columns(collection));
            return html(html, "What " + collection.id() + " can be filtered by", Link.self(request, form, Form.SCHEMA));
        }
        return json(Form.SCHEMA, json -> {
            json.text("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.text("$id", request.here());
            json.text("type", "object");
            json.text("title", collection.table().title());
            json.object("properties", () -> {
                json.object(Cql2Functions.PLACE, () -> {
                    json.text("title", "Where it lies.");
                    json.text("format", "geometry-any");
                });
                json.object(Cql2Functions.TIME, () -> {
                    json.text(
                            "title",
                            "The days on which it was: a comparison is true where it is so of all of them; or for the functions T_….");
                    json.text("type", "string");
                    json.text("format", "date");
                });
                collection.table().fields().forEach(field -> json.object(field.name(), () -> schema(json, field)));
            });
            json.flag("additionalProperties", false);
        });
    }

    /** The members of a column's JSON Schema. */
    static void schema(JsonOut json, Field<?> field) {
        json.text("title", field.says());
        type(json, field);
    }

    /** Of these only what says which values there are. */
    static void type(JsonOut json, Field<?> field) {
        json.text("type", type(field));
        if (field instanceof Field.Day) {
            json.text("format", "date");
        }
    }

    private static String type(Field<?> field) {
        return switch (field) {
            case Field.Text<?> text -> "string";
            case Field.Day<?> day -> "string";
            case Field.Whole<?> whole -> "integer";
            case Field.Real<?> real -> "number";
            case Field.Flag<?> flag -> "boolean";
        };
    }

    private static List<List<String>> columns(ApiCollection<?> collection) {
        List<List<String>> rows = new ArrayList<>();
        collection
                .table()
                .fields()
                .forEach(field -> rows.add(List.of(HtmlText.of(field.name()), HtmlText.of(field.says()))));
        return rows;
    }

    private void describe(JsonOut json, ApiCollection<?> collection, Map<String, String> passedOn) {
        json.text("id", collection.id());
        json.text("title", collection.table().title());
        json.text("description", collection.description());
        json.object("extent", () -> extent(json, collection.covered().get()));
        json.text("itemType", "feature");
        json.array("crs", Crs.uris(), json::text);
        json.text("storageCrs", Crs.CRS84.uri());
        Rights rights = Rights.of(collection.sources().get());
        rights.attribution(json);
        List<Link> links = new ArrayList<>(List.of(self(collection, Form.JSON), self(collection, Form.HTML)));
        links.addAll(collectionLinks(collection, passedOn, ""));
        links.addAll(rights.links());
        Link.write(json, links);
    }

    private Link self(ApiCollection<?> collection, Form form) {
        return new Link(
                form == Form.JSON ? "self" : "alternate",
                form.type(),
                form == Form.JSON ? "This collection" : "This collection as HTML",
                request.at("collections", collection.id()) + "?f=" + form.word());
    }

    /** What the description in data says, for people. */
    private static Html describe(Html html, ApiCollection<?> collection) {
        Timespan days = collection.covered().get();
        html.p(collection.description())
                .p("Id: %s. All over the world, from %s to %s."
                        .formatted(
                                collection.id(),
                                days.findFirst().map(Object::toString).orElse("the beginning"),
                                days.findLast().map(Object::toString).orElse("today")))
                .p("Reference systems: " + String.join(", ", Crs.uris()) + "; the first is that of the data.");
        return Rights.of(collection.sources().get()).describe(html);
    }

    private List<Link> collectionLinks(ApiCollection<?> collection, Map<String, String> passedOn, String query) {
        String items = request.at("collections", collection.id(), "items") + "?" + QueryReader.written(passedOn)
                + (passedOn.isEmpty() ? "" : "&");
        List<Link> links = new ArrayList<>();
        if (query.isEmpty()) {
            links.add(new Link("items", Form.GEOJSON.type(), "The features as GeoJSON", items + "f=json"));
        }
        links.add(new Link("items", Form.HTML.type(), "The features as HTML", items + "f=html"));
        links.add(new Link(
                "http://www.opengis.net/def/rel/ogc/1.0/queryables",
                Form.SCHEMA.type(),
                "What it can be filtered by",
                request.at("collections", collection.id(), "queryables") + query));
        if (TileApi.isTiled(collection)) {
            links.add(new Link(
                    TileApi.VECTOR_TILES,
                    Form.JSON.type(),
                    "Vector tiles",
                    request.at("collections", collection.id(), "tiles") + query));
        }
        return links;
    }

    private static Map<String, String> without(Map<String, String> parameters) {
        Map<String, String> others = new TreeMap<>(parameters);
        others.remove("f");
        return others;
    }

    private static void extent(JsonOut json, Timespan days) {
        json.object("spatial", () -> {
            json.array(
                    "bbox",
                    List.of(List.of(-180, -90, 180, 90)),
                    box -> json.array(box, degrees -> json.number(degrees, 0)));
            json.text("crs", Crs.CRS84.uri());
        });
        json.object("temporal", () -> {
            json.array("interval", List.of(days), span -> {
                json.startArray();
                span.findFirst().ifPresentOrElse(day -> json.text(day + "T00:00:00Z"), json::nothing);
                span.findLast().ifPresentOrElse(day -> json.text(day + "T23:59:59Z"), json::nothing);
                json.endArray();
            });
            json.text("trs", "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian");
        });
    }

    private ApiAnswer html(Html html, String title, List<Link> links) {
        return ApiAnswer.of(html.page(request, title, links), Form.HTML.type());
    }

    static ApiAnswer json(Form form, Consumer<JsonOut> members) {
        var bytes = new ByteArrayOutputStream();
        try (JsonOut json = JsonOut.compact(bytes)) {
            json.object(() -> members.accept(json));
        }
        return ApiAnswer.of(bytes.toByteArray(), form.type());
    }
}
