package org.dispatchatlas.borders;

import java.util.List;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.source.Citation;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * The line between two territories as one side drew it.
 *
 * @param claimant whose line it is; where nobody disputed it, the first of the two
 * @param line never changed after construction
 * @param firstArea the ground of {@code first} on this reading, so that "inside" has a meaning
 * @param secondArea the ground of {@code second} on this reading
 */
public record Frontier(
        TerritoryId first,
        TerritoryId second,
        TerritoryId claimant,
        Claim.Basis basis,
        MultiLineString line,
        MultiPolygon firstArea,
        MultiPolygon secondArea,
        List<Citation> sources) {
    public Frontier {
        sources = List.copyOf(sources);
    }

    /** The geodesic length as drawn: a finer drawing of the same frontier is longer. */
    public Distance length() {
        return Wgs84.length(line);
    }

    /** The ground of one of the two sides on this reading. */
    public MultiPolygon areaOf(TerritoryId side) {
        if (side.equals(first)) {
            return firstArea;
        }
        if (side.equals(second)) {
            return secondArea;
        }
        throw new IllegalArgumentException(side + " is no side of the frontier between " + first + " and " + second);
    }
}
