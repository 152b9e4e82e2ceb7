package org.dispatchatlas.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;

/**
 * How things of one sort become features: what every format and the API have in common.
 *
 * @param name one word, such as {@code mentions}: name of the layer, the table, the collection
 * @param title for readers
 * @param fields the flat attributes in their order; names are unique
 * @param id the feature's id, unique in the table
 * @param geometry in degrees, longitude first, cut at the 180th meridian; empty for what has no place
 * @param <T> what a row is made of
 */
public record FeatureTable<T>(
        String name,
        String title,
        List<Field<T>> fields,
        Function<T, String> id,
        Function<T, Optional<Geometry>> geometry) {
    public FeatureTable {
        fields = List.copyOf(fields);
    }

    /** A table with its rows. */
    public Layer<T> with(List<T> rows) {
        return new Layer<>(this, rows);
    }

    /** A table filled with rows, in the order of the export. */
    public record Layer<T>(FeatureTable<T> table, List<T> rows) {
        public Layer {
            rows = List.copyOf(rows);
        }
    }
}
