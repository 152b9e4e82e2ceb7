package org.dispatchatlas.gazetteer;

import java.util.List;
import java.util.Optional;

/** All places and their names. Implementations are immutable and safe for use by many threads. */
public interface Gazetteer {
    /**
     * The places that bear the name, by {@link NameKey}; most populous first, then by id. Empty where there is none.
     */
    List<NamedPlace> findByName(String name);

    /** Whether some name's key is this key or goes on after it with a space: what a longest match asks at each word. */
    boolean hasNameBeginning(String key);

    /** The place with the id. */
    Optional<Place> findById(PlaceId id);

    /** The first-order division of a country by its GeoNames code, such as MN and 20. */
    Optional<Place> findFirstOrder(String countryCode, String firstOrderCode);

    /** The country of today by its ISO 3166-1 alpha-2 code. */
    Optional<Place> findCountry(String countryCode);
}
