package org.dispatchatlas.borders;

import java.util.List;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;

/**
 * What the rules say of a claim, without its ground.
 *
 * @param wholeOf the territories that were claimed whole, beside the tiles that name the claim
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
