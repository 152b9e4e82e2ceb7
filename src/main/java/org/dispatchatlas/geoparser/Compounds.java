package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.PlaceName;

/** Adjectives of two states joined by a hyphen: "Japano-Manchurian", "Soviet-Japanese". */
final class Compounds {
    private Compounds() {}

    /** One demonym of two parts, if the names are joined so. */
    static Optional<Reading> join(Tokens tokens, NameSpan first, NameSpan second) {
        boolean hyphen = second.first() == first.last() + 1
                && tokens.gapAfter(first.last()).matches("[-‐–]");
        if (!hyphen || !second.isDemonym() || !(first.isCombining() || first.isDemonym())) {
            return Optional.empty();
        }
        NameSpan left = first.only(hit -> isAdjective(hit.name().kind()));
        NameSpan right = second.only(hit -> isAdjective(hit.name().kind()));
        TextSpan span = new TextSpan(first.span().start(), second.span().end());
        NameSpan whole = new NameSpan(first.first(), second.last(), span, List.of());
        Evidence why = new Evidence.Context("An adjective made of two: it means both at once.", 1);
        return Optional.of(new Reading(
                whole, List.of(left, right), MentionKind.DEMONYM, List.of(why), Reading.CHANCE_OF_ADJECTIVE));
    }

    private static boolean isAdjective(PlaceName.Kind kind) {
        return kind == PlaceName.Kind.DEMONYM || kind == PlaceName.Kind.COMBINING;
    }
}
