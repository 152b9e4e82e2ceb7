package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geo.Distance;

/**
 * Words that give a place by its relation to named ground, before the names are resolved.
 *
 * @param step the fineness with which the distance is stated: 45 kilometres may be anything from 42.5 to 47.5
 * @param anchors the names it rests on
 */
record SpatialPhrase(
        TextSpan span,
        SpatialExpression.Relation relation,
        Optional<Distance> distance,
        Distance step,
        List<NameSpan> anchors,
        String anchorText) {
    SpatialPhrase {
        anchors = List.copyOf(anchors);
    }
}
