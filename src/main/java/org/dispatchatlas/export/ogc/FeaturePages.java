package org.dispatchatlas.export.ogc;

import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.export.Field;
import org.dispatchatlas.export.HtmlText;

/** Features as pages for people: a table, or one feature with the passage it comes from. */
final class FeaturePages {
    /** A table for reading has no more columns: the rest stands on the page of the feature. */
    private static final int COLUMNS = 6;

    private FeaturePages() {}

    static <T> String items(
            ApiRequest request, ApiCollection<T> collection, List<T> page, int matched, List<Link> links) {
        List<Field<T>> fields = collection
                .table()
                .fields()
                .subList(0, Math.min(COLUMNS, collection.table().fields().size()));
        List<String> heads = new ArrayList<>(List.of("id"));
        fields.forEach(field -> heads.add(field.name()));
        List<List<String>> rows = page.stream()
                .map(row -> cells(request, collection, fields, row))
                .toList();
        Html html = new Html();
        html.p("%d of %d features.".formatted(page.size(), matched));
        html.table(heads, rows);
        Rights.of(collection.sources().get()).describe(html);
        return html.page(request, collection.table().title(), links);
    }

    private static <T> List<String> cells(
            ApiRequest request, ApiCollection<T> collection, List<Field<T>> fields, T row) {
        String id = collection.table().id().apply(row);
        List<String> cells = new ArrayList<>();
        cells.add(Html.a(request.at("collections", collection.id(), "items", id) + "?f=html", id));
        fields.forEach(field -> cells.add(Html.linked(field.words(row))));
        return cells;
    }

    static <T> String item(ApiRequest request, ApiCollection<T> collection, T row, List<Link> links) {
        Html html = new Html();
        collection
                .passage()
                .apply(row)
                .ifPresent(passage -> html.add("<blockquote>%s<mark>%s</mark>%s</blockquote><p>%s</p>"
                        .formatted(
                                HtmlText.of(passage.before()),
                                HtmlText.of(passage.words()),
                                HtmlText.of(passage.after()),
                                Html.a(request.root() + "/" + passage.page(), "On the map, beside the text"))));
        List<List<String>> rows = collection.table().fields().stream()
                .filter(field -> !field.words(row).isEmpty())
                .map(field ->
                        List.of(HtmlText.of(field.name()), Html.linked(field.words(row)), HtmlText.of(field.says())))
                .toList();
        html.table(List.of("column", "value", "what it means"), rows);
        Rights.of(collection.sources().get()).describe(html);
        return html.page(request, title(collection, row), links);
    }

    private static <T> String title(ApiCollection<T> collection, T row) {
        return collection
                .findField("title")
                .or(() -> collection.findField("name"))
                .map(field -> field.words(row))
                .filter(words -> !words.isEmpty())
                .orElse(collection.table().id().apply(row));
    }
}
