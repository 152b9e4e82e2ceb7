package org.dispatchatlas.ingest.borders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.borders.Tile.Holding;
import org.dispatchatlas.ingest.borders.BordersRules.Change;
import org.dispatchatlas.ingest.borders.BordersRules.PolityUnits;
import org.dispatchatlas.ingest.borders.BordersRules.Selector;
import org.dispatchatlas.ingest.borders.BordersRules.Transfer;
import org.dispatchatlas.time.Timespan;
import org.jspecify.annotations.Nullable;

/** Finds by the rules who held a piece of ground when. */
final class HoldingsFinder {
    private record Match(PolityUnits polity, Selector selector, int nearness) {
        TerritoryId id() {
            return polity.polity().id();
        }

        void refuseRival(Match rival, Unit unit) {
            if (!id().equals(rival.id())) {
                throw selector.at()
                        .wrong("'%s' (%s) belongs to '%s' as well, by %s:%d"
                                .formatted(
                                        selector.word(),
                                        unit.name(),
                                        rival.id(),
                                        rival.selector().at().file(),
                                        rival.selector().at().line()));
            }
        }
    }

    private final BordersRules rules;
    private final Set<Transfer> used = Collections.newSetFromMap(new IdentityHashMap<>());

    HoldingsFinder(BordersRules rules) {
        this.rules = rules;
    }

    /** Every name in the rules must name a unit, and every unit must have a holder or be said to have none. */
    void checkNames(List<Unit> units) {
        rules.polities().forEach(polity -> polity.units().forEach(selector -> checkName(selector, units)));
        for (Change change : rules.changes()) {
            for (Transfer transfer : change.transfers()) {
                transfer.units().forEach(selector -> checkName(selector, units));
                transfer.except().forEach(selector -> checkName(selector, units));
            }
        }
        for (Unit unit : units) {
            if (findFirstHolder(unit, Map.of()).isEmpty()) {
                throw new RulesException("no territory has the unit %s %s (%s, country %s)"
                        .formatted(unit.code(), unit.name(), unit.iso(), unit.country()));
            }
        }
    }

    private static void checkName(Selector selector, List<Unit> units) {
        boolean cut = selector.word().startsWith("cut:");
        if (!cut && units.stream().noneMatch(unit -> selector.nearness(unit, Map.of()) >= 0)) {
            throw selector.at().wrong("no unit is called '" + selector.word() + "'");
        }
    }

    /** Every transfer must have moved something: one that did not has a wrong day or takes from the wrong side. */
    void checkTransfers() {
        for (Change change : rules.changes()) {
            for (Transfer transfer : change.transfers()) {
                if (!used.contains(transfer)) {
                    throw transfer.at()
                            .wrong("nothing passes from '%s' to '%s' here: '%s' holds none of it on %s"
                                    .formatted(
                                            transfer.from(),
                                            transfer.to(),
                                            transfer.from(),
                                            change.change().day()));
                }
            }
        }
    }

    /** The holders of a piece of a unit, in the order of time. */
    List<Holding> find(Unit unit, Map<String, Integer> pieces) {
        List<Holding> holdings = new ArrayList<>();
        Optional<TerritoryId> first = findFirstHolder(unit, pieces)
                .filter(match -> !match.polity().unheld())
                .map(Match::id);
        if (first.isEmpty()) {
            return holdings;
        }
        TerritoryId holder = first.get();
        LocalDate since = null;
        for (Change change : rules.changes()) {
            TerritoryId next = after(change, holder, unit, pieces);
            if (!next.equals(holder)) {
                LocalDate day = change.change().day();
                addHolding(holdings, holder, since, day.minusDays(1));
                since = day;
                holder = next;
            }
        }
        holdings.add(new Holding(holder, new Timespan(since, null)));
        return holdings;
    }

    /** A holding that ends before it begins was only passed through on one day. */
    private static void addHolding(
            List<Holding> holdings, TerritoryId holder, @Nullable LocalDate since, LocalDate last) {
        if (since == null || !last.isBefore(since)) {
            holdings.add(new Holding(holder, new Timespan(since, last)));
        }
    }

    private TerritoryId after(Change change, TerritoryId before, Unit unit, Map<String, Integer> pieces) {
        TerritoryId holder = before;
        for (Transfer transfer : change.transfers()) {
            if (transfer.from().equals(holder)
                    && (transfer.units().isEmpty() || isNamed(transfer.units(), unit, pieces))
                    && !isNamed(transfer.except(), unit, pieces)) {
                used.add(transfer);
                holder = transfer.to();
            }
        }
        return holder;
    }

    private static boolean isNamed(List<Selector> selectors, Unit unit, Map<String, Integer> pieces) {
        return selectors.stream().anyMatch(selector -> selector.nearness(unit, pieces) >= 0);
    }

    /** Who held the ground on the first day: the nearer name wins over the wider one. */
    private Optional<Match> findFirstHolder(Unit unit, Map<String, Integer> pieces) {
        Optional<Match> best = Optional.empty();
        for (PolityUnits polity : rules.polities()) {
            for (Selector selector : polity.units()) {
                Match match = new Match(polity, selector, selector.nearness(unit, pieces));
                int nearest = best.map(Match::nearness).orElse(-1);
                if (match.nearness() >= 0 && match.nearness() == nearest) {
                    match.refuseRival(best.orElseThrow(), unit);
                }
                best = match.nearness() > nearest ? Optional.of(match) : best;
            }
        }
        return best;
    }
}
