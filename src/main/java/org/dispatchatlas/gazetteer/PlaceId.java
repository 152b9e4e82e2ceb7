package org.dispatchatlas.gazetteer;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identity of a place: {@code gn:2028462} for an entry of GeoNames, {@code atlas:tamsagbulag} for one of our own tables,
 * {@code lpf:https://example.org/places/1} for one of a file in Linked Places Format that a user imported, with the address that the
 * file gives it.
 */
public record PlaceId(String value) implements Comparable<PlaceId> {
    private static final Pattern FORM =
            Pattern.compile("gn:[0-9]{1,18}|atlas:[a-z0-9-]+|lpf:[A-Za-z0-9._~:/?#@!$&()*+,;=%-]{1,400}");

    /** As GeoNames' linked data and its own pages name a place. */
    private static final Pattern GEONAMES =
            Pattern.compile("https?://(?:sws\\.|www\\.)?geonames\\.org/([0-9]{1,18})(?:/.*)?");

    private static final String OURS = "urn:dispatch-atlas:place:";

    public PlaceId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a place id is gn:NUMBER, atlas:word-word or lpf:ADDRESS, was '" + value + "'");
        }
    }

    /** The id of a GeoNames entry. */
    public static PlaceId ofGeoNames(long number) {
        return new PlaceId("gn:" + number);
    }

    /**
     * The id of a place of a file in Linked Places Format.
     *
     * @throws IllegalArgumentException for an address with other characters than RFC 3986 allows, or longer than 400
     */
    public static PlaceId ofLinkedPlace(String address) {
        return new PlaceId("lpf:" + address);
    }

    /**
     * The id of the place that an address means: of GeoNames in any of its forms, one of {@link #address()}, or one of an imported file.
     * Empty for what can be no place's address.
     */
    public static Optional<PlaceId> ofAddress(String address) {
        Matcher geoNames = GEONAMES.matcher(address);
        String id = geoNames.matches()
                ? "gn:" + geoNames.group(1)
                : address.startsWith(OURS) ? "atlas:" + address.substring(OURS.length()) : "lpf:" + address;
        return Optional.of(id).filter(FORM.asMatchPredicate()).map(PlaceId::new);
    }

    /** The address of the place in GeoNames' linked data, that of an imported file, else a name of our own. */
    public String address() {
        int afterScheme = value.indexOf(':') + 1;
        String local = value.substring(afterScheme);
        return switch (value.substring(0, afterScheme)) {
            case "gn:" -> "https://sws.geonames.org/" + local + "/";
            case "lpf:" -> local;
            default -> OURS + local;
        };
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
