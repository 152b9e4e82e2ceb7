package org.dispatchatlas.export.ogc;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.export.GeometryJson;
import org.dispatchatlas.export.JsonOut;
import org.dispatchatlas.export.Rounding;
import org.locationtech.jts.geom.Geometry;

/**
 * Answers requests for the features of a collection.
 *
 * @param <T> what a row is made of
 */
final class ItemsAnswer<T> {
    /** Features: borders take about 50 kilobytes each. */
    private static final int LARGE = 50;

    private final ApiCollection<T> collection;
    private final ApiRequest request;
    private final LargeAnswers large;

    ItemsAnswer(ApiCollection<T> collection, ApiRequest request, LargeAnswers large) {
        this.collection = collection;
        this.request = request;
        this.large = large;
    }

    /** A page of features. */
    ApiAnswer items() {
        Form form = Form.of(request, Form.GEOJSON, Form.HTML);
        ItemsQuery query = new QueryReader(collection, request.parameters()).read();
        return query.limit() > LARGE ? large.make(() -> items(form, query)) : items(form, query);
    }

    private ApiAnswer items(Form form, ItemsQuery query) {
        List<T> matched =
                new Selection<>(collection, query).of(collection.rows().of(query));
        List<T> page = matched.subList(Math.min(query.offset(), matched.size()), (int)
                Math.min((long) query.offset() + query.limit(), matched.size()));
        List<Link> links = new ArrayList<>(Link.self(request, form, Form.GEOJSON));
        pageLinks(query, matched.size(), form, links);
        links.add(collectionLink());
        return form == Form.HTML
                ? ApiAnswer.of(FeaturePages.items(request, collection, page, matched.size(), links), "text/html")
                : ApiAnswer.features(json(query, page, matched.size(), links), query.crs());
    }

    /** One feature. */
    ApiAnswer item(String id) {
        Form form = Form.of(request, Form.GEOJSON, Form.HTML);
        ItemsQuery query = new QueryReader(collection, request.parameters()).readOne();
        T row = collection
                .find(query, id)
                .orElseThrow(() ->
                        ApiProblem.notFound("There is no feature “%s” in %s.", ApiProblem.echo(id), collection.id()));
        List<Link> links = new ArrayList<>(Link.self(request, form, Form.GEOJSON));
        links.add(collectionLink());
        if (form == Form.HTML) {
            return ApiAnswer.of(FeaturePages.item(request, collection, row, links), "text/html");
        }
        var bytes = new ByteArrayOutputStream();
        try (JsonOut json = JsonOut.compact(bytes)) {
            json.object(() -> {
                feature(json, row, query.crs());
                Link.write(json, links);
            });
        }
        return ApiAnswer.feature(bytes.toByteArray(), query.crs());
    }

    private Link collectionLink() {
        return new Link(
                "collection", Form.JSON.type(), collection.table().title(), request.at("collections", collection.id()));
    }

    private void pageLinks(ItemsQuery query, int matched, Form form, List<Link> links) {
        if ((long) query.offset() + query.limit() < matched) {
            links.add(pageLink("next", "The next page", query.offset() + query.limit(), form));
        }
        if (query.offset() > 0) {
            links.add(pageLink("prev", "The page before", Math.max(0, query.offset() - query.limit()), form));
        }
    }

    private Link pageLink(String rel, String title, int offset, Form form) {
        Map<String, String> parameters = new HashMap<>(request.parameters());
        parameters.put("offset", Integer.toString(offset));
        parameters.put("f", form.word());
        return new Link(rel, form.type(), title, request.here() + "?" + QueryReader.written(parameters));
    }

    private byte[] json(ItemsQuery query, List<T> page, int matched, List<Link> links) {
        var bytes = new PiecedBytes();
        try (JsonOut json = JsonOut.compact(bytes)) {
            json.object(() -> {
                json.text("type", "FeatureCollection");
                json.array("features", page, row -> json.object(() -> feature(json, row, query.crs())));
                Link.write(json, links);
                json.number("numberMatched", matched);
                json.number("numberReturned", page.size());
            });
        }
        // Without its last brace: the moment of the answer follows.
        return bytes.take(1);
    }

    private void feature(JsonOut json, T row, Crs crs) {
        json.text("type", "Feature");
        json.text("id", collection.table().id().apply(row));
        Optional<Geometry> shape = collection
                .table()
                .geometry()
                .apply(row)
                .flatMap(Rounding.EXPORT::of)
                .map(crs::out);
        new GeometryJson(json, crs == Crs.EPSG_3857 ? new Rounding(crs.decimals(), crs.decimals()) : Rounding.EXPORT)
                .writeRounded(shape);
        json.object("properties", () -> json.fields(collection.table().fields(), row));
    }
}
