package org.dispatchatlas.atlas;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.geoparser.MentionKind;

/**
 * Where a feature lies from the feature that its document turns about: what a map shows at a glance, for those who listen.
 *
 * @param from what the document turns about
 * @param distance on the ellipsoid, between the points where the names stand
 * @param wind the direction from there to the feature: a sixteenth of the compass, clockwise, 0 is north
 */
public record Whereabouts(MapFeature from, Distance distance, int wind) {
    private static final double SIXTEENTH = 22.5;
    private static final int WINDS = 16;

    /** Where a feature lies from the atlas's centre; empty for what has no place, and for what lies at the centre itself. */
    public static Optional<Whereabouts> of(Atlas atlas, MapFeature feature) {
        return centre(atlas).flatMap(centre -> of(centre, feature));
    }

    /**
     * What a document turns about: its first place at a measured distance, such as "45 kilometers inside", which is why one looks at a
     * map at all; without one the place that is mentioned most.
     */
    public static Optional<MapFeature> centre(Atlas atlas) {
        return atlas.features().stream()
                .filter(feature -> feature.placement().basis() == GeometryBasis.OFFSET
                        && feature.findLabelPoint().isPresent())
                .findFirst()
                .or(() -> mostMentioned(atlas));
    }

    /** Where a feature lies from another. */
    public static Optional<Whereabouts> of(MapFeature centre, MapFeature feature) {
        return centre.findLabelPoint()
                .flatMap(from -> feature.findLabelPoint()
                        .filter(to -> !to.equals(from) && !feature.mention().equals(centre.mention()))
                        .map(to -> between(centre, from, to)));
    }

    private static Whereabouts between(MapFeature centre, LonLat from, LonLat to) {
        double azimuth = Wgs84.azimuth(from, to);
        return new Whereabouts(centre, Wgs84.distance(from, to), Math.floorMod(Math.round(azimuth / SIXTEENTH), WINDS));
    }

    private static Optional<MapFeature> mostMentioned(Atlas atlas) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, MapFeature> first = new LinkedHashMap<>();
        for (MapFeature feature : atlas.features()) {
            if (feature.kind() == MentionKind.PLACE && feature.isOnMap()) {
                feature.place().map(place -> place.id().value()).ifPresent(place -> {
                    counts.merge(place, 1, Integer::sum);
                    first.putIfAbsent(place, feature);
                });
            }
        }
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue))
                .map(most -> first.get(most.getKey()));
    }
}
