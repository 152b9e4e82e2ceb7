package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.source.Citation;

/**
 * One side's reading of one frontier, or of all frontiers of a territory.
 *
 * @param claimant whose reading
 * @param basis on what it rests; for several frontiers the basis they share, or control
 * @param lines the frontiers, each on that reading
 */
record FrontierView(TerritoryId claimant, Claim.Basis basis, List<Frontier> lines) {
    FrontierView {
        lines = List.copyOf(lines);
    }

    static FrontierView of(Frontier frontier) {
        return new FrontierView(frontier.claimant(), frontier.basis(), List.of(frontier));
    }

    /**
     * All frontiers of a territory as it drew them itself; then, where a neighbour drew its own otherwise, that neighbour's.
     *
     * @param readings the readings of each frontier, the territory's own first
     */
    static List<FrontierView> outline(TerritoryId ground, List<List<Frontier>> readings) {
        if (readings.isEmpty()) {
            return List.of();
        }
        List<FrontierView> views = new ArrayList<>();
        views.add(joined(ground, readings.stream().map(List::getFirst).toList()));
        Map<TerritoryId, List<Frontier>> rivals = new LinkedHashMap<>();
        for (List<Frontier> of : readings) {
            for (Frontier rival : of.subList(1, of.size())) {
                rivals.computeIfAbsent(rival.claimant(), id -> new ArrayList<>())
                        .add(rival);
            }
        }
        rivals.remove(ground);
        rivals.forEach((claimant, lines) -> views.add(joined(claimant, lines)));
        return views;
    }

    List<Citation> sources() {
        return lines.stream()
                .flatMap(line -> line.sources().stream())
                .distinct()
                .toList();
    }

    private static FrontierView joined(TerritoryId claimant, List<Frontier> lines) {
        boolean same = lines.stream().map(Frontier::basis).distinct().count() == 1;
        return new FrontierView(claimant, same ? lines.getFirst().basis() : Claim.Basis.CONTROL, lines);
    }
}
