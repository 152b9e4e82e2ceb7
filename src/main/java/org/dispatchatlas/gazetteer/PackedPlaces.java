package org.dispatchatlas.gazetteer;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;

/**
 * The facts of many places without an object for each: columns of big-endian numbers, one after the other in one buffer. In this
 * order: number (int), longitude and latitude (int, 1/100000 degree), population (int), radius (int, metres), country, first-order
 * code and note (short, each a line of the word list), class (byte, {@link #classNumber}). A positive number is
 * GeoNames's; one below -{@value #OWN_IDS} is the {@code ne_id} of a unit of Natural Earth; one between is a line of the list of
 * own ids, -1 the first.
 */
public final class PackedPlaces {
    /** Bytes that a place takes. */
    public static final int BYTES_PER_PLACE = 5 * Integer.BYTES + 3 * Short.BYTES + 1;

    /** Parts of a degree in which positions are stored: about a metre. */
    public static final double GRAIN = 1e5;

    /** So many places may have an id that is no number: the {@code ne_id}s of Natural Earth begin far above. */
    public static final int OWN_IDS = 10_000_000;

    private static final String UNIT_PREFIX = "atlas:ne-";

    /** The numbers of the classes in files: append only. */
    private static final List<FeatureClass> CLASSES = List.of(
            FeatureClass.COUNTRY,
            FeatureClass.FIRST_ORDER,
            FeatureClass.REGION,
            FeatureClass.CAPITAL,
            FeatureClass.CITY,
            FeatureClass.SPOT,
            FeatureClass.RIVER,
            FeatureClass.LAKE,
            FeatureClass.SEA,
            FeatureClass.SECOND_ORDER);

    private final ByteBuffer columns;
    private final List<String> words;
    private final List<String> ownIds;
    private final int count;

    /**
     * Reads the buffer where it stands; it must not be changed afterwards.
     *
     * @throws IllegalArgumentException if the buffer's length is no multiple of a place's
     */
    public PackedPlaces(ByteBuffer columns, List<String> words, List<String> ownIds) {
        if (columns.remaining() % BYTES_PER_PLACE != 0) {
            throw new IllegalArgumentException(
                    "places take " + BYTES_PER_PLACE + " bytes each, but there are " + columns.remaining());
        }
        this.columns = columns.slice();
        this.words = List.copyOf(words);
        this.ownIds = List.copyOf(ownIds);
        this.count = columns.remaining() / BYTES_PER_PLACE;
    }

    /** The number by which a class is written. */
    public static byte classNumber(FeatureClass featureClass) {
        return (byte) CLASSES.indexOf(featureClass);
    }

    /** How many places there are. */
    public int size() {
        return count;
    }

    /** The column of a number: positive GeoNames's, negative for any other. */
    public int number(int place) {
        return whole(0, place);
    }

    /** The id of a place. */
    public PlaceId id(int place) {
        int number = number(place);
        if (number > 0) {
            return PlaceId.ofGeoNames(number);
        }
        return number < -OWN_IDS ? new PlaceId(UNIT_PREFIX + -number) : new PlaceId(ownIds.get(-1 - number));
    }

    /** The number by which an id is written; empty for one that goes into the list of own ids. */
    public static Optional<Integer> findNumber(String id) {
        if (id.startsWith("gn:")) {
            return Optional.of(Integer.valueOf(id.substring(3)));
        }
        return id.startsWith(UNIT_PREFIX)
                ? Optional.of(-Integer.parseInt(id.substring(UNIT_PREFIX.length())))
                        .filter(number -> number < -OWN_IDS)
                : Optional.empty();
    }

    /** The id of a division that is known by its code alone. */
    public static PlaceId divisionId(String country, String code) {
        return new PlaceId("atlas:division-" + country.toLowerCase(Locale.ROOT) + "-"
                + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-"));
    }

    /** The position of a place. */
    public LonLat point(int place) {
        return new LonLat(whole(1, place) / GRAIN, whole(2, place) / GRAIN);
    }

    /** Inhabitants, 0 where unknown. */
    public int population(int place) {
        return whole(3, place);
    }

    /** How far from its point the place reaches. */
    public Distance radius(int place) {
        return new Distance(whole(4, place));
    }

    /** ISO 3166-1 alpha-2, may be empty. */
    public String country(int place) {
        return word(0, place);
    }

    /** GeoNames admin1 code, may be empty. */
    public String firstOrderCode(int place) {
        return word(1, place);
    }

    /** What a reader should know of its position, may be empty. */
    public String note(int place) {
        return word(2, place);
    }

    /** What the place is. */
    public FeatureClass featureClass(int place) {
        return CLASSES.get(columns.get(count * (BYTES_PER_PLACE - 1) + place));
    }

    private int whole(int column, int place) {
        return columns.getInt((column * count + place) * Integer.BYTES);
    }

    private String word(int column, int place) {
        int before = 5 * Integer.BYTES * count;
        return words.get(columns.getShort(before + (column * count + place) * Short.BYTES));
    }
}
