package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.Distance;

/**
 * A place given by its relation to another.
 *
 * @param distance the stated distance, where there is one
 * @param anchor the territories the words rest on: one for "inside X", two for "the X-Y border"
 * @param anchorText the words that name the anchor
 */
public record SpatialExpression(
        Relation relation, Optional<Distance> distance, List<TerritoryId> anchor, String anchorText) {
    /** How the place lies to its anchor. */
    public enum Relation {
        /** So far from the frontier, on the inner side. */
        INSIDE,
        /** The frontier between two territories. */
        FRONTIER;

        /** The word used in exports. */
        public String word() {
            return this == INSIDE ? "inside" : "frontier";
        }
    }

    public SpatialExpression {
        anchor = List.copyOf(anchor);
    }
}
