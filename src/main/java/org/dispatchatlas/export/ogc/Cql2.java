package org.dispatchatlas.export.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dispatchatlas.export.Field;
import org.dispatchatlas.export.ogc.Cql2Tokens.Kind;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.filter.FilterFactoryImpl;

/**
 * Reads a filter in CQL2 text (OGC 21-065r2): comparisons, LIKE, BETWEEN, IN, IS NULL, CASEI, AND, OR, NOT, the spatial functions S_… with
 * well-known text and BBOX, and the temporal functions T_… with DATE, TIMESTAMP and INTERVAL; and ILIKE, which GDAL writes. GeoTools has
 * the filters, but no parser of this language.
 */
final class Cql2 {
    /** Parentheses and NOT within each other: more is no question that a person asks. */
    private static final int DEEPEST = 50;

    private static final int LONGEST_LIST = 500;

    /** What looks like a function and stands for a value. */
    private static final Set<String> VALUES = Set.of("CASEI", "DATE", "TIMESTAMP");

    private static final Set<String> SIGNS = Set.of("=", "<>", "<", ">", "<=", ">=");

    private final FilterFactory filters = new FilterFactoryImpl();
    private final Cql2Tokens tokens;
    private final ApiCollection<?> collection;
    private final Cql2Functions functions;
    private int depth;

    private Cql2(String words, ApiCollection<?> collection, Crs crs) {
        this.tokens = new Cql2Tokens(words);
        this.collection = collection;
        this.functions = new Cql2Functions(tokens, collection, crs);
    }

    /**
     * The filter; it judges rows of the collection.
     *
     * @param crs of the coordinates in it
     * @throws ApiProblem where it cannot be read or asks for a column that is not there
     */
    static Filter read(String words, ApiCollection<?> collection, Crs crs) {
        Cql2 reader = new Cql2(words, collection, crs);
        Filter filter = reader.either();
        if (reader.tokens.peek().kind() != Kind.END) {
            throw reader.tokens.expected("AND, OR or the end");
        }
        return filter;
    }

    private Filter either() {
        List<Filter> parts = new ArrayList<>(List.of(both()));
        while (tokens.takeIf("OR")) {
            parts.add(both());
        }
        return parts.size() == 1 ? parts.getFirst() : filters.or(parts);
    }

    private Filter both() {
        List<Filter> parts = new ArrayList<>(List.of(single()));
        while (tokens.takeIf("AND")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.getFirst() : filters.and(parts);
    }

    private Filter single() {
        if (++depth > DEEPEST) {
            throw ApiProblem.badRequest("The filter is nested more than %d deep.", DEEPEST);
        }
        Filter filter = tokens.takeIf("NOT") ? filters.not(single()) : inner();
        depth--;
        return filter;
    }

    private Filter inner() {
        if (tokens.takeIf("(")) {
            Filter filter = either();
            tokens.expect(")");
            return filter;
        }
        if (tokens.peek().is("TRUE") || tokens.peek().is("FALSE")) {
            return tokens.take().is("TRUE") ? Filter.INCLUDE : Filter.EXCLUDE;
        }
        String word = tokens.peek().words().toUpperCase(Locale.ROOT);
        if (tokens.peek().kind() == Kind.NAME && tokens.peekSecond().is("(") && !VALUES.contains(word)) {
            return functions.read(word);
        }
        return predicate(operand());
    }

    private Filter predicate(Operand left) {
        if (SIGNS.contains(tokens.peek().words()) && tokens.peek().kind() == Kind.SIGN) {
            String sign = tokens.take().words();
            Operand right = operand();
            return known(right, known(left, compared(left, sign, right)));
        }
        if (tokens.takeIf("IS")) {
            boolean not = tokens.takeIf("NOT");
            tokens.expect("NULL");
            Filter isNull = filters.isNull(left.expression());
            return not ? filters.not(isNull) : isNull;
        }
        boolean not = tokens.takeIf("NOT");
        Filter filter = member(left);
        return known(left, not ? filters.not(filter) : filter);
    }

    private Filter member(Operand left) {
        if (tokens.takeIf("LIKE")) {
            return like(left, !left.anyCase());
        }
        if (tokens.takeIf("ILIKE")) {
            return like(left, false);
        }
        if (tokens.takeIf("BETWEEN")) {
            Expression low = operand().beside(left);
            tokens.expect("AND");
            return filters.between(left.expression(), low, operand().beside(left));
        }
        if (tokens.takeIf("IN")) {
            return in(left);
        }
        throw tokens.expected("a comparison, LIKE, BETWEEN, IN or IS NULL");
    }

    /** What is not known is neither equal nor different: SQL's and CQL2's third truth value. */
    private Filter known(Operand side, Filter filter) {
        return filters.and(filters.not(filters.isNull(side.expression())), filter);
    }

    private Filter compared(Operand left, String sign, Operand right) {
        boolean matchCase = !left.anyCase() && !right.anyCase();
        Expression one = left.beside(right);
        Expression other = right.beside(left);
        return switch (sign) {
            case "=" -> filters.equal(one, other, matchCase);
            case "<>" -> filters.notEqual(one, other, matchCase);
            case "<" -> filters.less(one, other, matchCase);
            case "<=" -> filters.lessOrEqual(one, other, matchCase);
            case ">" -> filters.greater(one, other, matchCase);
            default -> filters.greaterOrEqual(one, other, matchCase);
        };
    }

    private Filter like(Operand left, boolean matchCase) {
        boolean folded = tokens.takeIf("CASEI");
        if (folded) {
            tokens.expect("(");
        }
        String pattern = tokens.takeOf(Kind.TEXT, "a pattern in quotes");
        if (folded) {
            tokens.expect(")");
        }
        return filters.like(left.expression(), pattern, "%", "_", "\\", matchCase && !folded);
    }

    private Filter in(Operand left) {
        tokens.expect("(");
        List<Filter> any = new ArrayList<>();
        do {
            Operand one = operand();
            any.add(compared(left, "=", one));
            if (any.size() > LONGEST_LIST) {
                throw ApiProblem.badRequest("A list in a filter has %d values at most.", LONGEST_LIST);
            }
        } while (tokens.takeIf(","));
        tokens.expect(")");
        return filters.or(any);
    }

    private Operand operand() {
        if (tokens.peek().is("CASEI") && tokens.peekSecond().is("(")) {
            tokens.take();
            tokens.expect("(");
            Operand inner = operand();
            tokens.expect(")");
            return new Operand(inner.expression(), inner.field(), true);
        }
        return switch (tokens.peek().kind()) {
            case TEXT -> Operand.value(tokens.take().words());
            case NUMBER -> Operand.value(Double.parseDouble(tokens.take().words()));
            case NAME -> name();
            case SIGN, END -> throw tokens.expected("a column or a value");
        };
    }

    private Operand name() {
        if (tokens.peek().is("TRUE") || tokens.peek().is("FALSE")) {
            return Operand.value(tokens.take().is("TRUE"));
        }
        if ((tokens.peek().is("DATE") || tokens.peek().is("TIMESTAMP"))
                && tokens.peekSecond().is("(")) {
            return Operand.value(functions.day().toString());
        }
        String name = tokens.take().words();
        Field<?> field = collection
                .findField(name)
                .orElseThrow(() -> ApiProblem.badRequest(
                        "There is no column “%s” to filter by; see the queryables of %s.",
                        ApiProblem.echo(name), collection.id()));
        return Operand.column(field);
    }
}
