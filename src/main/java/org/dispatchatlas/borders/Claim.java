package org.dispatchatlas.borders;

import java.util.List;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;
import org.locationtech.jts.geom.Geometry;

/**
 * Ground or a line that a state said was its own.
 *
 * @param id unique among claims
 * @param claimant who claimed
 * @param against who held it, or claimed otherwise
 * @param title what it is called, such as "Strip between the Halha and the line through Nomonhan-Burd-Obo"
 * @param geometry a polygon, or a line where only a line was claimed; never changed after construction
 * @param uncertaintyMetres how far the drawn edge may be off
 */
public record Claim(
        String id,
        TerritoryId claimant,
        TerritoryId against,
        String title,
        Basis basis,
        Timespan valid,
        Geometry geometry,
        double uncertaintyMetres,
        List<Citation> sources) {
    /** On what a claim or a frontier line rests. */
    public enum Basis {
        TREATY,
        MAP,
        CONTROL,
        STATEMENT
    }

    public Claim {
        sources = List.copyOf(sources);
    }
}
