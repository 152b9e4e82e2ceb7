package org.dispatchatlas.ingest.borders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.borders.Tile.Holding;
import org.dispatchatlas.ingest.borders.BordersRules.PolityUnits;
import org.dispatchatlas.ingest.borders.BordersRules.Selector;
import org.dispatchatlas.time.Timespan;

/** Finds by the rules who held a piece of ground when. */
final class HoldingsFinder {
    private record Match(PolityUnits polity, Selector selector, int nearness) {
        TerritoryId id() {
            return polity.polity().id();
        }

        Timespan valid() {
            return polity.polity().valid();
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

    HoldingsFinder(BordersRules rules) {
        this.rules = rules;
    }

    /** Every name in the rules must name a unit, and every unit must have a holder or be said to have none. */
    void checkNames(List<Unit> units) {
        for (PolityUnits polity : rules.polities()) {
            for (Selector selector : polity.units()) {
                boolean cut = selector.word().startsWith("cut:");
                if (!cut && units.stream().noneMatch(unit -> selector.nearness(unit, Map.of()) >= 0)) {
                    throw selector.at().wrong("no unit is called '" + selector.word() + "'");
                }
            }
        }
        for (Unit unit : units) {
            if (matches(unit, Map.of()).isEmpty()) {
                throw new RulesException("no territory has the unit %s %s (%s, country %s)"
                        .formatted(unit.code(), unit.name(), unit.iso(), unit.country()));
            }
        }
    }

    /** The holders of a piece of a unit, in the order of time. */
    List<Holding> find(Unit unit, Map<String, Integer> pieces) {
        List<Match> matches = matches(unit, pieces);
        List<LocalDate> days = changes(matches);
        List<Holding> holdings = new ArrayList<>();
        int open = -1;
        String holder = "";
        for (int i = 0; i <= days.size(); i++) {
            String next = i == days.size() ? "" : holderOn(days.get(i), matches, unit);
            if (!next.equals(holder)) {
                if (!holder.isEmpty()) {
                    holdings.add(new Holding(new TerritoryId(holder), span(days, open, i)));
                }
                holder = next;
                open = i;
            }
        }
        return holdings;
    }

    /** From one change to the day before another. */
    private static Timespan span(List<LocalDate> days, int from, int next) {
        LocalDate first = days.get(from).equals(LocalDate.MIN) ? null : days.get(from);
        return new Timespan(first, next == days.size() ? null : days.get(next).minusDays(1));
    }

    private List<Match> matches(Unit unit, Map<String, Integer> pieces) {
        List<Match> matches = new ArrayList<>();
        for (PolityUnits polity : rules.polities()) {
            for (Selector selector : polity.units()) {
                int nearness = selector.nearness(unit, pieces);
                if (nearness >= 0) {
                    matches.add(new Match(polity, selector, nearness));
                }
            }
        }
        return matches;
    }

    /** The first days of spans in which nothing changes. */
    private static List<LocalDate> changes(List<Match> matches) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        for (Match match : matches) {
            match.valid().findFirst().ifPresent(days::add);
            match.valid().findLast().ifPresent(last -> days.add(last.plusDays(1)));
        }
        return List.copyOf(days);
    }

    /** The id of the holder; empty for nobody. */
    private static String holderOn(LocalDate day, List<Match> matches, Unit unit) {
        Optional<Match> best = Optional.empty();
        for (Match match : matches) {
            if (match.valid().contains(day)) {
                int nearest = best.map(Match::nearness).orElse(-1);
                if (match.nearness() == nearest) {
                    match.refuseRival(best.orElseThrow(), unit);
                }
                best = match.nearness() > nearest ? Optional.of(match) : best;
            }
        }
        return best.filter(match -> !match.polity().unheld())
                .map(match -> match.id().value())
                .orElse("");
    }
}
