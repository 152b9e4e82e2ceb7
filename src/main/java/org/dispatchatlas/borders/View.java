package org.dispatchatlas.borders;

import java.util.List;
import org.dispatchatlas.source.Citation;

/**
 * A point of view on the political map: the claims that a government held to be right, so that their ground is drawn as the
 * claimant's.
 *
 * @param id as in addresses, such as {@code nanking}
 * @param title as readers see it, such as "Nanking"
 * @param says in a sentence, what this government recognised
 * @param claims ids of claims; where two cover the same ground the first that is alive on the day wins
 */
public record View(String id, String title, String says, List<String> claims, List<Citation> sources) {
    /** Effective possession, whatever anybody claimed. */
    public static final View DE_FACTO =
            new View("de-facto", "Who held it", "Effective possession on the day.", List.of(), List.of());

    public View {
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
    }
}
