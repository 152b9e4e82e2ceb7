package org.dispatchatlas.borders;

import java.util.List;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Ground or a line that a state said was its own.
 *
 * @param rule who claimed, when and on what grounds
 * @param geometry never changed after construction
 */
public record Claim(ClaimRule rule, MultiPolygon geometry) {
    /** On what a claim or a frontier line rests. */
    public enum Basis {
        TREATY,
        MAP,
        CONTROL,
        STATEMENT
    }

    public String id() {
        return rule.id();
    }

    public TerritoryId claimant() {
        return rule.claimant();
    }

    /** Who held the ground, or claimed otherwise. */
    public TerritoryId against() {
        return rule.against();
    }

    /** What it is called, such as "Halha strip, as Mongolia read the frontier". */
    public String title() {
        return rule.title();
    }

    public Basis basis() {
        return rule.basis();
    }

    public Timespan valid() {
        return rule.valid();
    }

    /** How far the drawn edge may be off. */
    public double uncertaintyMetres() {
        return rule.uncertaintyMetres();
    }

    public List<Citation> sources() {
        return rule.sources();
    }
}
