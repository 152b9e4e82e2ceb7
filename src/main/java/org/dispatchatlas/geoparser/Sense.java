package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.PlaceId;

/**
 * One meaning to be found: a name with all its mentions in a document. A name has one sense in a document, except that a mention
 * followed by a larger place of its own ("Paris, Texas") is settled by itself.
 */
final class Sense {
    private final String words;
    private final List<NamedPlace> candidates;
    private final List<Place3d> points = new ArrayList<>();
    private final List<Integer> mentions = new ArrayList<>();
    private final double[][] measures;

    Sense(String words, List<NamedPlace> hits) {
        this.words = words;
        this.candidates = distinct(hits);
        this.measures = new double[candidates.size()][];
        for (NamedPlace candidate : candidates) {
            points.add(Place3d.of(candidate.place().point()));
        }
    }

    private static List<NamedPlace> distinct(List<NamedPlace> hits) {
        Map<PlaceId, NamedPlace> byPlace = new LinkedHashMap<>();
        for (NamedPlace hit : hits) {
            byPlace.merge(hit.place().id(), hit, (one, other) -> rank(other) < rank(one) ? other : one);
        }
        return List.copyOf(byPlace.values());
    }

    private static int rank(NamedPlace hit) {
        return switch (hit.name().kind()) {
            case HISTORICAL -> 0;
            case DEMONYM, COMBINING -> 1;
            case MAIN -> 2;
            case ALTERNATE -> 3;
        };
    }

    String words() {
        return words;
    }

    List<NamedPlace> candidates() {
        return candidates;
    }

    Place3d point(int candidate) {
        return points.get(candidate);
    }

    /** The indices of its mentions among the readings of the document. */
    List<Integer> mentions() {
        return mentions;
    }

    /** The measures of each candidate; filled by {@link Measures}. */
    double[][] measures() {
        return measures;
    }
}
