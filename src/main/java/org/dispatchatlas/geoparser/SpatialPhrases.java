package org.dispatchatlas.geoparser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds spatial expressions around names: "45 kilometers inside Mongolian territory", "30 miles northwest of Hailar", "the
 * Mongolo-Manchurian border near Lake Buir", "between Peiping and Tientsin", "the east bank of the Halha". Of two that overlap the one
 * that begins first counts; of two that begin together a distance goes first, then rivers, then frontiers and what is near.
 */
final class SpatialPhrases {
    private final SpatialText text;
    private final DistancePhrases distances;
    private final RiverPhrases rivers;
    private final NearPhrases near;

    SpatialPhrases(
            Tokens tokens, Lexicon lexicon, List<Reading> readings, SpatialNames names, Optional<LocalDate> day) {
        this.text = new SpatialText(tokens, readings);
        SpatialAnchors anchors = new SpatialAnchors(text, lexicon);
        this.distances = new DistancePhrases(text, lexicon, anchors, day);
        this.rivers = new RiverPhrases(text, lexicon.spatial(), names);
        this.near = new NearPhrases(text, lexicon.spatial(), anchors, names);
    }

    /** A phrase and the index of the first word after it. */
    record Found(SpatialPhrase phrase, int next) {}

    List<SpatialPhrase> find() {
        List<SpatialPhrase> phrases = new ArrayList<>();
        Optional<SpatialPhrase> lastBorder = Optional.empty();
        for (int at = 0; at < text.size(); ) {
            Optional<Found> found = findAt(at);
            if (found.isPresent()) {
                SpatialPhrase phrase = withBorderNamedBefore(found.get().phrase(), lastBorder);
                lastBorder = phrase.findBorder().isPresent() ? Optional.of(phrase) : lastBorder;
                phrases.add(phrase);
            }
            at = found.map(Found::next).orElse(at + 1);
        }
        return phrases;
    }

    private Optional<Found> findAt(int at) {
        boolean insideAName = text.isNamed(at) && text.readingAt(at).isEmpty();
        return insideAName
                ? Optional.empty()
                : distances.find(at).or(() -> rivers.find(at)).or(() -> near.find(at));
    }

    /** "10 miles from the frontier" is measured from that which the text named last before. */
    private static SpatialPhrase withBorderNamedBefore(SpatialPhrase phrase, Optional<SpatialPhrase> named) {
        boolean bare = phrase.anchors().getFirst() instanceof SpatialAnchor.Unnamed unnamed && unnamed.isFrontier();
        if (!bare || named.isEmpty()) {
            return phrase;
        }
        String gloss = "“%s” is taken for “%s”, the frontier named last before it."
                .formatted(phrase.anchorText(), named.get().anchorText());
        return named.get()
                .findBorder()
                .map(border -> phrase.anchoredTo(new SpatialAnchor.Border(border.sides(), gloss)))
                .orElse(phrase);
    }
}
