package org.dispatchatlas.borders;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dispatchatlas.source.Citation;

/**
 * Something that changed the political map.
 *
 * @param day the first day of the new state of things
 * @param title in a few words, such as "Manchukuo proclaimed"
 * @param act the treaty, award or proclamation on which it rests; empty for a mere fact
 * @param territories whose ground or standing changed
 */
public record BorderChange(
        LocalDate day, String title, String act, Set<TerritoryId> territories, List<Citation> sources) {
    public BorderChange {
        territories = Set.copyOf(territories);
        sources = List.copyOf(sources);
    }
}
