package org.dispatchatlas.borders;

import java.util.List;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;

/**
 * What the rules say of a territory, without its ground.
 *
 * @param valid the days of this name and standing
 * @param approximate whether parts of the outline are known only to about 20 km
 * @param approximateWith the neighbours towards which they are; empty for all
 * @see Territory
 */
public record Polity(
        TerritoryId id,
        String name,
        TerritoryId sovereign,
        Territory.Status status,
        Timespan valid,
        boolean approximate,
        List<TerritoryId> approximateWith,
        List<Citation> sources) {
    public Polity {
        approximateWith = List.copyOf(approximateWith);
        sources = List.copyOf(sources);
    }

    /** Whether the line towards a neighbour is known only to about 20 km. */
    boolean isApproximateWith(TerritoryId neighbour) {
        return approximate && (approximateWith.isEmpty() || approximateWith.contains(neighbour));
    }
}
