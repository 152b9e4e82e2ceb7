package org.dispatchatlas.export.ogc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.dispatchatlas.export.ogc.Cql2Tokens.Kind;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.time.Timespan;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.filter.FilterFactoryImpl;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

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

    /** The names of place and time as what may be compared; empty for any other name. */
    Optional<Operand> find(String name) {
        return switch (name) {
            case PLACE -> Optional.of(new Operand(Operand.Kind.PLACE, place(collection), Optional.empty(), false));
            case TIME -> Optional.of(new Operand(Operand.Kind.TIME, time(collection), Optional.empty(), false));
            default -> Optional.empty();
        };
    }

    Truth read(String name) {
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

    private Truth spatial(String name) {
        tokens.take();
        tokens.expect("(");
        Expression place = place(collection);
        expectName(PLACE);
        tokens.expect(",");
        Expression other = filters.literal(shape());
        tokens.expect(")");
        Filter filter = switch (name) {
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
        return Truth.ofKnown(filter, place);
    }

    private static <T> Expression place(ApiCollection<T> collection) {
        return new ColumnExpression<T>(row -> shapeOf(collection, row));
    }

    private static <T> Expression time(ApiCollection<T> collection) {
        return new ColumnExpression<T>(row -> collection.time().apply(row).orElse(null));
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
        if (!SHAPES.contains(tokens.peek().words().toUpperCase(Locale.ROOT))) {
            throw tokens.expected("POINT, LINESTRING, POLYGON, their MULTI… or BBOX");
        }
        StringBuilder text = new StringBuilder(tokens.take().words());
        int open = 0;
        int signs = 0;
        Cql2Tokens.Token token;
        do {
            token = tokens.take();
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (token.kind() == Kind.END || ++signs > MOST_SIGNS_IN_WKT) {
                throw tokens.expected("a whole geometry");
            }
            text.append(' ').append(token.words());
        } while (open > 0 || token.is("Z"));
        return valid(geometry(text.toString()));
    }

    private Geometry geometry(String text) {
        try {
            return crs.in(new WKTReader(Wgs84.GEOMETRY).read(text));
        } catch (ParseException | IllegalArgumentException wrong) {
            throw ApiProblem.badRequest("“%s” is no well-known text.", ApiProblem.echo(text));
        }
    }

    /** Of other geometries JTS cannot tell how they lie to each other. */
    private static Geometry valid(Geometry geometry) {
        for (Coordinate point : geometry.getCoordinates()) {
            if (!BoxReader.isOnEarth(point.x, point.y)) {
                throw ApiProblem.badRequest(
                        "A geometry in the filter leaves the Earth: expected longitudes from -180 to 180 and latitudes from -90 to 90 degrees, or the same in the filter's reference system, and what crosses the 180th meridian as two parts.");
            }
        }
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error != null) {
            throw ApiProblem.badRequest(
                    "A geometry in the filter is not valid: %s.",
                    error.getMessage().toLowerCase(Locale.ROOT));
        }
        return geometry;
    }

    private Geometry box() {
        tokens.expect("(");
        List<Double> edges = new ArrayList<>();
        StringJoiner words = new StringJoiner(",");
        do {
            String number = tokens.takeOf(Kind.NUMBER, "a number");
            words.add(number);
            edges.add(Double.valueOf(number));
        } while (tokens.takeIf(","));
        tokens.expect(")");
        return BoxReader.area(edges, words.toString(), crs);
    }

    private Truth temporal(String name) {
        BiPredicate<Timespan, Timespan> judge = judge(name);
        tokens.take();
        tokens.expect("(");
        expectName(TIME);
        tokens.expect(",");
        Timespan other = days();
        tokens.expect(")");
        return judged(days -> judge.test(days, other));
    }

    /** Compares all days of a row with one: what was from the day before to the day after is neither earlier nor later. */
    Truth compared(String sign, LocalDate day) {
        Timespan other = new Timespan(day, day);
        return switch (sign) {
            case "=" -> judged(other::equals);
            case "<>" -> judged(other::equals).not();
            case "<" -> judged(days -> isBefore(days, other));
            case "<=" -> judged(days -> isIn(days, new Timespan(null, day)));
            case ">" -> judged(days -> isBefore(other, days));
            default -> judged(days -> isIn(days, new Timespan(day, null)));
        };
    }

    private Truth judged(Predicate<Timespan> judge) {
        return Truth.ofKnown(filters.equals(judged(collection, judge), filters.literal(true)), time(collection));
    }

    private static <T> Expression judged(ApiCollection<T> collection, Predicate<Timespan> judge) {
        return new ColumnExpression<T>(
                row -> collection.time().apply(row).filter(judge).isPresent());
    }

    private static BiPredicate<Timespan, Timespan> judge(String name) {
        return switch (name) {
            case "T_INTERSECTS" -> (row, other) -> row.common(other).isPresent();
            case "T_DISJOINT" -> (row, other) -> row.common(other).isEmpty();
            case "T_EQUALS" -> Timespan::equals;
            case "T_BEFORE" -> Cql2Functions::isBefore;
            case "T_AFTER" -> (row, other) -> isBefore(other, row);
            case "T_DURING" -> Cql2Functions::isIn;
            case "T_CONTAINS" -> (row, other) -> isIn(other, row);
            default -> throw ApiProblem.badRequest("There is no function “%s” of times.", ApiProblem.echo(name));
        };
    }

    private static boolean isIn(Timespan one, Timespan other) {
        return one.common(other).filter(one::equals).isPresent();
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
