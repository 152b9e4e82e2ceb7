package org.dispatchatlas.export.ogc;

import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.document.Correspondent;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.ResolvedMention;

/**
 * The place where a document was written.
 *
 * @param why a sentence: the dateline says so, or the sender had his post there
 */
record WrittenAt(Place place, String why) {
    static Optional<WrittenAt> of(Atlas atlas) {
        return ofDateline(atlas).or(() -> ofSender(atlas));
    }

    private static Optional<WrittenAt> ofDateline(Atlas atlas) {
        Optional<TextSpan> printed = atlas.document().dateline().place();
        return atlas.features().stream()
                .filter(feature -> printed.filter(
                                span -> span.contains(feature.mention().span()))
                        .isPresent())
                .flatMap(feature -> feature.place().stream())
                .findFirst()
                .map(place -> new WrittenAt(place, "The dateline names it."));
    }

    /** Without a dateline the geoparser tells the place from the sender's office or signature, where it is sure. */
    private static Optional<WrittenAt> ofSender(Atlas atlas) {
        Optional<TextSpan> addressee = atlas.document().addressee().map(Correspondent::span);
        return atlas.curation().mentions().stream()
                .filter(each -> each.mention().kind() == MentionKind.IMPLICIT)
                .filter(each -> !addressee.equals(Optional.of(each.mention().span())))
                .flatMap(WrittenAt::ofOffice)
                .findFirst();
    }

    private static Stream<WrittenAt> ofOffice(ResolvedMention implied) {
        return implied.resolution() instanceof Resolution.Resolved resolved
                ? resolved.evidence().stream()
                        .limit(1)
                        .map(why -> new WrittenAt(resolved.winner().place(), why.says()))
                : Stream.empty();
    }
}
