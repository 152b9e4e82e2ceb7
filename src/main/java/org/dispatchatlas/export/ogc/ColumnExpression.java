package org.dispatchatlas.export.ogc;

import java.time.LocalDate;
import java.util.function.Function;
import org.dispatchatlas.export.Field;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.ExpressionVisitor;
import org.geotools.util.Converters;
import org.jspecify.annotations.Nullable;

/**
 * The value of a column, or of whatever else a row has, for GeoTools' filters; null, as they have it, where it is unknown.
 *
 * @param <T> what a row is made of
 */
record ColumnExpression<T>(Function<T, @Nullable Object> value) implements Expression {
    ColumnExpression(Field<T> field) {
        this(row -> valueOf(field, row));
    }

    private static <T> @Nullable Object valueOf(Field<T> field, T row) {
        return switch (field) {
            case Field.Text<T> text -> {
                String words = text.of().apply(row);
                yield words.isEmpty() ? null : words;
            }
            case Field.Whole<T> whole -> whole.of().apply(row).orElse(null);
            // As it is shown: a filter that asks for a value that stands in an answer shall find it.
            case Field.Real<T> real -> {
                String words = real.words(row);
                yield words.isEmpty() ? null : Double.valueOf(words);
            }
            case Field.Flag<T> flag -> flag.of().apply(row);
            // Of four digits for the year, so that the order of the words is that of the days.
            case Field.Day<T> day ->
                day.of().apply(row).map(LocalDate::toString).orElse(null);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // the filter of a collection sees only its rows
    public @Nullable Object evaluate(@Nullable Object row) {
        return row == null ? null : value.apply((T) row);
    }

    @Override
    public <V> @Nullable V evaluate(@Nullable Object row, @Nullable Class<V> type) {
        return Converters.convert(evaluate(row), type);
    }

    @Override
    public @Nullable Object accept(ExpressionVisitor visitor, @Nullable Object data) {
        return data;
    }
}
