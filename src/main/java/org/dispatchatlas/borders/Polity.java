package org.dispatchatlas.borders;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;

/**
 * What the rules say of a territory through days in which neither its standing nor its extent changed, without its ground.
 *
 * @param sovereign who it belonged to by law: itself for a state, also while it is occupied
 * @param occupier who held it by arms, for {@link Territory.Status#OCCUPIED}
 * @param valid the days of this name, standing and extent
 * @param approximate whether parts of the outline are known only to about 20 km
 * @param approximateWith the neighbours towards which they are; empty for all
 * @see Territory
 */
public record Polity(
        TerritoryId id,
        String name,
        TerritoryId sovereign,
        Territory.Status status,
        Optional<TerritoryId> occupier,
        Timespan valid,
        boolean approximate,
        List<TerritoryId> approximateWith,
        List<Citation> sources) {
    public Polity {
        approximateWith = List.copyOf(approximateWith);
        sources = List.copyOf(sources);
    }

    /** The same for those of its days that are in the other span too; empty where there are none. */
    Optional<Polity> during(Timespan other) {
        return valid.common(other)
                .map(days ->
                        new Polity(id, name, sovereign, status, occupier, days, approximate, approximateWith, sources));
    }

    /** Whether the line towards a neighbour is known only to about 20 km. */
    boolean isApproximateWith(TerritoryId neighbour) {
        return approximate && (approximateWith.isEmpty() || approximateWith.contains(neighbour));
    }
}
