package org.dispatchatlas.ingest.borders;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.borders.BorderChange;
import org.dispatchatlas.borders.BorderRules;
import org.dispatchatlas.borders.ClaimRule;
import org.dispatchatlas.borders.Polity;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.source.Sha256;
import org.dispatchatlas.time.Timespan;
import org.locationtech.jts.geom.Coordinate;

/**
 * The rules as read: who held what, what changed, where units are cut, who claimed what.
 *
 * @param covered the days for which the rules cover all land
 * @param fullDetail the territories drawn with every vertex of the source
 * @param polities as they were on the first day
 * @param changes in the order of time
 */
record BordersRules(
        Timespan covered,
        List<TerritoryId> fullDetail,
        List<PolityUnits> polities,
        List<Change> changes,
        List<Cut> cuts,
        List<ClaimUnits> claims,
        List<View> views) {
    /**
     * A territory with its ground.
     *
     * @param unheld ground that belonged to nobody: named so that it is not taken for forgotten
     */
    record PolityUnits(Polity polity, List<Selector> units, boolean unheld, RuleNode at) {}

    /** A claim with its ground. */
    record ClaimUnits(ClaimRule claim, List<Selector> units, List<Selector> except, RuleNode at) {}

    /**
     * A piece to cut from units; one of the three last parts says where.
     *
     * @param ring corners, longitude first; the first is not repeated
     * @param river name of the file in {@code curated/courses/} whose course opens the ring, empty for none
     * @param nearest second-order divisions of GeoNames, as {@code CN.20.1507}
     */
    record Cut(String id, List<String> from, List<Coordinate> ring, String river, List<String> nearest, RuleNode at) {}

    /** Something that changed the map, and how. */
    record Change(BorderChange change, List<Transfer> transfers, List<Standing> standings) {}

    /**
     * Ground that passes from one territory to another.
     *
     * @param units what passes of the ground of {@code from}; nothing for all of it
     */
    record Transfer(TerritoryId from, TerritoryId to, List<Selector> units, List<Selector> except, RuleNode at) {}

    /** A new name, status, sovereign or occupier; what is empty stays as it was. */
    record Standing(
            TerritoryId id,
            Optional<String> name,
            Optional<Territory.Status> status,
            Optional<TerritoryId> sovereign,
            Optional<TerritoryId> occupier,
            RuleNode at) {}

    BordersRules {
        fullDetail = List.copyOf(fullDetail);
        polities = List.copyOf(polities);
        changes = List.copyOf(changes);
        cuts = List.copyOf(cuts);
        claims = List.copyOf(claims);
        views = List.copyOf(views);
    }

    /**
     * SHA-256 of all in the rules that decides which ground is whose, so that a file of tiles can be known to be made by them. Names,
     * standings and sources may change without building the tiles anew.
     */
    String fingerprint() {
        StringBuilder ground = new StringBuilder();
        polities.forEach(entry ->
                ground.append(entry.polity().id()).append(entry.unheld()).append(words(entry.units())));
        for (Change change : changes) {
            change.transfers()
                    .forEach(transfer -> ground.append(change.change().day())
                            .append(transfer.from())
                            .append('>')
                            .append(transfer.to())
                            .append(words(transfer.units()))
                            .append(words(transfer.except())));
        }
        cuts.forEach(cut -> ground.append(cut.id())
                .append(cut.from())
                .append(cut.ring())
                .append(cut.river())
                .append(cut.nearest()));
        claims.forEach(claim ->
                ground.append(claim.claim().id()).append(words(claim.units())).append(words(claim.except())));
        return Sha256.of(ground.append(fullDetail).toString());
    }

    private static List<String> words(List<Selector> selectors) {
        return selectors.stream().map(Selector::word).toList();
    }

    /** The rules without the ground. */
    BorderRules withoutGround() {
        return new BorderRules(
                covered,
                PolitySpans.of(polities, changes),
                changes.stream().map(Change::change).toList(),
                claims.stream().map(ClaimUnits::claim).toList(),
                views);
    }

    /**
     * A name of ground in the rules.
     *
     * @param word {@code RUS}, {@code gu:NSV}, {@code RU-KGD}, {@code RUS-2324} or {@code cut:karafuto}
     */
    record Selector(String word, RuleNode at) {
        /** How near the name is to the ground: the greater wins; -1 where it does not name it. */
        int nearness(Unit unit, Map<String, Integer> cuts) {
            if (word.startsWith("cut:")) {
                Integer order = cuts.get(word.substring(4));
                return order == null ? -1 : 10 + order;
            }
            if (word.startsWith("gu:")) {
                return unit.part().equals(word.substring(3)) ? 2 : -1;
            }
            if (word.length() == 3) {
                return unit.country().equals(word) ? 1 : -1;
            }
            return unit.code().equals(word) || unit.iso().equals(word) ? 3 : -1;
        }
    }
}
