package org.dispatchatlas.export.ogc;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dispatchatlas.export.Field;
import org.dispatchatlas.time.Timespan;
import org.geotools.api.filter.Filter;

/** Reads the parameters of a request for the items of a collection. Whatever is unknown or no value of its kind is refused. */
final class QueryReader {
    static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,20}(\\.\\d{0,20})?|\\.\\d{1,20})([eE][-+]?\\d{1,2})?");
    private static final BigInteger LARGEST = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final Pattern WHOLE = Pattern.compile("\\d+");

    /** What every collection's items take, beside its columns and own choices. */
    static final Set<String> COMMON = Set.of(
            "bbox", "bbox-crs", "crs", "datetime", "limit", "offset", "filter", "filter-lang", "filter-crs", "f");

    /**
     * CQL2 text, and what it was called in the drafts: GDAL to version 3.6 has filters judged here only under that name. Else it would send a
     * comparison of any column of days as {@code datetime}, and take what was alive then for what began then.
     */
    static final List<String> LANGUAGES = List.of("cql2-text", "cql-text");

    private final ApiCollection<?> collection;
    private final Map<String, String> sent;

    QueryReader(ApiCollection<?> collection, Map<String, String> sent) {
        this.collection = collection;
        this.sent = sent;
    }

    ItemsQuery read() {
        checkNames();
        Crs bboxCrs = crs("bbox-crs");
        return new ItemsQuery(
                value("bbox").map(words -> BoxReader.read(words, bboxCrs)),
                value("datetime").flatMap(DaysReader::read),
                wanted(),
                choices(),
                filter(),
                limit(),
                value("offset").map(words -> whole("offset", words, 0)).orElse(0),
                crs("crs"),
                sent);
    }

    /** What is asked of one feature: only its reference system. */
    ItemsQuery readOne() {
        Set<String> known = Set.of("crs", "f");
        for (String name : sent.keySet()) {
            if (!known.contains(name) && collection.findChoice(name).isEmpty()) {
                throw unknown(name, known);
            }
        }
        ItemsQuery all = ItemsQuery.all(collection.choices());
        return new ItemsQuery(all.box(), all.days(), Map.of(), choices(), all.filter(), 1, 0, crs("crs"), sent);
    }

    /** What is asked of a tile: a day, and the collection's choices. */
    ItemsQuery readTile(Supplier<String> usualDay) {
        Set<String> known = Set.of("datetime", "f");
        for (String name : sent.keySet()) {
            if (!known.contains(name) && collection.findChoice(name).isEmpty()) {
                throw unknown(name, known);
            }
        }
        ItemsQuery all = ItemsQuery.all(collection.choices());
        Optional<Timespan> days = DaysReader.read(value("datetime").orElseGet(usualDay));
        return new ItemsQuery(all.box(), days, Map.of(), choices(), all.filter(), ItemsQuery.MOST, 0, Crs.CRS84, sent);
    }

    static Map<String, String> defaults(List<ApiCollection.Choice> choices) {
        Map<String, String> defaults = new LinkedHashMap<>();
        choices.forEach(
                choice -> defaults.put(choice.name(), choice.values().get().getFirst()));
        return defaults;
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(sent.get(name));
    }

    private void checkNames() {
        for (String name : sent.keySet()) {
            if (!COMMON.contains(name)
                    && collection.findField(name).isEmpty()
                    && collection.findChoice(name).isEmpty()) {
                throw unknown(name, COMMON);
            }
        }
    }

    private ApiProblem unknown(String name, Set<String> known) {
        List<String> all = new ArrayList<>(known.stream().sorted().toList());
        collection.choices().forEach(choice -> all.add(choice.name()));
        if (known.contains("bbox")) {
            collection.table().fields().forEach(field -> all.add(field.name()));
        }
        return ApiProblem.badRequest(
                "There is no parameter “%s”; the parameters of %s are %s.",
                ApiProblem.echo(name), collection.id(), String.join(", ", all));
    }

    private int limit() {
        // Part 1, requirement /req/core/fc-limit-response-1: more than the most is no error, it gives the most.
        return value("limit")
                .map(words -> Math.min(whole("limit", words, 1), ItemsQuery.MOST))
                .orElse(ItemsQuery.DEFAULT_LIMIT);
    }

    /** However many digits it has: what is larger than the largest is that. */
    private static int whole(String name, String words, int least) {
        if (WHOLE.matcher(words).matches()) {
            int number = new BigInteger(words).min(LARGEST).intValue();
            if (number >= least) {
                return number;
            }
        }
        throw ApiProblem.badRequest(
                "“%s” is no %s: expected a whole number from %d.", ApiProblem.echo(words), name, least);
    }

    private Crs crs(String name) {
        return value(name)
                .map(uri -> Crs.find(uri)
                        .orElseThrow(() -> ApiProblem.badRequest(
                                "%s=“%s” is not known; known are %s.",
                                name, ApiProblem.echo(uri), String.join(", ", Crs.uris()))))
                .orElse(Crs.CRS84);
    }

    private Map<String, String> wanted() {
        Map<String, String> wanted = new TreeMap<>();
        for (Field<?> field : collection.table().fields()) {
            value(field.name()).ifPresent(words -> wanted.put(field.name(), valueOf(field, words)));
        }
        return wanted;
    }

    /** As the column writes it, numbers excepted. */
    private static String valueOf(Field<?> field, String words) {
        return switch (field) {
            case Field.Text<?> text -> words;
            case Field.Whole<?> whole -> number(field, words);
            case Field.Real<?> real -> number(field, words);
            case Field.Flag<?> flag -> String.valueOf(flag(field, words));
            case Field.Day<?> day -> DaysReader.day(words, words).toString();
        };
    }

    private static String number(Field<?> field, String words) {
        if (!NUMBER.matcher(words).matches()) {
            throw ApiProblem.badRequest("%s=“%s” is no number.", field.name(), ApiProblem.echo(words));
        }
        return words;
    }

    /** GDAL writes 1 and 0. */
    private static boolean flag(Field<?> field, String words) {
        return switch (words) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default ->
                throw ApiProblem.badRequest("%s=“%s” is neither true nor false.", field.name(), ApiProblem.echo(words));
        };
    }

    private Map<String, String> choices() {
        Map<String, String> choices = defaults(collection.choices());
        for (ApiCollection.Choice choice : collection.choices()) {
            value(choice.name()).ifPresent(words -> {
                List<String> values = choice.values().get();
                if (!values.contains(words)) {
                    throw ApiProblem.badRequest(
                            "%s=“%s” is not known; known are %s.",
                            choice.name(), ApiProblem.echo(words), String.join(", ", values));
                }
                choices.put(choice.name(), words);
            });
        }
        return choices;
    }

    private Optional<Filter> filter() {
        value("filter-lang").filter(language -> !LANGUAGES.contains(language)).ifPresent(language -> {
            throw ApiProblem.badRequest(
                    "filter-lang=“%s” is not known; known are %s.",
                    ApiProblem.echo(language), String.join(", ", LANGUAGES));
        });
        Crs crs = crs("filter-crs");
        return value("filter").map(words -> Cql2.read(words, collection, crs));
    }

    /** The parameters of an address, in the order in which they are written in links. */
    static String written(Map<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(each -> Html.encoded(each.getKey()) + "=" + Html.encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
    }
}
