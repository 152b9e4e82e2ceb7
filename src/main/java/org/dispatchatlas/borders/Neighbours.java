package org.dispatchatlas.borders;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.dispatchatlas.geo.Coverage;
import org.jspecify.annotations.Nullable;

/** Which territories touch. */
final class Neighbours {
    private final Map<TerritoryId, Set<TerritoryId>> neighbours = new TreeMap<>();

    private Neighbours(List<Territory> territories) {
        Coverage.forEachCommonEdge(territories.stream().map(Territory::area).toList(), (left, right, edge) -> {
            TerritoryId one = territories.get(left).id();
            TerritoryId other = territories.get(right).id();
            neighbours.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
            neighbours.computeIfAbsent(other, id -> new TreeSet<>()).add(one);
        });
    }

    /** Found out when first asked, for it means comparing all edges. */
    static Supplier<Neighbours> of(List<Territory> territories) {
        return new Supplier<>() {
            private @Nullable Neighbours found;

            @Override
            public synchronized Neighbours get() {
                if (found == null) {
                    found = new Neighbours(territories);
                }
                return found;
            }
        };
    }

    List<TerritoryId> of(TerritoryId id) {
        return List.copyOf(neighbours.getOrDefault(id, Set.of()));
    }
}
