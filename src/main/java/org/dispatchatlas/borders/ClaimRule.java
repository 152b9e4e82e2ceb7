package org.dispatchatlas.borders;

import java.util.List;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;

/**
 * What the rules say of a claim, without its ground.
 *
 * @param id unique among claims
 * @param against who held it, or claimed otherwise
 * @param wholeOf the territories that were claimed whole, beside the tiles that name the claim
 * @param uncertaintyMetres how far the drawn edge may be off
 * @see Claim
 */
public record ClaimRule(
        String id,
        TerritoryId claimant,
        TerritoryId against,
        String title,
        Claim.Basis basis,
        Timespan valid,
        List<TerritoryId> wholeOf,
        double uncertaintyMetres,
        List<Citation> sources) {
    public ClaimRule {
        wholeOf = List.copyOf(wholeOf);
        sources = List.copyOf(sources);
    }
}
