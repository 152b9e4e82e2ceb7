package org.dispatchatlas.export.ogc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.export.Field;
import org.dispatchatlas.time.Timespan;
import org.locationtech.jts.geom.Geometry;

/**
 * Chooses the rows that a query asks for. What has no place is in no box, and what has no time in no span of days.
 *
 * @param <T> what a row is made of
 */
record Selection<T>(ApiCollection<T> collection, ItemsQuery query) {
    List<T> of(List<T> rows) {
        return rows.stream().filter(this::accepts).toList();
    }

    private boolean accepts(T row) {
        return isThen(row) && isWanted(row) && passes(row) && isIn(row);
    }

    private boolean isThen(T row) {
        Optional<Timespan> days = query.days();
        return days.isEmpty()
                || collection.time().apply(row).flatMap(days.get()::common).isPresent();
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
        return query.filter().isEmpty() || query.filter().get().evaluate(row);
    }

    private boolean isIn(T row) {
        return query.box().isEmpty()
                || collection
                        .table()
                        .geometry()
                        .apply(row)
                        .filter(this::isInBox)
                        .isPresent();
    }

    private boolean isInBox(Geometry shape) {
        Geometry box = query.box().orElseThrow();
        // A collection of two rectangles has no predicate of its own.
        for (int part = 0; part < box.getNumGeometries(); part++) {
            if (box.getGeometryN(part).intersects(shape)) {
                return true;
            }
        }
        return false;
    }
}
