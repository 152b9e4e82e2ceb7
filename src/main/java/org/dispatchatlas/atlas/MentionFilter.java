package org.dispatchatlas.atlas;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Modality;

/**
 * Which mentions a reader wants to see. Text, map, list and counts all ask this one rule, so that they agree.
 *
 * @param voice the label of who says it, as {@link org.dispatchatlas.geoparser.Voice#label}; empty for anyone
 * @param modality empty for any
 * @param place the id of a place; empty for all
 * @param part empty for the whole document
 */
public record MentionFilter(
        Set<MentionKind> kinds,
        Optional<String> voice,
        Optional<Modality> modality,
        Optional<String> place,
        Optional<DocumentPart> part) {
    /** What a page begins with: adjectives and names inside titles are many and lie nowhere. */
    public static final MentionFilter USUAL = new MentionFilter(
            EnumSet.complementOf(EnumSet.of(MentionKind.DEMONYM, MentionKind.ORG_PART)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public MentionFilter {
        kinds = Set.copyOf(kinds);
    }

    /** The features that are wanted, in text order. */
    public List<MapFeature> of(Atlas atlas) {
        return atlas.features().stream()
                .filter(feature -> accepts(atlas.document(), feature))
                .toList();
    }

    /** Whether a feature of the document is wanted. */
    public boolean accepts(Document document, MapFeature feature) {
        return kinds.contains(feature.kind())
                && voice.filter(wanted ->
                                !wanted.equals(feature.mention().voice().label()))
                        .isEmpty()
                && modality.filter(wanted -> wanted != feature.mention().modality())
                        .isEmpty()
                && place.filter(wanted -> !feature.isOf(wanted)).isEmpty()
                && part.filter(wanted -> wanted
                                != DocumentPart.of(document, feature.mention().span()))
                        .isEmpty();
    }

    /** The same with other kinds. */
    public MentionFilter withKinds(Set<MentionKind> wanted) {
        return new MentionFilter(wanted, voice, modality, place, part);
    }

    /** The same for another voice. */
    public MentionFilter withVoice(Optional<String> wanted) {
        return new MentionFilter(kinds, wanted, modality, place, part);
    }

    /** The same for another modality. */
    public MentionFilter withModality(Optional<Modality> wanted) {
        return new MentionFilter(kinds, voice, wanted, place, part);
    }

    /** The same for another place. */
    public MentionFilter withPlace(Optional<String> wanted) {
        return new MentionFilter(kinds, voice, modality, wanted, part);
    }

    /** The same for another part of the document. */
    public MentionFilter withPart(Optional<DocumentPart> wanted) {
        return new MentionFilter(kinds, voice, modality, place, wanted);
    }
}
