package org.dispatchatlas.borders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dispatchatlas.geo.Coverage;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;

/** The map of one day, joined from tiles. */
final class TiledDay implements BordersOfDay {
    private final LocalDate day;
    private final Map<TerritoryId, List<Tile>> held;
    private final List<Territory> territories;
    private final List<Polity> polities;
    private final List<Claim> claims;
    private final TerritoryIndex index;

    TiledDay(LocalDate day, List<Tile> tiles, List<Polity> polities, List<ClaimRule> claims) {
        this.day = day;
        this.polities = polities;
        this.held = tilesByHolder(day, tiles);
        this.territories = polities.stream()
                .filter(polity -> held.containsKey(polity.id()))
                .map(this::territory)
                .sorted(Comparator.comparing(Territory::id))
                .toList();
        this.claims = claims.stream()
                .map(rule -> claim(rule, tiles))
                .sorted(Comparator.comparing(Claim::id))
                .toList();
        this.index = new TerritoryIndex(territories);
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public List<Territory> territories() {
        return territories;
    }

    @Override
    public List<Claim> claims() {
        return claims;
    }

    @Override
    public Optional<Territory> findTerritory(TerritoryId id) {
        return territories.stream()
                .filter(territory -> territory.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Territory> findTerritoryAt(LonLat position) {
        return index.findAt(position);
    }

    @Override
    public List<TerritoryId> neighboursOf(TerritoryId id) {
        return index.neighboursOf(id);
    }

    @Override
    public boolean isApproximate(TerritoryId first, TerritoryId second) {
        return polities.stream()
                .anyMatch(polity -> (polity.id().equals(first) && polity.isApproximateWith(second))
                        || (polity.id().equals(second) && polity.isApproximateWith(first)));
    }

    @Override
    public List<Frontier> findFrontiers(TerritoryId first, TerritoryId second) {
        Optional<Territory> here = findTerritory(first);
        Optional<Territory> there = findTerritory(second);
        if (here.isEmpty() || there.isEmpty() || first.equals(second)) {
            return List.of();
        }
        List<Frontier> readings = new ArrayList<>();
        for (Claim claim : claims) {
            if (Set.of(claim.claimant(), claim.against()).equals(Set.of(first, second))) {
                readings.add(reading(here.get(), there.get(), claim));
            }
        }
        readings.removeIf(reading -> reading.line().isEmpty());
        if (readings.isEmpty()) {
            MultiLineString line =
                    Coverage.commonLine(here.get().area(), there.get().area());
            return line.isEmpty() ? List.of() : List.of(undisputed(here.get(), there.get(), line));
        }
        readings.sort(Comparator.comparing(reading -> !reading.claimant().equals(first)));
        return List.copyOf(readings);
    }

    /** The frontier as it would run if the claimant had what it claimed. */
    private Frontier reading(Territory first, Territory second, Claim claim) {
        boolean forFirst = claim.claimant().equals(first.id());
        MultiPolygon firstArea = areaOn(first.id(), claim, forFirst);
        MultiPolygon secondArea = areaOn(second.id(), claim, !forFirst);
        return new Frontier(
                first.id(),
                second.id(),
                claim.claimant(),
                claim.basis(),
                Coverage.commonLine(firstArea, secondArea),
                firstArea,
                secondArea,
                claim.sources());
    }

    private MultiPolygon areaOn(TerritoryId side, Claim claim, boolean claims) {
        Predicate<Tile> claimed = tile -> tile.claims().contains(claim.id());
        List<MultiPolygon> areas = new ArrayList<>();
        for (Tile tile : held.getOrDefault(side, List.of())) {
            if (claims || !claimed.test(tile)) {
                areas.add(tile.area());
            }
        }
        if (claims) {
            TerritoryId other = side.equals(claim.claimant()) ? claim.against() : claim.claimant();
            held.getOrDefault(other, List.of()).stream()
                    .filter(claimed)
                    .map(Tile::area)
                    .forEach(areas::add);
        }
        return Coverage.join(areas);
    }

    private static Frontier undisputed(Territory first, Territory second, MultiLineString line) {
        return new Frontier(
                first.id(),
                second.id(),
                first.id(),
                Claim.Basis.CONTROL,
                line,
                first.area(),
                second.area(),
                first.sources());
    }

    private Territory territory(Polity polity) {
        MultiPolygon area = Coverage.join(held.getOrDefault(polity.id(), List.of()).stream()
                .map(Tile::area)
                .toList());
        return new Territory(
                polity.id(),
                polity.name(),
                polity.sovereign(),
                polity.status(),
                polity.valid(),
                area,
                Wgs84.position(LabelPoint.of(area)),
                polity.approximate(),
                polity.sources());
    }

    private Claim claim(ClaimRule rule, List<Tile> tiles) {
        List<MultiPolygon> areas = tiles.stream()
                .filter(tile -> tile.claims().contains(rule.id())
                        || tile.findHolder(day).filter(rule.wholeOf()::contains).isPresent())
                .map(Tile::area)
                .toList();
        return new Claim(
                rule.id(),
                rule.claimant(),
                rule.against(),
                rule.title(),
                rule.basis(),
                rule.valid(),
                Coverage.join(areas),
                rule.uncertaintyMetres(),
                rule.sources());
    }

    private static Map<TerritoryId, List<Tile>> tilesByHolder(LocalDate day, List<Tile> tiles) {
        Map<TerritoryId, List<Tile>> held = new TreeMap<>();
        for (Tile tile : tiles) {
            tile.findHolder(day)
                    .ifPresent(holder -> held.computeIfAbsent(holder, id -> new ArrayList<>())
                            .add(tile));
        }
        return held;
    }
}
