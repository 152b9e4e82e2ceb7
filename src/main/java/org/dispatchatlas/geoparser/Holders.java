package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;

/** Finds the larger place that a text names right after a smaller one: "Lanchow, Kansu", "Bowling Green, Ky.", "Fuyang in Anhui". */
final class Holders {
    private static final double FAR_KM = 600;

    private final Tokens tokens;
    private final List<Reading> readings;

    Holders(Tokens tokens, List<Reading> readings) {
        this.tokens = tokens;
        this.readings = readings;
    }

    /** The reading after the given one, where it can be a larger place that holds it. */
    Optional<Reading> holderOf(int reading) {
        if (reading + 1 >= readings.size()) {
            return Optional.empty();
        }
        Reading next = readings.get(reading + 1);
        boolean area = next.kind() != MentionKind.DEMONYM
                && next.name().hits().stream().anyMatch(Holders::canHold);
        return area && follows(readings.get(reading).name(), next.name()) ? Optional.of(next) : Optional.empty();
    }

    private boolean follows(NameSpan name, NameSpan next) {
        int between = next.first() - name.last() - 1;
        String gap = tokens.text().substring(name.span().end(), next.span().start());
        if (between == 0) {
            String sign = gap.replace("\n", " ").strip();
            return sign.isEmpty() || sign.equals(",") || sign.equals("(") || sign.equals(",(") || sign.equals(".,");
        }
        return (between == 1 && gap.strip().equals("in"))
                || (between == 2 && gap.strip().equals("in the"));
    }

    /** Whether a reading of the holder holds the place. */
    static boolean holds(Reading holder, Place place) {
        return holder.name().hits().stream().anyMatch(hit -> holds(hit.place(), place));
    }

    /** Whether the larger place holds the smaller, as far as their codes tell. */
    static boolean holds(Place large, Place small) {
        if (large.id().equals(small.id())) {
            return false;
        }
        return switch (large.featureClass()) {
            case COUNTRY ->
                !large.countryCode().isEmpty()
                        && large.countryCode().equals(small.countryCode())
                        && small.featureClass() != FeatureClass.COUNTRY;
            case FIRST_ORDER ->
                large.countryCode().equals(small.countryCode())
                        && !large.firstOrderCode().isEmpty()
                        && large.firstOrderCode().equals(small.firstOrderCode())
                        && small.featureClass() != FeatureClass.FIRST_ORDER;
            case SECOND_ORDER ->
                large.countryCode().equals(small.countryCode())
                        && large.firstOrderCode().equals(small.firstOrderCode())
                        && kilometres(large, small) < FAR_KM / 6
                        && !small.featureClass().isArea();
            case REGION -> kilometres(large, small) < FAR_KM && small.featureClass() != FeatureClass.COUNTRY;
            default -> false;
        };
    }

    private static boolean canHold(NamedPlace hit) {
        return hit.place().featureClass().isArea();
    }

    private static double kilometres(Place one, Place other) {
        return Place3d.of(one.point()).kilometresTo(Place3d.of(other.point()));
    }
}
