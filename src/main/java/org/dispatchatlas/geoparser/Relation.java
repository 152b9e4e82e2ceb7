package org.dispatchatlas.geoparser;

import java.util.List;
import org.dispatchatlas.document.TextSpan;

/**
 * What a passage says of two or more places together.
 *
 * @param passage from the first word that made the relation to the last
 * @param ends at least two; of a movement in the order of travel, of a treaty as named
 * @param voice who says it
 * @param modality the least firm of the ends': a treaty that is denied is no treaty
 * @param evidence which words made it, as sentences
 */
public record Relation(
        RelationId id,
        RelationKind kind,
        TextSpan passage,
        List<RelationEnd> ends,
        Voice voice,
        Modality modality,
        List<Evidence> evidence) {
    public Relation {
        ends = List.copyOf(ends);
        evidence = List.copyOf(evidence);
        if (ends.size() < 2) {
            throw new IllegalArgumentException("a relation has two ends or more, was " + ends);
        }
    }

    /** The mentions that are its ends, each once. */
    public List<MentionId> mentions() {
        return ends.stream().map(RelationEnd::mention).distinct().toList();
    }
}
