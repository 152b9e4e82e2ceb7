package org.dispatchatlas.geoparser;

import java.util.stream.IntStream;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Place;

/**
 * A division that is little more than the town of its name, such as Shanghai, Berlin or Istanbul: a text that names it means the town,
 * unless it says "province" or the like.
 */
final class Municipality {
    /** The town holds at least so many of the division's inhabitants: it makes the division, and Quebec does not make the province. */
    private static final double LEAST_SHARE = 0.4;

    private static final double SEAT_KM = 60;

    private Municipality() {}

    /** The candidate that is the town of the winning division; the winner itself where there is none. */
    static int townOf(Sense sense, int winner) {
        Place division = sense.candidates().get(winner).place();
        boolean named = sense.measures()[winner][Criterion.WORD_FOR_ITS_CLASS.column()] > 0;
        if (named || !isDivision(division)) {
            return winner;
        }
        return IntStream.range(0, sense.candidates().size())
                .filter(at -> isTown(sense.candidates().get(at).place(), division))
                .filter(at -> sense.point(at).kilometresTo(sense.point(winner)) <= SEAT_KM)
                .findFirst()
                .orElse(winner);
    }

    /** Why the town was taken. */
    static Evidence reason(Place division, double weight) {
        String says =
                "Most people of %s live in the town of its name, and no word says that the ground around is meant."
                        .formatted(division.name());
        return new Evidence.Context(says, weight);
    }

    private static boolean isDivision(Place place) {
        return place.featureClass() == FeatureClass.FIRST_ORDER || place.featureClass() == FeatureClass.SECOND_ORDER;
    }

    private static boolean isTown(Place place, Place division) {
        boolean populated = place.featureClass() == FeatureClass.CITY || place.featureClass() == FeatureClass.CAPITAL;
        return populated && place.population() > 0 && place.population() >= LEAST_SHARE * division.population();
    }
}
