package org.dispatchatlas.export;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** Writes a row of any table as a GeoJSON feature. */
final class RowJson {
    private RowJson() {}

    /** The members of the feature; its properties begin with the name of the layer. */
    static <T> void write(JsonOut json, FeatureTable<T> table, T row) {
        Optional<Geometry> shape = table.geometry().apply(row);
        GeometryJson geometry = new GeometryJson(json);
        json.text("type", "Feature");
        json.text("id", table.id().apply(row));
        geometry.write(shape);
        geometry.bounds(shape.flatMap(GeometryJson::boundsOf));
        json.object("properties", () -> {
            json.text("layer", table.name());
            json.fields(table.fields(), row);
        });
    }
}
