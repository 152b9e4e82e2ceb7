package org.dispatchatlas.geoparser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Place;

/** What the names of a document were resolved to, asked for by those who measure from them. */
final class SpatialNames {
    private final Surroundings surroundings;
    private final List<Reading> readings;
    private final Map<TextSpan, Resolution> resolutions = new HashMap<>();

    /**
     * The names of a document.
     *
     * @param resolutions what became of each reading, in the same order
     */
    SpatialNames(Surroundings surroundings, List<Reading> readings, List<Resolution> resolutions) {
        this.surroundings = surroundings;
        this.readings = readings;
        for (int at = 0; at < readings.size(); at++) {
            this.resolutions.put(readings.get(at).name().span(), resolutions.get(at));
        }
    }

    /** The one place that a name was resolved to. */
    Optional<Place> findPlace(Reading reading) {
        return findWinner(reading).map(Candidate::place);
    }

    /** How sure the place of a name is, 0 to 1. */
    double confidenceOf(Reading reading) {
        return findResolution(reading).map(Resolution::confidence).orElse(0.0);
    }

    /** Why a name has no place: a sentence. */
    String whyNowhere(Reading reading, String words) {
        return findResolution(reading)
                        .filter(Resolution.Ambiguous.class::isInstance)
                        .isPresent()
                ? "“%s” may mean several places: there is no one to measure from.".formatted(words)
                : "No place was found for “%s”: there is nothing to measure from.".formatted(words);
    }

    /** The territories that a name means: one, or two for a compound such as "Japano-Manchurian"; fewer where one is none. */
    List<Territory> territoriesOf(Reading reading) {
        Stream<Place> places = reading.parts().size() == 1
                ? findPlace(reading).stream()
                : findResolution(reading).stream()
                        .flatMap(all -> all.candidates().stream().map(Candidate::place));
        return places.flatMap(place -> findTerritory(place).stream()).toList();
    }

    /** The territory of the day that a state or a region is; a province or a town is none, though it lies in one. */
    Optional<Territory> findTerritory(Place place) {
        return surroundings
                .borders()
                .flatMap(map -> place.territory().flatMap(id -> map.findTerritory(new TerritoryId(id))))
                .or(() -> place.featureClass() == FeatureClass.COUNTRY || place.featureClass() == FeatureClass.REGION
                        ? surroundings.findTerritory(place)
                        : Optional.empty());
    }

    /** The territories that the document names by themselves or by an adjective, in a stable order. */
    Set<TerritoryId> territoriesNamed() {
        return readings.stream()
                .flatMap(reading -> territoriesOf(reading).stream())
                .map(Territory::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Candidate> findWinner(Reading reading) {
        return findResolution(reading)
                .filter(Resolution.Resolved.class::isInstance)
                .map(resolution -> ((Resolution.Resolved) resolution).winner());
    }

    private Optional<Resolution> findResolution(Reading reading) {
        return Optional.ofNullable(resolutions.get(reading.name().span()));
    }
}
