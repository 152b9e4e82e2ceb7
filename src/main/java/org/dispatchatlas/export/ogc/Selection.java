package org.dispatchatlas.export.ogc;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.export.Field;
import org.dispatchatlas.time.Timespan;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;

/**
 * Chooses the rows that a query asks for. Part 1 (17-069r4, requirements fc-bbox-response and fc-time-response) wants boxes and days to leave
 * out only what is known to be elsewhere or of other days: what has no place is found in every box, what has no time on every day.
 *
 * @param <T> what a row is made of
 */
record Selection<T>(ApiCollection<T> collection, ItemsQuery query) {
    /** In the order given, but first those that have a place: programs learn from the first page what shapes a collection has. */
    List<T> of(List<T> rows) {
        return rows.stream()
                .filter(this::accepts)
                .sorted(Comparator.comparing((T row) -> place(row).isEmpty()))
                .toList();
    }

    private boolean accepts(T row) {
        return isThen(row) && isWanted(row) && passes(row) && isIn(row);
    }

    private boolean isThen(T row) {
        Optional<Timespan> days = query.days();
        return days.isEmpty()
                || collection
                        .time()
                        .apply(row)
                        .map(span -> days.get().common(span).isPresent())
                        .orElse(true);
    }

    private boolean isWanted(T row) {
        for (Map.Entry<String, String> wanted : query.wanted().entrySet()) {
            Field<T> field = collection.findField(wanted.getKey()).orElseThrow();
            if (!isSame(field, field.words(row), wanted.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Numbers are the same however they are written. */
    private static boolean isSame(Field<?> field, String words, String wanted) {
        boolean number = field instanceof Field.Whole || field instanceof Field.Real;
        return number
                ? !words.isEmpty() && Double.parseDouble(words) == Double.parseDouble(wanted)
                : words.equals(wanted);
    }

    private boolean passes(T row) {
        try {
            return query.filter().isEmpty() || query.filter().get().evaluate(row);
        } catch (TopologyException unfit) {
            // Of a valid geometry too, where its lines run all but through those of the row.
            throw ApiProblem.badRequest(
                    "The filter can't be judged for “%s”: simplify its geometry.",
                    collection.table().id().apply(row));
        }
    }

    private boolean isIn(T row) {
        return query.box().isEmpty() || place(row).map(this::isInBox).orElse(true);
    }

    private Optional<Geometry> place(T row) {
        return collection.table().geometry().apply(row);
    }

    private boolean isInBox(Geometry shape) {
        Geometry box = query.box().orElseThrow();
        // One after another: for a single rectangle there is a quick way.
        for (int part = 0; part < box.getNumGeometries(); part++) {
            if (box.getGeometryN(part).intersects(shape)) {
                return true;
            }
        }
        return false;
    }
}
