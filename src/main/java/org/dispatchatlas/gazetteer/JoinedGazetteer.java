package org.dispatchatlas.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A gazetteer with another beside it, of which only those places count that the first does not have. */
public final class JoinedGazetteer implements Gazetteer {
    private final Gazetteer first;
    private final Gazetteer second;

    public JoinedGazetteer(Gazetteer first, Gazetteer second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public List<NamedPlace> findByName(String name) {
        List<NamedPlace> more = second.findByName(name).stream()
                .filter(hit -> first.findById(hit.place().id()).isEmpty())
                .toList();
        if (more.isEmpty()) {
            return first.findByName(name);
        }
        List<NamedPlace> all = new ArrayList<>(first.findByName(name));
        all.addAll(more);
        all.sort(NamedPlace.MOST_POPULOUS_FIRST);
        return List.copyOf(all);
    }

    @Override
    public boolean hasNameBeginning(String key) {
        return first.hasNameBeginning(key) || second.hasNameBeginning(key);
    }

    @Override
    public Optional<Place> findById(PlaceId id) {
        return first.findById(id).or(() -> second.findById(id));
    }

    @Override
    public Optional<Place> findFirstOrder(String countryCode, String firstOrderCode) {
        return first.findFirstOrder(countryCode, firstOrderCode)
                .or(() -> second.findFirstOrder(countryCode, firstOrderCode));
    }

    @Override
    public Optional<Place> findCountry(String countryCode) {
        return first.findCountry(countryCode).or(() -> second.findCountry(countryCode));
    }
}
