package org.dispatchatlas.export.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.Naming;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.MentionKind;

/**
 * One marker of the map: all mentions of one place and kind, or one reading of a relative place.
 *
 * @param features those it stands for, in text order, all at one position
 */
record Mark(MentionKind kind, LonLat point, List<MapFeature> features) {
    /** The marks of all mentions that have a place on the map, in text order. */
    static List<Mark> of(Atlas atlas) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (MapFeature feature : atlas.features()) {
            Optional<LonLat> point = feature.findLabelPoint().filter(each -> feature.isOnMap());
            point.ifPresent(at -> marks.computeIfAbsent(
                            keyOf(feature, at), fresh -> new Mark(feature.kind(), at, new ArrayList<>()))
                    .features()
                    .add(feature));
        }
        return List.copyOf(marks.values());
    }

    private static String keyOf(MapFeature feature, LonLat point) {
        if (feature.kind() == MentionKind.RELATIVE) {
            return feature.id();
        }
        return feature.kind() + " "
                + feature.place().map(place -> place.id().value()).orElseGet(point::toString);
    }

    /** The feature that gives name and ground. */
    MapFeature first() {
        return features.getFirst();
    }

    int count() {
        return features.size();
    }

    boolean isArea() {
        return kind == MentionKind.REGION;
    }

    boolean isRelative() {
        return kind == MentionKind.RELATIVE;
    }

    /** Whether it is a second side's reading of words that another mark stands for too. */
    boolean isRival() {
        return !first().id().equals(first().mention().id().value());
    }

    /** The name on the document's day; of a relative place the words. */
    String label() {
        if (isRelative()) {
            return first().mention().text();
        }
        String atDate = first().naming().atDate();
        return atDate.isEmpty() ? first().title() : atDate;
    }

    /** The name of today where it is another; empty otherwise. */
    String nameToday() {
        Naming naming = first().naming();
        return naming.today().equals(label()) || naming.isFormer() || isRelative() ? "" : naming.today();
    }

    /** Metres by which the position is unsure. */
    double radius() {
        return first().placement().radius().map(each -> each.metres()).orElse(0.0);
    }
}
