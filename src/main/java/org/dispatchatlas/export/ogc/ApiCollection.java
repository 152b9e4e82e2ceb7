package org.dispatchatlas.export.ogc;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dispatchatlas.export.FeatureTable;
import org.dispatchatlas.export.Field;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.time.Timespan;

/**
 * A collection of features.
 *
 * @param table its name is the collection's id
 * @param description for readers
 * @param choices parameters of this collection alone, beside those that every collection has
 * @param time the days of a row; empty where they are unknown
 * @param covered the days of all rows together
 * @param sources what the rows rest on, ordered by id
 * @param rows those that may be asked for: it need not look at box, filter and paging, which are looked at later
 * @param passage what the page of a feature shows beside its columns
 */
record ApiCollection<T>(
        FeatureTable<T> table,
        String description,
        List<Choice> choices,
        Function<T, Optional<Timespan>> time,
        Supplier<Timespan> covered,
        Supplier<List<Source>> sources,
        Rows<T> rows,
        Function<T, Optional<Passage>> passage) {
    /**
     * A parameter whose values are words of a list.
     *
     * @param values the first is taken where the parameter is left out
     */
    record Choice(String name, String says, Supplier<List<String>> values) {}

    /**
     * Where a feature comes from.
     *
     * @param before the text of the paragraph before the words
     * @param page the path of the page that shows it on the map, without a stroke at its beginning
     */
    record Passage(String before, String words, String after, String page) {}

    /** Where rows come from. */
    @FunctionalInterface
    interface Rows<T> {
        List<T> of(ItemsQuery query);

        /** The row with the id, where a query for it alone is asked. */
        default Optional<T> find(ItemsQuery query, Function<T, String> id, String wanted) {
            return of(query).stream()
                    .filter(row -> id.apply(row).equals(wanted))
                    .findFirst();
        }
    }

    ApiCollection {
        choices = List.copyOf(choices);
    }

    String id() {
        return table.name();
    }

    Optional<Choice> findChoice(String name) {
        return choices.stream().filter(choice -> choice.name().equals(name)).findFirst();
    }

    Optional<Field<T>> findField(String name) {
        return table.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** The row with the id. */
    Optional<T> find(ItemsQuery query, String feature) {
        return rows.find(query, table.id(), feature);
    }
}
