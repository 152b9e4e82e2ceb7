package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.function.Predicate;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.PlaceName;

/**
 * Words of a text that are a name of at least one place.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param span without a possessive ending
 * @param hits the places that bear the name
 */
record NameSpan(int first, int last, TextSpan span, List<NamedPlace> hits) {
    NameSpan {
        hits = List.copyOf(hits);
    }

    int words() {
        return last - first + 1;
    }

    boolean isDemonym() {
        return hits.stream().anyMatch(hit -> hit.name().kind() == PlaceName.Kind.DEMONYM);
    }

    boolean isCombining() {
        return hits.stream().anyMatch(hit -> hit.name().kind() == PlaceName.Kind.COMBINING);
    }

    /** The same words with only some of the places; empty hits where none is left. */
    NameSpan only(Predicate<NamedPlace> wanted) {
        return new NameSpan(first, last, span, hits.stream().filter(wanted).toList());
    }
}
