package org.dispatchatlas.borders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;

/** Borders made of tiles: the map of a day joins the tiles that one territory held. */
public final class TiledBorders implements HistoricalBorders {
    /** Maps kept; a reader compares a few. */
    private static final int KEPT = 8;

    private record MapKey(LocalDate from, String view) {}

    private final BorderRules rules;
    private final List<Tile> tiles;
    private final TileIndex index;
    private final JoinedAreas areas;
    private final Map<TerritoryId, List<Polity>> polities = new TreeMap<>();
    /** First days of spans in which nothing is different. */
    private final TreeSet<LocalDate> turns = new TreeSet<>();

    private final Map<MapKey, TiledDay> maps = new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MapKey, TiledDay> eldest) {
            return size() > KEPT;
        }
    };

    public TiledBorders(BorderRules rules, List<Tile> tiles) {
        this.rules = rules;
        this.tiles = List.copyOf(tiles);
        this.index = new TileIndex(this.tiles);
        this.areas = new JoinedAreas(this.tiles);
        for (Polity polity : rules.polities()) {
            polities.computeIfAbsent(polity.id(), id -> new ArrayList<>()).add(polity);
        }
        turns.add(LocalDate.MIN);
        Stream.concat(
                        rules.polities().stream().map(Polity::valid),
                        rules.claims().stream().map(ClaimRule::valid))
                .forEach(this::addTurns);
    }

    private void addTurns(Timespan valid) {
        valid.findFirst().ifPresent(turns::add);
        valid.findLast().ifPresent(last -> turns.add(last.plusDays(1)));
    }

    @Override
    public Timespan covered() {
        return rules.covered();
    }

    @Override
    public List<LocalDate> turns() {
        return Stream.concat(covered().findFirst().stream(), turns.stream().filter(covered()::contains))
                .distinct()
                .toList();
    }

    @Override
    public List<BorderChange> changes() {
        return rules.changes();
    }

    @Override
    public List<View> views() {
        return rules.views();
    }

    @Override
    public BordersOfDay on(LocalDate day, View view) {
        check(day);
        LocalDate from = turns.floor(day);
        synchronized (maps) {
            return maps.computeIfAbsent(new MapKey(from, view.id()), key -> draw(day, view))
                    .at(day);
        }
    }

    /** Beside the maps that are kept, which are those that readers look at, and without making readers wait. */
    @Override
    public Stream<BordersOfDay> drawAll(View view) {
        return turns().stream().map(day -> draw(day, view));
    }

    @Override
    public List<Citation> sources() {
        return Stream.concat(
                        rules.polities().stream().map(Polity::sources),
                        rules.claims().stream().map(ClaimRule::sources))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public PositionReport report(LonLat position, LocalDate day) {
        check(day);
        int number = index.find(position);
        if (number < 0) {
            return new PositionReport(Optional.empty(), List.of());
        }
        Tile tile = tiles.get(number);
        Optional<TerritoryId> holder = tile.findHolder(day);
        return new PositionReport(
                holder.flatMap(id -> findPolity(id, day)),
                rules.claims().stream()
                        .filter(claim -> claim.valid().contains(day) && Holders.covers(claim, tile, holder))
                        .sorted(Comparator.comparing(ClaimRule::id))
                        .toList());
    }

    @Override
    public List<Polity> historyAt(LonLat position) {
        int number = index.find(position);
        if (number < 0) {
            return List.of();
        }
        List<Polity> history = new ArrayList<>();
        for (Tile.Holding holding : tiles.get(number).holdings()) {
            polities.getOrDefault(holding.territory(), List.of()).stream()
                    .flatMap(polity -> polity.during(holding.valid()).stream())
                    .flatMap(polity -> polity.during(covered()).stream())
                    .forEach(history::add);
        }
        return history;
    }

    @Override
    public Optional<String> findName(TerritoryId id) {
        return polities.getOrDefault(id, List.of()).stream().findFirst().map(Polity::name);
    }

    @Override
    public List<Difference> differences(LocalDate day, View view, LocalDate otherDay, View otherView) {
        check(day);
        check(otherDay);
        Holders ones = holders(day, view);
        Holders others = holders(otherDay, otherView);
        record Pair(TerritoryId one, TerritoryId other) {}
        Map<Pair, List<Integer>> differing = new LinkedHashMap<>();
        for (int tile = 0; tile < tiles.size(); tile++) {
            Optional<TerritoryId> one = ones.of(tile);
            Optional<TerritoryId> other = others.of(tile);
            if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                differing
                        .computeIfAbsent(new Pair(one.get(), other.get()), pair -> new ArrayList<>())
                        .add(tile);
            }
        }
        return differing.entrySet().stream()
                .map(each -> new Difference(each.getKey().one(), each.getKey().other(), areas.area(each.getValue())))
                .sorted(Comparator.comparingDouble(Difference::squareKilometres).reversed())
                .toList();
    }

    private Optional<Polity> findPolity(TerritoryId id, LocalDate day) {
        return polities.getOrDefault(id, List.of()).stream()
                .filter(polity -> polity.valid().contains(day))
                .findFirst();
    }

    private void check(LocalDate day) {
        if (!covered().contains(day)) {
            throw new IllegalArgumentException("there is a map for the days from %s to %s, not for %s"
                    .formatted(
                            covered().findFirst().map(LocalDate::toString).orElse("the beginning"),
                            covered().findLast().map(LocalDate::toString).orElse("the end"),
                            day));
        }
    }

    private TiledDay draw(LocalDate day, View view) {
        return new TiledDay(
                day,
                view,
                index,
                areas,
                holders(day, view),
                rules.polities().stream()
                        .filter(polity -> polity.valid().contains(day))
                        .toList(),
                claims(day));
    }

    private Holders holders(LocalDate day, View view) {
        Map<String, ClaimRule> alive = new LinkedHashMap<>();
        claims(day).forEach(claim -> alive.put(claim.id(), claim));
        List<ClaimRule> applied = view.claims().stream()
                .filter(alive::containsKey)
                .map(alive::get)
                .toList();
        return new Holders(day, tiles, applied);
    }

    private List<ClaimRule> claims(LocalDate day) {
        return rules.claims().stream()
                .filter(claim -> claim.valid().contains(day))
                .toList();
    }
}
