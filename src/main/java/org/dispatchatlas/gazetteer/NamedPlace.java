package org.dispatchatlas.gazetteer;

import java.util.Comparator;

/** A place together with that of its names which was looked up. */
public record NamedPlace(Place place, PlaceName name) {
    /** The order of answers: most populous first, then by id. */
    public static final Comparator<NamedPlace> MOST_POPULOUS_FIRST = Comparator.comparingLong(
                    (NamedPlace found) -> found.place().population())
            .reversed()
            .thenComparing(found -> found.place().id());
}
