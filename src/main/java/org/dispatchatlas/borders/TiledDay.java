package org.dispatchatlas.borders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.geo.Coverage;
import org.dispatchatlas.geo.LonLat;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;

/** The map of one day, joined from tiles. */
final class TiledDay implements BordersOfDay {
    private final LocalDate day;
    private final View view;
    private final TileIndex index;
    private final JoinedAreas areas;
    private final Holders holders;
    private final Map<TerritoryId, List<Integer>> held;
    private final Map<TerritoryId, Territory> territories;
    private final List<ClaimRule> rules;
    private final List<Claim> claims;
    private final Supplier<Neighbours> neighbours;

    /**
     * A map.
     *
     * @param polities those of the day
     * @param rules the claims of the day
     */
    TiledDay(
            LocalDate day,
            View view,
            TileIndex index,
            JoinedAreas areas,
            Holders holders,
            List<Polity> polities,
            List<ClaimRule> rules) {
        this.day = day;
        this.view = view;
        this.index = index;
        this.areas = areas;
        this.holders = holders;
        this.held = holders.byTerritory();
        this.territories = polities.stream()
                .filter(polity -> held.containsKey(polity.id()))
                .sorted(Comparator.comparing(Polity::id))
                .collect(Collectors.toMap(Polity::id, this::territory, (one, other) -> one, LinkedHashMap::new));
        this.rules = rules;
        this.claims = rules.stream()
                .map(this::claim)
                .filter(claim -> !claim.geometry().isEmpty())
                .sorted(Comparator.comparing(Claim::id))
                .toList();
        this.neighbours = Neighbours.of(List.copyOf(territories.values()));
    }

    /** The same map for another day on which nothing is different. */
    private TiledDay(LocalDate day, TiledDay same) {
        this.day = day;
        this.view = same.view;
        this.index = same.index;
        this.areas = same.areas;
        this.holders = same.holders;
        this.held = same.held;
        this.territories = same.territories;
        this.rules = same.rules;
        this.claims = same.claims;
        this.neighbours = same.neighbours;
    }

    TiledDay at(LocalDate other) {
        return other.equals(day) ? this : new TiledDay(other, this);
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public View view() {
        return view;
    }

    @Override
    public List<Territory> territories() {
        return List.copyOf(territories.values());
    }

    @Override
    public List<Claim> claims() {
        return claims;
    }

    @Override
    public Optional<Territory> findTerritory(TerritoryId id) {
        return Optional.ofNullable(territories.get(id));
    }

    @Override
    public Optional<Territory> findTerritoryAt(LonLat position) {
        int tile = index.find(position);
        return tile < 0 ? Optional.empty() : holders.of(tile).flatMap(this::findTerritory);
    }

    @Override
    public List<TerritoryId> neighboursOf(TerritoryId id) {
        return neighbours.get().of(id);
    }

    @Override
    public boolean isApproximate(TerritoryId first, TerritoryId second) {
        return isApproximateTowards(first, second) || isApproximateTowards(second, first);
    }

    private boolean isApproximateTowards(TerritoryId side, TerritoryId other) {
        return findTerritory(side)
                .filter(found -> found.polity().isApproximateWith(other))
                .isPresent();
    }

    @Override
    public List<Frontier> findFrontiers(TerritoryId first, TerritoryId second) {
        Optional<Territory> here = findTerritory(first);
        Optional<Territory> there = findTerritory(second);
        if (here.isEmpty() || there.isEmpty() || first.equals(second)) {
            return List.of();
        }
        List<Frontier> readings = Stream.of(first, second)
                .map(side -> reading(here.get(), there.get(), side))
                .filter(reading -> !reading.line().isEmpty())
                .toList();
        boolean disputed = readings.size() == 2
                && !readings.get(0).line().equalsExact(readings.get(1).line());
        return disputed ? readings : readings.stream().limit(1).toList();
    }

    @Override
    public Optional<Frontier> drawnFrontier(TerritoryId first, TerritoryId second) {
        Optional<Territory> here = findTerritory(first);
        Optional<Territory> there = findTerritory(second);
        if (here.isEmpty() || there.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        MultiLineString line =
                Coverage.commonLine(here.get().area(), there.get().area());
        return line.isEmpty() ? Optional.empty() : Optional.of(drawn(here.get(), there.get(), line));
    }

    /** The frontier as it would run if a side had what it claims of the other; if it claims nothing, as it is drawn. */
    private Frontier reading(Territory first, Territory second, TerritoryId claimant) {
        TerritoryId against = claimant.equals(first.id()) ? second.id() : first.id();
        List<ClaimRule> made = rules.stream()
                .filter(claim ->
                        claim.claimant().equals(claimant) && claim.against().equals(against))
                .toList();
        List<Integer> claimed =
                made.stream().flatMap(claim -> holders.claimed(claim).stream()).toList();
        MultiPolygon firstArea = areaOn(first.id(), second.id(), claimed, claimant.equals(first.id()));
        MultiPolygon secondArea = areaOn(second.id(), first.id(), claimed, claimant.equals(second.id()));
        return new Frontier(
                first.id(),
                second.id(),
                claimant,
                made.stream().findFirst().map(ClaimRule::basis).orElse(Claim.Basis.CONTROL),
                Coverage.commonLine(firstArea, secondArea),
                firstArea,
                secondArea,
                made.isEmpty()
                        ? first.sources()
                        : made.stream()
                                .flatMap(claim -> claim.sources().stream())
                                .distinct()
                                .toList());
    }

    /** The ground of a side with what it claims of the other's, or without what the other claims. */
    private MultiPolygon areaOn(TerritoryId side, TerritoryId other, List<Integer> claimed, boolean claims) {
        List<Integer> tiles = new ArrayList<>(held.getOrDefault(side, List.of()));
        if (claims) {
            held.getOrDefault(other, List.of()).stream()
                    .filter(claimed::contains)
                    .forEach(tiles::add);
        } else {
            tiles.removeAll(claimed);
        }
        return areas.area(tiles);
    }

    /** A line that nobody disputes is the first side's by possession; on the map of a view, that of the claim it applies. */
    private Frontier drawn(Territory first, Territory second, MultiLineString line) {
        Optional<ClaimRule> applied = rules.stream()
                .filter(claim -> view.claims().contains(claim.id())
                        && Set.of(claim.claimant(), claim.against()).equals(Set.of(first.id(), second.id())))
                .findFirst();
        return new Frontier(
                first.id(),
                second.id(),
                applied.map(ClaimRule::claimant).orElse(first.id()),
                applied.map(ClaimRule::basis).orElse(Claim.Basis.CONTROL),
                line,
                first.area(),
                second.area(),
                applied.map(ClaimRule::sources).orElse(first.sources()));
    }

    private Territory territory(Polity polity) {
        JoinedAreas.Ground ground = areas.of(held.getOrDefault(polity.id(), List.of()));
        return new Territory(polity, ground.area(), ground.label());
    }

    private Claim claim(ClaimRule rule) {
        return new Claim(rule, areas.area(holders.claimed(rule)));
    }
}
