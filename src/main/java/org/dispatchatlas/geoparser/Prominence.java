package org.dispatchatlas.geoparser;

import java.util.List;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;

/** How much of itself a name says "place": states and great cities do, hamlets that share a word with the language do not. */
final class Prominence {
    private static final double KNOWN_EVERYWHERE = 3;

    private Prominence() {}

    /** The prominence of the most prominent place that bears the name; 0 for none. */
    static double of(List<NamedPlace> hits) {
        return hits.stream().mapToDouble(Prominence::of).max().orElse(0);
    }

    /** 0 to 3. */
    static double of(NamedPlace hit) {
        double prominence = ofPlace(hit.place());
        boolean loose =
                hit.name().kind() == PlaceName.Kind.ALTERNATE && hit.place().featureClass() == FeatureClass.CITY;
        return hit.name().kind() == PlaceName.Kind.HISTORICAL ? KNOWN_EVERYWHERE : prominence - (loose ? 0.5 : 0);
    }

    private static double ofPlace(Place place) {
        return switch (place.featureClass()) {
            case COUNTRY, REGION, CAPITAL, SEA -> KNOWN_EVERYWHERE;
            case FIRST_ORDER, RIVER, LAKE, SPOT -> 2;
            case SECOND_ORDER -> 1;
            case CITY -> ofCity(place.population());
        };
    }

    private static double ofCity(long inhabitants) {
        if (inhabitants >= 1_000_000) {
            return 2.5;
        }
        if (inhabitants >= 100_000) {
            return 2;
        }
        return inhabitants >= 15_000 ? 1 : 0.3;
    }
}
