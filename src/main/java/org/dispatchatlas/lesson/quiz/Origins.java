package org.dispatchatlas.lesson.quiz;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.geoparser.MentionKind;

/** Places from which a reader who does not use the map tells direction and distance. */
final class Origins {
    private Origins() {}

    /** The town nearest to what is asked: the nearer it is, the less a direction in sixteenths of the compass goes astray. */
    static Optional<QuizAnswer.Origin> nearest(MapFeature asked, Stream<MapFeature> features) {
        LonLat at = asked.findLabelPoint().orElseThrow();
        return features.filter(other ->
                        other.kind() == MentionKind.PLACE && !other.mention().equals(asked.mention()))
                .filter(other -> other.findLabelPoint()
                        .filter(point -> !point.equals(at))
                        .isPresent())
                .min(Comparator.comparing(
                        other -> Wgs84.distance(at, other.findLabelPoint().orElseThrow())))
                .map(other -> new QuizAnswer.Origin(
                        Label.name(other.mention().text()),
                        other.findLabelPoint().orElseThrow()));
    }
}
