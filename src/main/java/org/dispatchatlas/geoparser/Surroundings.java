package org.dispatchatlas.geoparser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.gazetteer.Place;

/**
 * What a document tells of itself before any name is settled: its day, the map of that day, and the places that are beyond doubt.
 *
 * @param sure places of names that can hardly mean anything else
 */
record Surroundings(Optional<LocalDate> day, Optional<BordersOfDay> borders, List<Place> sure) {
    Surroundings {
        sure = List.copyOf(sure);
    }

    /** The territory of the day that the place is, or lies in. */
    Optional<Territory> findTerritory(Place place) {
        return borders.flatMap(map -> place.territory()
                .flatMap(id -> map.findTerritory(new TerritoryId(id)))
                .or(() -> map.findTerritoryAt(place.point())));
    }

    /** The territories that the document names, by themselves or by a place in them; the given place is left out. */
    Set<TerritoryId> territoriesNamedBeside(Place place) {
        Set<TerritoryId> named = new TreeSet<>();
        for (Place other : sure) {
            if (!other.id().equals(place.id())) {
                findTerritory(other).ifPresent(territory -> named.add(territory.id()));
            }
        }
        return named;
    }

    /** Whether the document surely names a country of today with this code. */
    boolean namesCountry(String countryCode, Place exceptFor) {
        return !countryCode.isEmpty()
                && sure.stream()
                        .filter(other -> !other.id().equals(exceptFor.id()))
                        .anyMatch(other -> other.countryCode().equals(countryCode));
    }
}
