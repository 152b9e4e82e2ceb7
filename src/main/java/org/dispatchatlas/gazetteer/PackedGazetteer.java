package org.dispatchatlas.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A gazetteer of hundreds of thousands of places in a few tens of megabytes: no object is kept per place or name, each is made when
 * it is asked for. The places must stand in the order in which {@link #findByName} is to give them.
 */
public final class PackedGazetteer implements Gazetteer {
    private final PackedPlaces places;
    private final PackedNames names;
    private final NameBeginnings beginnings;
    /** GeoNames number in the upper half, place in the lower, sorted. */
    private final long[] byNumber;

    private final Map<PlaceId, Integer> others = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> divisions = new HashMap<>();

    public PackedGazetteer(PackedPlaces places, PackedNames names) {
        this.places = places;
        this.names = names;
        this.beginnings = new NameBeginnings(names.keys());
        this.byNumber = new long[places.size()];
        for (int place = 0; place < places.size(); place++) {
            byNumber[place] = ((long) places.number(place) << 32) | place;
            register(place);
        }
        Arrays.sort(byNumber);
    }

    /** How many places there are. */
    public int size() {
        return places.size();
    }

    /** All places, in their order. */
    public Stream<Place> places() {
        return IntStream.range(0, places.size()).mapToObj(this::place);
    }

    /** How many names there are. */
    public int nameCount() {
        return names.size();
    }

    @Override
    public List<NamedPlace> findByName(String name) {
        String wanted = NameKey.of(name);
        int key = mayHold(wanted) ? names.keys().indexOf(wanted) : -1;
        if (key < 0) {
            return List.of();
        }
        var found = new ArrayList<NamedPlace>();
        names.forEachOfKey(key, number -> found.add(new NamedPlace(place(names.placeOf(number)), names.get(number))));
        return found;
    }

    @Override
    public boolean hasNameBeginning(String key) {
        return !key.isEmpty() && mayHold(key);
    }

    private boolean mayHold(String key) {
        return beginnings.contains(key.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<Place> findById(PlaceId id) {
        if (id.findGeoNames().isEmpty()) {
            return Optional.ofNullable(others.get(id)).map(this::place);
        }
        long number = id.findGeoNames().getAsLong();
        if (number > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        int at = Arrays.binarySearch(byNumber, number << 32);
        int first = at >= 0 ? at : -at - 1;
        return first < byNumber.length && byNumber[first] >>> 32 == number
                ? Optional.of(place((int) byNumber[first]))
                : Optional.empty();
    }

    @Override
    public Optional<Place> findFirstOrder(String countryCode, String firstOrderCode) {
        return Optional.ofNullable(divisions.get(countryCode + '.' + firstOrderCode))
                .map(this::place);
    }

    @Override
    public Optional<Place> findCountry(String countryCode) {
        return Optional.ofNullable(countries.get(countryCode)).map(this::place);
    }

    private void register(int place) {
        if (places.number(place) <= 0) {
            others.put(places.id(place), place);
        }
        switch (places.featureClass(place)) {
            case COUNTRY -> countries.putIfAbsent(places.country(place), place);
            case FIRST_ORDER -> {
                if (!places.firstOrderCode(place).isEmpty()) {
                    divisions.putIfAbsent(places.country(place) + '.' + places.firstOrderCode(place), place);
                }
            }
            default -> {
                // Only states and divisions are asked for by code.
            }
        }
    }

    private Place place(int number) {
        List<PlaceName> all = names.ofPlace(number);
        return new Place(
                places.id(number),
                all.getFirst().text(),
                all,
                places.featureClass(number),
                places.point(number),
                places.population(number),
                places.country(number),
                places.firstOrderCode(number),
                Optional.empty(),
                places.radius(number),
                places.note(number));
    }
}
