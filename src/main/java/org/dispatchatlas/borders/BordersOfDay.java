package org.dispatchatlas.borders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.geo.LonLat;

/** The political map of one day. */
public interface BordersOfDay {
    /** The day. */
    LocalDate day();

    /** As whom the map is drawn. */
    default View view() {
        return View.DE_FACTO;
    }

    /** All territories, ordered by id: they do not overlap. */
    List<Territory> territories();

    /** All claims alive on that day, ordered by id. */
    List<Claim> claims();

    /** The territory with the id, if it existed on that day. */
    Optional<Territory> findTerritory(TerritoryId id);

    /** The name of a territory on that day; its id where it did not exist. */
    default String nameOf(TerritoryId id) {
        return findTerritory(id).map(Territory::name).orElse(id.value());
    }

    /** The territory that held the position; empty at sea. */
    Optional<Territory> findTerritoryAt(LonLat position);

    /**
     * The frontier between two territories, one reading per claimant, the line of {@code first} or its protector first. Empty where
     * the two are no neighbours.
     */
    List<Frontier> findFrontiers(TerritoryId first, TerritoryId second);

    /** The line between two territories as this map draws it; empty where the two are no neighbours. */
    default Optional<Frontier> drawnFrontier(TerritoryId first, TerritoryId second) {
        return findFrontiers(first, second).stream().findFirst();
    }

    /** Whether the line between two neighbours is known only to about 20 km. */
    default boolean isApproximate(TerritoryId first, TerritoryId second) {
        return Stream.of(first, second)
                .anyMatch(side ->
                        findTerritory(side).filter(Territory::approximate).isPresent());
    }

    /** The territories that share a land frontier with this one, ordered by id. */
    List<TerritoryId> neighboursOf(TerritoryId id);
}
