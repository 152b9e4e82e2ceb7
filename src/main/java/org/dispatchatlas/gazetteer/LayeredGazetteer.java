package org.dispatchatlas.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A large gazetteer with a layer of authored places over it. An authored place takes the place of one below with the same id and must
 * bring that one's names with it.
 */
public final class LayeredGazetteer implements Gazetteer {
    private final Gazetteer base;
    private final Map<PlaceId, Place> authored = new HashMap<>();
    private final TreeMap<String, List<NamedPlace>> byKey = new TreeMap<>();

    /**
     * Lays places over a gazetteer.
     *
     * @throws IllegalArgumentException if two of the places have one id
     */
    public LayeredGazetteer(Gazetteer base, Collection<Place> places) {
        this.base = base;
        for (Place place : places) {
            if (authored.put(place.id(), place) != null) {
                throw new IllegalArgumentException("the id " + place.id() + " stands for two places");
            }
            add(place);
        }
    }

    @Override
    public List<NamedPlace> findByName(String name) {
        var found = new ArrayList<>(base.findByName(name));
        found.removeIf(hit -> authored.containsKey(hit.place().id()));
        found.addAll(byKey.getOrDefault(NameKey.of(name), List.of()));
        found.sort(NamedPlace.MOST_POPULOUS_FIRST);
        return List.copyOf(found);
    }

    @Override
    public boolean hasNameBeginning(String key) {
        String next = key.isEmpty() ? null : byKey.ceilingKey(key);
        boolean here = next != null && (next.equals(key) || next.startsWith(key + ' '));
        return here || base.hasNameBeginning(key);
    }

    @Override
    public Optional<Place> findById(PlaceId id) {
        return Optional.ofNullable(authored.get(id)).or(() -> base.findById(id));
    }

    @Override
    public Optional<Place> findFirstOrder(String countryCode, String firstOrderCode) {
        return base.findFirstOrder(countryCode, firstOrderCode).map(this::overlaid);
    }

    @Override
    public Optional<Place> findCountry(String countryCode) {
        return base.findCountry(countryCode).map(this::overlaid);
    }

    private Place overlaid(Place place) {
        return authored.getOrDefault(place.id(), place);
    }

    /**
     * A key leads to a place once as its name and once each as its adjective and as the first half of compounds. Of names with one key
     * today's goes before the historical and that before other spellings.
     */
    private void add(Place place) {
        List<PlaceName> sorted = place.names().stream()
                .sorted(Comparator.comparingInt(name -> rank(name.kind())))
                .toList();
        Set<String> taken = new HashSet<>();
        for (PlaceName name : sorted) {
            String key = NameKey.of(name.text());
            boolean isName = rank(name.kind()) < rank(PlaceName.Kind.DEMONYM);
            if (!key.isEmpty() && taken.add((isName ? "" : name.kind()) + ":" + key)) {
                byKey.computeIfAbsent(key, absent -> new ArrayList<>()).add(new NamedPlace(place, name));
            }
        }
    }

    private static int rank(PlaceName.Kind kind) {
        return switch (kind) {
            case MAIN -> 0;
            case HISTORICAL -> 1;
            case ALTERNATE -> 2;
            case DEMONYM -> 3;
            case COMBINING -> 4;
        };
    }
}
