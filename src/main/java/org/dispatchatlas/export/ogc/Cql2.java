package org.dispatchatlas.export.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /** The signs of comparisons whose sides are exchanged; the others are their own. */
    private static final Map<String, String> MIRRORED = Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=");

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
        Truth filter = reader.either();
        if (reader.tokens.peek().kind() != Kind.END) {
            throw reader.tokens.expected("AND, OR or the end");
        }
        return filter.holds();
    }

    private Truth either() {
        List<Truth> parts = new ArrayList<>(List.of(both()));
        while (tokens.takeIf("OR")) {
            parts.add(both());
        }
        return Truth.any(parts);
    }

    private Truth both() {
        List<Truth> parts = new ArrayList<>(List.of(single()));
        while (tokens.takeIf("AND")) {
            parts.add(single());
        }
        return Truth.all(parts);
    }

    private Truth single() {
        if (++depth > DEEPEST) {
            throw ApiProblem.badRequest("The filter is nested more than %d deep.", DEEPEST);
        }
        Truth filter = tokens.takeIf("NOT") ? single().not() : inner();
        depth--;
        return filter;
    }

    private Truth inner() {
        if (tokens.takeIf("(")) {
            Truth filter = either();
            tokens.expect(")");
            return filter;
        }
        if (tokens.peek().is("TRUE") || tokens.peek().is("FALSE")) {
            return tokens.take().is("TRUE") ? Truth.ALWAYS : Truth.ALWAYS.not();
        }
        String word = tokens.peek().words().toUpperCase(Locale.ROOT);
        if (tokens.peek().kind() == Kind.NAME && tokens.peekSecond().is("(") && !VALUES.contains(word)) {
            return functions.read(word);
        }
        return predicate(operand());
    }

    private Truth predicate(Operand left) {
        if (SIGNS.contains(tokens.peek().words()) && tokens.peek().kind() == Kind.SIGN) {
            String sign = tokens.take().words();
            return compared(left, sign, operand());
        }
        if (tokens.takeIf("IS")) {
            boolean not = tokens.takeIf("NOT");
            tokens.expect("NULL");
            Truth isNull = Truth.of(filters.isNull(left.expression()));
            return not ? isNull.not() : isNull;
        }
        boolean not = tokens.takeIf("NOT");
        Truth truth = member(left);
        return not ? truth.not() : truth;
    }

    private Truth member(Operand left) {
        if (tokens.takeIf("LIKE")) {
            return like(left, !left.anyCase());
        }
        if (tokens.takeIf("ILIKE")) {
            return like(left, false);
        }
        if (tokens.takeIf("BETWEEN")) {
            Truth fromLow = compared(left, ">=", operand());
            tokens.expect("AND");
            return Truth.all(List.of(fromLow, compared(left, "<=", operand())));
        }
        if (tokens.takeIf("IN")) {
            return in(left);
        }
        throw tokens.expected("a comparison, LIKE, BETWEEN, IN or IS NULL");
    }

    private Truth compared(Operand left, String sign, Operand right) {
        noPlace(left);
        noPlace(right);
        if (left.is(Operand.Kind.TIME)) {
            return functions.compared(sign, right.day());
        }
        if (right.is(Operand.Kind.TIME)) {
            return functions.compared(MIRRORED.getOrDefault(sign, sign), left.day());
        }
        boolean matchCase = !left.anyCase() && !right.anyCase();
        Expression one = left.beside(right);
        Expression other = right.beside(left);
        Filter filter = switch (sign) {
            case "=" -> filters.equal(one, other, matchCase);
            case "<>" -> filters.notEqual(one, other, matchCase);
            case "<" -> filters.less(one, other, matchCase);
            case "<=" -> filters.lessOrEqual(one, other, matchCase);
            case ">" -> filters.greater(one, other, matchCase);
            default -> filters.greaterOrEqual(one, other, matchCase);
        };
        return Truth.ofKnown(filter, one, other);
    }

    private static void noPlace(Operand side) {
        if (side.is(Operand.Kind.PLACE)) {
            throw ApiProblem.badRequest(
                    "“%s” is no value to compare: expected it in a function such as S_INTERSECTS, or before IS NULL.",
                    Cql2Functions.PLACE);
        }
    }

    private Truth like(Operand left, boolean matchCase) {
        noPlace(left);
        if (left.is(Operand.Kind.TIME)) {
            throw ApiProblem.badRequest(
                    "“%s” is like no pattern: expected a comparison with days, or a function such as T_DURING.",
                    Cql2Functions.TIME);
        }
        boolean folded = tokens.takeIf("CASEI");
        if (folded) {
            tokens.expect("(");
        }
        String words = tokens.takeOf(Kind.TEXT, "a pattern in quotes");
        if (folded) {
            tokens.expect(")");
        }
        LikePattern pattern = LikePattern.read(words, matchCase && !folded);
        Expression value = left.expression();
        Expression matches = new ColumnExpression<Object>(row -> {
            Object found = value.evaluate(row);
            return found == null ? null : pattern.matches(found.toString());
        });
        return Truth.ofKnown(filters.equals(matches, filters.literal(true)), value);
    }

    private Truth in(Operand left) {
        tokens.expect("(");
        List<Truth> any = new ArrayList<>();
        do {
            any.add(compared(left, "=", operand()));
            if (any.size() > LONGEST_LIST) {
                throw ApiProblem.badRequest("A list in a filter has %d values at most.", LONGEST_LIST);
            }
        } while (tokens.takeIf(","));
        tokens.expect(")");
        return Truth.any(any);
    }

    private Operand operand() {
        if (tokens.peek().is("CASEI") && tokens.peekSecond().is("(")) {
            tokens.take();
            tokens.expect("(");
            Operand inner = operand();
            tokens.expect(")");
            return inner.folded();
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
        return collection
                .findField(name)
                .<Operand>map(Operand::column)
                .or(() -> functions.find(name))
                .orElseThrow(() -> ApiProblem.badRequest(
                        "There is no column “%s” to filter by; see the queryables of %s.",
                        ApiProblem.echo(name), collection.id()));
    }
}
