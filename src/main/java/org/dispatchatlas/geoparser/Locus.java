package org.dispatchatlas.geoparser;

import java.util.List;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.source.Citation;
import org.locationtech.jts.geom.MultiLineString;

/**
 * Where a spatial expression puts its place, on one side's reading of the frontier.
 *
 * @param claimant whose reading of the frontier it rests on
 * @param anchor what it was measured from, in words
 * @param line never changed after construction
 * @param error half the width of the band the place may lie in
 * @param says how it was computed, in a sentence for readers
 */
public record Locus(
        TerritoryId claimant,
        String anchor,
        Claim.Basis basis,
        MultiLineString line,
        Distance error,
        String says,
        List<Citation> sources) {
    public Locus {
        sources = List.copyOf(sources);
    }
}
