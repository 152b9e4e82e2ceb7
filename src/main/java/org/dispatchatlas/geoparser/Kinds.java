package org.dispatchatlas.geoparser;

import java.util.Optional;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NamedPlace;

/** Tells what the words of a recognised name stand for. */
final class Kinds {
    private Kinds() {}

    static MentionKind of(Document document, NameSpan name, NameContext context) {
        boolean fileNumber = document.findBlock(name.span())
                .map(block -> block.kind() == Block.Kind.FILE_NUMBER)
                .orElse(false);
        if (fileNumber || context.standsInTitle() || context.standsInOrganisation()) {
            return MentionKind.ORG_PART;
        }
        Optional<FeatureClass> featureClass = mostProminent(name);
        if (featureClass.equals(Optional.of(FeatureClass.CAPITAL))
                && context.acts()
                && !context.followsStrongLocative()) {
            return MentionKind.METONYM;
        }
        return featureClass.map(Kinds::ofClass).orElse(MentionKind.PLACE);
    }

    /** A place or a region by what it turned out to be. */
    static MentionKind refined(MentionKind kind, Resolution resolution) {
        boolean open = kind == MentionKind.PLACE || kind == MentionKind.REGION;
        return open && resolution instanceof Resolution.Resolved resolved
                ? ofClass(resolved.winner().place().featureClass())
                : kind;
    }

    private static MentionKind ofClass(FeatureClass featureClass) {
        return featureClass.isArea() ? MentionKind.REGION : MentionKind.PLACE;
    }

    private static Optional<FeatureClass> mostProminent(NameSpan name) {
        return name.hits().stream()
                .max((one, other) -> Double.compare(Prominence.of(one), Prominence.of(other)))
                .map(NamedPlace::place)
                .map(place -> place.featureClass());
    }
}
