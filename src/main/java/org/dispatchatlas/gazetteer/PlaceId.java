package org.dispatchatlas.gazetteer;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The identity of a place: {@code gn:2028462} for an entry of GeoNames, {@code atlas:tamsagbulag} for one of our own tables.
 */
public record PlaceId(String value) implements Comparable<PlaceId> {
    private static final Pattern FORM = Pattern.compile("gn:[0-9]+|atlas:[a-z0-9-]+");

    public PlaceId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a place id is gn:NUMBER or atlas:word-word, was '" + value + "'");
        }
    }

    /** The id of a GeoNames entry. */
    public static PlaceId ofGeoNames(long number) {
        return new PlaceId("gn:" + number);
    }

    /** The number in GeoNames, if the place is there. */
    public OptionalLong findGeoNames() {
        return value.startsWith("gn:") ? OptionalLong.of(Long.parseLong(value.substring(3))) : OptionalLong.empty();
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
