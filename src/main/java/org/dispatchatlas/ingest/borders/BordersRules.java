package org.dispatchatlas.ingest.borders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.borders.ClaimRule;
import org.dispatchatlas.borders.Polity;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.time.Timespan;
import org.locationtech.jts.geom.Coordinate;

/**
 * The rules as read: who held what, where units are cut, who claimed what.
 *
 * @param day the day for which the rules cover all land
 * @param fullDetail the territories drawn with every vertex of the source
 */
record BordersRules(
        LocalDate day,
        List<TerritoryId> fullDetail,
        List<PolityUnits> polities,
        List<Cut> cuts,
        List<ClaimUnits> claims) {
    /**
     * A territory with its ground.
     *
     * @param unheld ground that belonged to nobody: named so that it is not taken for forgotten
     */
    record PolityUnits(Polity polity, List<Selector> units, boolean unheld, RuleNode at) {}

    /** A claim with its ground. */
    record ClaimUnits(ClaimRule claim, List<Selector> units, List<Selector> except) {}

    /**
     * A piece to cut from units; one of the three last parts says where.
     *
     * @param ring corners, longitude first; the first is not repeated
     * @param river name of the file in {@code curated/courses/} whose course opens the ring, empty for none
     * @param nearest second-order divisions of GeoNames, as {@code CN.20.1507}
     */
    record Cut(String id, List<String> from, List<Coordinate> ring, String river, List<String> nearest, RuleNode at) {}

    BordersRules {
        fullDetail = List.copyOf(fullDetail);
        polities = List.copyOf(polities);
        cuts = List.copyOf(cuts);
        claims = List.copyOf(claims);
    }

    /** The days about {@link #day} in which no territory changes. */
    Timespan steady() {
        Optional<LocalDate> first = Optional.empty();
        Optional<LocalDate> last = Optional.empty();
        for (PolityUnits entry : polities) {
            Timespan valid = entry.polity().valid();
            if (valid.contains(day)) {
                first = later(first, valid.findFirst());
                last = sooner(last, valid.findLast());
            }
        }
        return new Timespan(first.orElse(null), last.orElse(null));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> sooner(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
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
