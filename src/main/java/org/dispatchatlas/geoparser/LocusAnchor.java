package org.dispatchatlas.geoparser;

import java.util.List;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.gazetteer.PlaceId;

/** What a locus was measured from. */
public sealed interface LocusAnchor {
    /** What it was measured from, in words. */
    String words();

    /**
     * A frontier, on one side's reading of it.
     *
     * @param claimant whose reading
     * @param basis on what that reading rests
     */
    record OfFrontier(String words, TerritoryId claimant, Claim.Basis basis) implements LocusAnchor {}

    /** Places of the gazetteer: whose ground they are does not matter. */
    record OfPlaces(String words, List<PlaceId> places) implements LocusAnchor {
        public OfPlaces {
            places = List.copyOf(places);
            if (places.isEmpty()) {
                throw new IllegalArgumentException("a locus is measured from something");
            }
        }
    }
}
