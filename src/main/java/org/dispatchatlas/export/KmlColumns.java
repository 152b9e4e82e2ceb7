package org.dispatchatlas.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a layer that mean something to KML, found by their names, which are the same in all layers.
 *
 * @param <T> what a row is made of
 */
record KmlColumns<T>(FeatureTable<T> table) {
    /** The words of a column; empty where the layer has no such column or the row no value in it. */
    String words(String column, T row) {
        return table.fields().stream()
                .filter(field -> field.name().equals(column))
                .findFirst()
                .map(field -> field.words(row))
                .orElse("");
    }

    /** Whether the layer has the column. */
    boolean has(String column) {
        return table.fields().stream().anyMatch(field -> field.name().equals(column));
    }

    /** What a placemark is called. */
    String name(T row) {
        return Stream.of("title", "name")
                .map(column -> words(column, row))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> table.id().apply(row));
    }

    /** What tells the styles of a layer apart; empty where it has one style only. */
    String kind(T row) {
        return words("kind", row);
    }

    /** All kinds of a layer in alphabetical order. */
    List<String> kinds(List<T> rows) {
        return rows.stream().map(this::kind).distinct().sorted().toList();
    }
}
