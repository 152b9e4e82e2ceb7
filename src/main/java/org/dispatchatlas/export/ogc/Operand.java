package org.dispatchatlas.export.ogc;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dispatchatlas.export.Field;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.filter.FilterFactoryImpl;

/**
 * One side of a comparison in a filter.
 *
 * @param field the column that it is; empty for anything else
 * @param anyCase whether capitals and small letters are the same in comparisons with it
 */
record Operand(Kind kind, Expression expression, Optional<Field<?>> field, boolean anyCase) {
    /** What it is. */
    enum Kind {
        VALUE,
        COLUMN,
        /** Where a row lies: a geometry. */
        PLACE,
        /** When it was: a span of days. */
        TIME
    }

    private static final FilterFactory FILTERS = new FilterFactoryImpl();

    /** So GDAL writes a day: as an instant that breaks off before its hour. */
    private static final Pattern HOURLESS = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})T$");

    static Operand value(Object value) {
        return new Operand(Kind.VALUE, FILTERS.literal(value), Optional.empty(), false);
    }

    static <T> Operand column(Field<T> field) {
        return new Operand(Kind.COLUMN, new ColumnExpression<>(field), Optional.of(field), false);
    }

    /** The same, with capitals and small letters alike. */
    Operand folded() {
        return new Operand(kind, expression, field, true);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /**
     * The day that it names.
     *
     * @throws ApiProblem where it is none
     */
    LocalDate day() {
        if (expression instanceof Literal literal) {
            return day(literal.getValue());
        }
        throw ApiProblem.badRequest("“%s” is compared with days, such as DATE('1936-04-01').", Cql2Functions.TIME);
    }

    private static LocalDate day(Object value) {
        String words = HOURLESS.matcher(value.toString()).replaceFirst("$1");
        return DaysReader.day(words, words);
    }

    /**
     * The expression, a value in the type of the column that it is compared with: a day may be written as an instant, a flag as 1 or 0.
     *
     * @throws ApiProblem where the column is one of days and the value is none
     */
    Expression beside(Operand other) {
        if (other.field.isPresent() && expression instanceof Literal literal) {
            return FILTERS.literal(fitted(other.field.get(), literal.getValue()));
        }
        return expression;
    }

    private static Object fitted(Field<?> field, Object value) {
        if (field instanceof Field.Day) {
            return day(value).toString();
        }
        return field instanceof Field.Flag && value instanceof Double number ? number != 0 : value;
    }
}
