package org.dispatchatlas.borders;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dispatchatlas.time.Timespan;

/** Borders made of tiles: the map of a day joins the tiles that one territory held. */
public final class TiledBorders implements HistoricalBorders {
    private final Timespan covered;
    private final List<Polity> polities;
    private final List<ClaimRule> claims;
    private final List<Tile> tiles;
    /** Maps by the day; one program asks for few days. */
    private final Map<LocalDate, BordersOfDay> days = new ConcurrentHashMap<>();

    public TiledBorders(Timespan covered, List<Polity> polities, List<ClaimRule> claims, List<Tile> tiles) {
        this.covered = covered;
        this.polities = List.copyOf(polities);
        this.claims = List.copyOf(claims);
        this.tiles = List.copyOf(tiles);
    }

    @Override
    public Timespan covered() {
        return covered;
    }

    @Override
    public BordersOfDay on(LocalDate day) {
        if (!covered.contains(day)) {
            throw new IllegalArgumentException("there is a map for the days from %s to %s, not for %s"
                    .formatted(
                            covered.findFirst().map(LocalDate::toString).orElse("the beginning"),
                            covered.findLast().map(LocalDate::toString).orElse("the end"),
                            day));
        }
        return days.computeIfAbsent(day, this::draw);
    }

    private BordersOfDay draw(LocalDate day) {
        return new TiledDay(
                day,
                tiles,
                polities.stream().filter(polity -> polity.valid().contains(day)).toList(),
                claims.stream().filter(claim -> claim.valid().contains(day)).toList());
    }
}
