package org.dispatchatlas.borders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.time.Timespan;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Ground that changed hands and was claimed only as a whole: territories and claims are made of tiles, so that their edges fit. Tiles
 * do not overlap.
 *
 * @param holdings who held it when, in the order of time, never two at once
 * @param claims the ids of all claims that cover it
 * @param area cut at the 180th meridian; never changed after construction
 */
public record Tile(List<Holding> holdings, Set<String> claims, MultiPolygon area) {
    /** A territory that held the tile for some days. */
    public record Holding(TerritoryId territory, Timespan valid) {}

    public Tile {
        holdings = List.copyOf(holdings);
        claims = Set.copyOf(claims);
    }

    /** Who held the tile on the day; empty where nobody did or nothing is known. */
    public Optional<TerritoryId> findHolder(LocalDate day) {
        return holdings.stream()
                .filter(holding -> holding.valid().contains(day))
                .map(Holding::territory)
                .findFirst();
    }
}
