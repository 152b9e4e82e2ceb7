package org.dispatchatlas.borders;

import java.util.List;
import org.dispatchatlas.time.Timespan;

/**
 * What is known of the political map without its ground.
 *
 * @param covered the days for which there is a map
 * @param polities one entry for each span of days in which a territory did not change
 * @param changes in the order of time
 * @param views {@link View#DE_FACTO} first
 */
public record BorderRules(
        Timespan covered, List<Polity> polities, List<BorderChange> changes, List<ClaimRule> claims, List<View> views) {
    public BorderRules {
        polities = List.copyOf(polities);
        changes = List.copyOf(changes);
        claims = List.copyOf(claims);
        views = List.copyOf(views);
    }
}
