package org.dispatchatlas.export.ogc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.time.Timespan;
import org.geotools.api.filter.Filter;
import org.locationtech.jts.geom.Geometry;

/**
 * What is asked of a collection.
 *
 * @param box the area that features must touch, longitude first; empty for all
 * @param days on which they must have been; empty for all
 * @param wanted values of columns, by name
 * @param choices the values of the collection's own parameters, by name
 * @param filter rows must pass it
 * @param crs of the answer's coordinates
 * @param asked the parameters as they were sent, for the links to other pages
 */
record ItemsQuery(
        Optional<Geometry> box,
        Optional<Timespan> days,
        Map<String, String> wanted,
        Map<String, String> choices,
        Optional<Filter> filter,
        int limit,
        int offset,
        Crs crs,
        Map<String, String> asked) {
    static final int DEFAULT_LIMIT = 10;
    static final int MOST = 10_000;

    ItemsQuery {
        wanted = Map.copyOf(wanted);
        choices = Map.copyOf(choices);
        asked = Map.copyOf(asked);
    }

    /** Everything of a collection, in longitudes and latitudes. */
    static ItemsQuery all(List<ApiCollection.Choice> choices) {
        return new ItemsQuery(
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                QueryReader.defaults(choices),
                Optional.empty(),
                MOST,
                0,
                Crs.CRS84,
                Map.of());
    }
}
