package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.document.TextSpan;

/**
 * Words that give a place by its relation to named ground, before that ground is settled.
 *
 * @param measure how far, where the words say it
 * @param bearing in which direction, where the words say it
 * @param anchors what it rests on: one or two
 * @param anchorText the words for the anchors
 */
record SpatialPhrase(
        TextSpan span,
        SpatialExpression.Relation relation,
        Optional<SpatialMeasure> measure,
        Optional<Bearing> bearing,
        List<SpatialAnchor> anchors,
        String anchorText) {
    SpatialPhrase {
        anchors = List.copyOf(anchors);
    }

    /** The same words with another first anchor. */
    SpatialPhrase anchoredTo(SpatialAnchor anchor) {
        return new SpatialPhrase(span, relation, measure, bearing, List.of(anchor), anchorText);
    }

    /** The same words read as another relation. */
    SpatialPhrase as(SpatialExpression.Relation other) {
        return new SpatialPhrase(span, other, measure, bearing, anchors, anchorText);
    }

    /** The frontier that is the first anchor, if it is one. */
    Optional<SpatialAnchor.Border> findBorder() {
        return anchors.getFirst() instanceof SpatialAnchor.Border border ? Optional.of(border) : Optional.empty();
    }

    /** The length, where the words give one. */
    Optional<SpatialMeasure.Length> findLength() {
        return measure.filter(SpatialMeasure.Length.class::isInstance).map(SpatialMeasure.Length.class::cast);
    }
}
