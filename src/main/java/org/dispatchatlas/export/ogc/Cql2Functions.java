package org.dispatchatlas.export.ogc;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dispatchatlas.export.ogc.Cql2Tokens.Kind;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.time.Timespan;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.filter.FilterFactoryImpl;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The functions of CQL2 that judge where and when a row was: S_… and T_…. */
final class Cql2Functions {
    /** The names under which a filter speaks of a row's place and time. */
    static final String PLACE = "geometry";

    static final String TIME = "datetime";

    private static final Set<String> SHAPES =
            Set.of("POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON");
    private static final int MOST_SIGNS_IN_WKT = 3000;

    private final FilterFactory filters = new FilterFactoryImpl();
    private final Cql2Tokens tokens;
    private final ApiCollection<?> collection;
    private final Crs crs;

    Cql2Functions(Cql2Tokens tokens, ApiCollection<?> collection, Crs crs) {
        this.tokens = tokens;
        this.collection = collection;
        this.crs = crs;
    }

    Filter read(String name) {
        if (name.startsWith("S_")) {
            return spatial(name);
        }
        if (name.startsWith("T_")) {
            return temporal(name);
        }
        throw ApiProblem.badRequest(
                "There is no function “%s”; there are CASEI, S_INTERSECTS and the like, T_DURING and the like.",
                ApiProblem.echo(name));
    }

    private Filter spatial(String name) {
        tokens.take();
        tokens.expect("(");
        Expression place = place(collection);
        expectName(PLACE);
        tokens.expect(",");
        Expression other = filters.literal(shape());
        tokens.expect(")");
        return switch (name) {
            case "S_INTERSECTS" -> filters.intersects(place, other);
            case "S_DISJOINT" -> filters.disjoint(place, other);
            case "S_WITHIN" -> filters.within(place, other);
            case "S_CONTAINS" -> filters.contains(place, other);
            case "S_OVERLAPS" -> filters.overlaps(place, other);
            case "S_TOUCHES" -> filters.touches(place, other);
            case "S_CROSSES" -> filters.crosses(place, other);
            case "S_EQUALS" -> filters.equal(place, other);
            default -> throw ApiProblem.badRequest("There is no function “%s” of places.", ApiProblem.echo(name));
        };
    }

    private static <T> Expression place(ApiCollection<T> collection) {
        return new ColumnExpression<T>(row -> shapeOf(collection, row));
    }

    private static <T> @Nullable Object shapeOf(ApiCollection<T> collection, T row) {
        return collection.table().geometry().apply(row).orElse(null);
    }

    private void expectName(String name) {
        if (!tokens.peek().is(name)) {
            throw tokens.expected("“" + name + "”");
        }
        tokens.take();
    }

    /** Well-known text, or BBOX(west, south, east, north). */
    private Geometry shape() {
        if (tokens.takeIf("BBOX")) {
            return box();
        }
        if (!SHAPES.contains(tokens.peek().words().toUpperCase(java.util.Locale.ROOT))) {
            throw tokens.expected("POINT, LINESTRING, POLYGON, their MULTI… or BBOX");
        }
        StringBuilder text = new StringBuilder(tokens.take().words());
        int open = 0;
        int signs = 0;
        do {
            Cql2Tokens.Token token = tokens.take();
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (token.kind() == Kind.END || ++signs > MOST_SIGNS_IN_WKT) {
                throw tokens.expected("a whole geometry");
            }
            text.append(' ').append(token.words());
        } while (open > 0);
        try {
            return crs.in(new WKTReader(Wgs84.GEOMETRY).read(text.toString()));
        } catch (ParseException | IllegalArgumentException wrong) {
            throw ApiProblem.badRequest("“%s” is no well-known text.", ApiProblem.echo(text.toString()));
        }
    }

    private Geometry box() {
        tokens.expect("(");
        double[] edges = new double[4];
        for (int i = 0; i < edges.length; i++) {
            if (i > 0) {
                tokens.expect(",");
            }
            edges[i] = Double.parseDouble(tokens.takeOf(Kind.NUMBER, "a number"));
        }
        tokens.expect(")");
        return Wgs84.GEOMETRY.toGeometry(crs.box(edges[0], edges[1], edges[2], edges[3]));
    }

    private Filter temporal(String name) {
        BiPredicate<Timespan, Timespan> judge = judge(name);
        tokens.take();
        tokens.expect("(");
        expectName(TIME);
        tokens.expect(",");
        Timespan other = days();
        tokens.expect(")");
        return filters.equals(holds(collection, judge, other), filters.literal(true));
    }

    private static <T> Expression holds(
            ApiCollection<T> collection, BiPredicate<Timespan, Timespan> judge, Timespan other) {
        return new ColumnExpression<T>(row -> holds(collection.time().apply(row), judge, other));
    }

    private static Object holds(Optional<Timespan> days, BiPredicate<Timespan, Timespan> judge, Timespan other) {
        return days.filter(found -> judge.test(found, other)).isPresent();
    }

    private static BiPredicate<Timespan, Timespan> judge(String name) {
        return switch (name) {
            case "T_INTERSECTS" -> (row, other) -> row.common(other).isPresent();
            case "T_DISJOINT" -> (row, other) -> row.common(other).isEmpty();
            case "T_EQUALS" -> Timespan::equals;
            case "T_BEFORE" -> Cql2Functions::isBefore;
            case "T_AFTER" -> (row, other) -> isBefore(other, row);
            case "T_DURING" ->
                (row, other) -> row.common(other).filter(row::equals).isPresent();
            case "T_CONTAINS" ->
                (row, other) -> row.common(other).filter(other::equals).isPresent();
            default -> throw ApiProblem.badRequest("There is no function “%s” of times.", ApiProblem.echo(name));
        };
    }

    private static boolean isBefore(Timespan one, Timespan other) {
        return one.findLast()
                .flatMap(last -> other.findFirst().map(last::isBefore))
                .orElse(false);
    }

    /** DATE('…'), TIMESTAMP('…') or INTERVAL('…','…'). */
    private Timespan days() {
        if (tokens.takeIf("INTERVAL")) {
            tokens.expect("(");
            String first = tokens.takeOf(Kind.TEXT, "a day in quotes");
            tokens.expect(",");
            String last = tokens.takeOf(Kind.TEXT, "a day in quotes");
            tokens.expect(")");
            return DaysReader.read(first + "/" + last).orElse(Timespan.ALWAYS);
        }
        LocalDate day = day();
        return new Timespan(day, day);
    }

    /** DATE('1936-04-01') or TIMESTAMP('1936-04-01T00:00:00Z'). */
    LocalDate day() {
        if (!tokens.takeIf("DATE") && !tokens.takeIf("TIMESTAMP")) {
            throw tokens.expected("DATE('…'), TIMESTAMP('…') or INTERVAL('…','…')");
        }
        tokens.expect("(");
        String words = tokens.takeOf(Kind.TEXT, "a day in quotes");
        tokens.expect(")");
        return DaysReader.day(words, words);
    }
}
