package org.dispatchatlas.export.ogc;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.filter.FilterFactoryImpl;

/**
 * A condition in three truth values, as SQL and CQL2 (OGC 21-065r2, 6.5) have them. Of a row of which neither filter is true nothing is known.
 *
 * @param holds true of the rows of which the condition is true
 * @param fails true of the rows of which it is false
 */
record Truth(Filter holds, Filter fails) {
    private static final FilterFactory FILTERS = new FilterFactoryImpl();

    static final Truth ALWAYS = new Truth(Filter.INCLUDE, Filter.EXCLUDE);

    /** Of what is true or false. */
    static Truth of(Filter filter) {
        return new Truth(filter, FILTERS.not(filter));
    }

    /** What is true or false where all of the values are known. */
    static Truth ofKnown(Filter filter, Expression... values) {
        List<Filter> known = new ArrayList<>();
        for (Expression value : values) {
            known.add(FILTERS.not(FILTERS.isNull(value)));
        }
        return new Truth(allOf(known, filter), allOf(known, FILTERS.not(filter)));
    }

    private static Filter allOf(List<Filter> known, Filter last) {
        List<Filter> all = new ArrayList<>(known);
        all.add(last);
        return FILTERS.and(all);
    }

    static Truth all(List<Truth> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : new Truth(
                        FILTERS.and(parts.stream().map(Truth::holds).toList()),
                        FILTERS.or(parts.stream().map(Truth::fails).toList()));
    }

    static Truth any(List<Truth> parts) {
        return all(parts.stream().map(Truth::not).toList()).not();
    }

    Truth not() {
        return new Truth(/* holds= */ fails, /* fails= */ holds);
    }
}
