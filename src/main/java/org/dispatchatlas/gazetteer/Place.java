package org.dispatchatlas.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;

/**
 * A place of the gazetteer.
 *
 * @param name what it is called today
 * @param names all names, the main one first
 * @param population inhabitants today; 0 where unknown or without meaning
 * @param countryCode ISO 3166-1 alpha-2 of the state it lies in today; empty for seas and regions
 * @param firstOrderCode GeoNames admin1 code within that state; may be empty
 * @param territory the territory of the borders room that this place is, for states and regions that have one
 * @param radius how far from the point the place may really lie or reach
 * @param note what a reader should know of its position; may be empty
 */
public record Place(
        PlaceId id,
        String name,
        List<PlaceName> names,
        FeatureClass featureClass,
        LonLat point,
        long population,
        String countryCode,
        String firstOrderCode,
        Optional<String> territory,
        Distance radius,
        String note) {

    public Place {
        names = names instanceof NamesOfPlace ? names : List.copyOf(names);
        if (population < 0) {
            throw new IllegalArgumentException("population must not be negative, was " + population);
        }
    }

    /** The authored name that was in use on the day, if any: what a map of that day prints. */
    public Optional<PlaceName> findNameOn(LocalDate day) {
        return names.stream()
                .filter(candidate -> candidate.kind() == PlaceName.Kind.HISTORICAL
                        && candidate.inUse().contains(day))
                .findFirst();
    }
}
