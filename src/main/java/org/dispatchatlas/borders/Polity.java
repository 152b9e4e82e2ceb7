package org.dispatchatlas.borders;

import java.util.List;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;

/**
 * What the rules say of a territory, without its ground.
 *
 * @param valid the days of this name and standing
 * @see Territory
 */
public record Polity(
        TerritoryId id,
        String name,
        TerritoryId sovereign,
        Territory.Status status,
        Timespan valid,
        boolean approximate,
        List<Citation> sources) {
    public Polity {
        sources = List.copyOf(sources);
    }
}
