package org.dispatchatlas.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.document.DocumentDate;

/**
 * A layer as a folder of placemarks, in the layer's order.
 *
 * @param <T> what a row is made of
 */
final class KmlLayer<T> {
    private final XmlOut xml;
    private final KmlIds ids;
    private final FeatureTable<T> table;
    private final KmlColumns<T> columns;
    private final Optional<DocumentDate> date;

    /** @param date of the document: when what has no days of its own was said */
    KmlLayer(XmlOut xml, KmlIds ids, FeatureTable<T> table, Optional<DocumentDate> date) {
        this.xml = xml;
        this.ids = ids;
        this.table = table;
        this.columns = new KmlColumns<>(table);
        this.date = date;
    }

    /** The names, types and meanings of a layer's extended data. */
    static void schema(XmlOut xml, KmlIds ids, FeatureTable<?> table) {
        String id = ids.next(KmlIds.schema(table.name()));
        xml.element("Schema", XmlOut.attributes("id", id, "name", table.name()), () -> {
            simpleField(xml, "id", "string", "The id of the feature, the same in all formats.");
            table.fields().forEach(field -> simpleField(xml, field.name(), typeOf(field), field.says()));
        });
    }

    private static void simpleField(XmlOut xml, String name, String type, String says) {
        xml.element("SimpleField", XmlOut.attributes("name", name, "type", type), () -> xml.text("displayName", says));
    }

    private static String typeOf(Field<?> field) {
        return switch (field) {
            // The schema language of KML has no type for days.
            case Field.Text<?> text -> "string";
            case Field.Day<?> day -> "string";
            case Field.Whole<?> whole -> "int";
            case Field.Real<?> real -> "double";
            case Field.Flag<?> flag -> "bool";
        };
    }

    void write(List<T> rows) {
        xml.element("Folder", () -> {
            xml.text("name", table.title());
            rows.forEach(row -> xml.element("Placemark", id(row), () -> placemark(row)));
        });
    }

    private Map<String, String> id(T row) {
        return Map.of("id", ids.next(table.id().apply(row)));
    }

    /** In the order that the schema asks for. */
    private void placemark(T row) {
        xml.text("name", columns.name(row));
        String html = KmlHtml.row(columns, row);
        if (!html.isEmpty()) {
            xml.markup("description", html);
        }
        time(row);
        xml.text("styleUrl", "#" + KmlIds.style(table.name(), columns.kind(row)));
        xml.element("ExtendedData", () -> xml.element("SchemaData", schemaUrl(), () -> data(row)));
        table.geometry().apply(row).flatMap(Rounding.EXPORT::of).ifPresent(new KmlGeometry(xml)::write);
    }

    private void time(T row) {
        if (columns.has("from") && columns.has("to")) {
            new KmlTime(columns.words("from", row), columns.words("to", row)).write(xml);
        } else {
            date.ifPresent(dated -> KmlTime.of(dated.date()).write(xml));
        }
    }

    private Map<String, String> schemaUrl() {
        return Map.of("schemaUrl", "#" + KmlIds.schema(table.name()));
    }

    private void data(T row) {
        xml.text("SimpleData", Map.of("name", "id"), table.id().apply(row));
        for (Field<T> field : table.fields()) {
            String words = field.words(row);
            if (!words.isEmpty()) {
                xml.text("SimpleData", Map.of("name", field.name()), words);
            }
        }
    }
}
