package org.dispatchatlas.export.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.export.BorderLines;

/**
 * A tint number for every territory, the same as on the screen: a colony has the tint of the state that holds it, states that touch
 * have different ones. Greedy, the state with most neighbours first (Welsh and Powell, 1967); ties go by name.
 */
final class Tints {
    private final Map<TerritoryId, Territory> territories;
    private final Map<TerritoryId, Set<TerritoryId>> neighbours = new TreeMap<>();
    private final Map<TerritoryId, Integer> given = new HashMap<>();
    private final int[] uses = new int[Palette.TINTS.size()];

    Tints(List<Territory> territories, List<BorderLines.Line> lines) {
        this.territories = territories.stream().collect(Collectors.toMap(Territory::id, each -> each));
        territories.forEach(each -> neighbours.computeIfAbsent(rootOf(each.id()), fresh -> new TreeSet<>()));
        for (BorderLines.Line line : lines) {
            TerritoryId one = rootOf(line.between());
            TerritoryId other = rootOf(line.and());
            if (!one.equals(other)) {
                neighbours.computeIfAbsent(one, fresh -> new TreeSet<>()).add(other);
                neighbours.computeIfAbsent(other, fresh -> new TreeSet<>()).add(one);
            }
        }
        neighbours.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .map(Map.Entry::getKey)
                .forEach(this::give);
    }

    /** The number of the territory's tint. */
    int of(TerritoryId territory) {
        return given.getOrDefault(rootOf(territory), 0);
    }

    private void give(TerritoryId root) {
        Set<Integer> taken = neighbours.getOrDefault(root, Set.of()).stream()
                .filter(given::containsKey)
                .map(given::get)
                .collect(Collectors.toSet());
        List<Integer> all = IntStream.range(0, uses.length).boxed().toList();
        List<Integer> free = all.stream().filter(tint -> !taken.contains(tint)).toList();
        int favourite = favouriteOf(root);
        int tint = free.contains(favourite)
                ? favourite
                : (free.isEmpty() ? all : free)
                        .stream()
                                .min(Comparator.comparingInt(each -> uses[each]))
                                .orElse(0);
        uses[tint]++;
        given.put(root, tint);
    }

    /** The state at the end of the chain of holders; a chain that bites its tail ends where it began. */
    private TerritoryId rootOf(TerritoryId id) {
        Set<TerritoryId> seen = new HashSet<>();
        TerritoryId root = id;
        while (seen.add(root) && territories.containsKey(root)) {
            TerritoryId holder = territories.get(root).sovereign();
            if (!territories.containsKey(holder)) {
                return root;
            }
            root = holder;
        }
        return root;
    }

    /** A tint that hangs on the name alone, so that a state keeps its colour from day to day where it can. */
    private static int favouriteOf(TerritoryId id) {
        int sum = id.value().codePoints().reduce(7, (so, letter) -> (so * 31 + letter) % 9973);
        return sum % Palette.TINTS.size();
    }
}
