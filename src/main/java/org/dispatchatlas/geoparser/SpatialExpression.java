package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.Distance;

/**
 * A place given by its relation to another.
 *
 * @param distance the stated distance, where there is one; the middle of a range
 * @param anchor the territories the words rest on: one for "inside X", two for "the X-Y border", none where they rest on places
 * @param anchorText the words that name the anchor
 */
public record SpatialExpression(
        Relation relation, Optional<Distance> distance, List<TerritoryId> anchor, String anchorText) {
    /** How the place lies to its anchor. */
    public enum Relation {
        /** So far from the frontier, on the inner side. */
        INSIDE,
        /** So far from the frontier, on the outer side. */
        OUTSIDE,
        /** So far beyond a frontier, the side not said. */
        ACROSS,
        /** So far from a place or a frontier, in whatever direction. */
        FROM,
        /** In a direction from a place, perhaps so far. */
        DIRECTION,
        /** No farther than so far. */
        WITHIN,
        /** Near, without a distance. */
        NEAR,
        /** On the way from one place to another. */
        BETWEEN,
        /** Half-way from one place to another. */
        MIDWAY,
        /** On a river, or so far along it. */
        ALONG,
        /** On the bank of a river. */
        BANK,
        /** Where a river ends. */
        MOUTH,
        /** Where a river begins. */
        SOURCE,
        /** Where two rivers meet. */
        CONFLUENCE,
        /** The frontier of a territory or between two. */
        FRONTIER,
        /** A height known by its number of metres. */
        HEIGHT;

        /** The word used in exports. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public SpatialExpression {
        anchor = List.copyOf(anchor);
    }
}
