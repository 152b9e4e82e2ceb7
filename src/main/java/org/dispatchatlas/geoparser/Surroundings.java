package org.dispatchatlas.geoparser;

import java.time.LocalDate;
import java.util.Optional;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.gazetteer.Place;

/** What a document tells of itself before any name is settled: its day and the map of that day. */
record Surroundings(Optional<LocalDate> day, Optional<BordersOfDay> borders) {
    /** The territory of the day that the place is, or lies in. */
    Optional<Territory> findTerritory(Place place) {
        return borders.flatMap(map -> place.territory()
                .flatMap(id -> map.findTerritory(new TerritoryId(id)))
                .or(() -> map.findTerritoryAt(place.point())));
    }
}
