package org.dispatchatlas.geoparser;

import java.util.List;

/**
 * Words of one sentence that state a relation, before it is known where its ends lie. All numbers are indices of the sentence's items.
 *
 * @param first the first item of the passage
 * @param last the last item of the passage
 * @param ends the items that are the ends, in their order
 * @param says which words made it, as a sentence
 */
record RelationPhrase(RelationKind kind, int first, int last, List<Integer> ends, String says) {
    RelationPhrase {
        ends = List.copyOf(ends);
    }
}
