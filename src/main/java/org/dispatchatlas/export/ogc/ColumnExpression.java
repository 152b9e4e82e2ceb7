package org.dispatchatlas.export.ogc;

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
            case Field.Real<T> real -> real.of().apply(row).orElse(null);
            case Field.Flag<T> flag -> flag.of().apply(row);
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
