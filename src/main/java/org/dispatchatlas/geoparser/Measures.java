package org.dispatchatlas.geoparser;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.time.Timespan;

/** Measures the candidates of a document's names by each {@link Criterion}. */
final class Measures {
    /** A place that the first pass settled on: what each of thousands of candidates is compared with, so looked up once. */
    record Settled(Sense sense, Place place, Place3d point, String division, boolean isSpot) {
        static Settled of(Sense sense, int candidate) {
            Place place = sense.candidates().get(candidate).place();
            FeatureClass featureClass = place.featureClass();
            boolean isSpot = featureClass != FeatureClass.COUNTRY && featureClass != FeatureClass.REGION;
            return new Settled(sense, place, sense.point(candidate), divisionOf(place), isSpot);
        }
    }

    private static final int LARGE = 100_000;

    private final Surroundings surroundings;
    private final ClassWords classWords;
    /** Asked for again with each sense: a document of thousands of names would ask the borders millions of times. */
    private final Map<PlaceId, Optional<TerritoryId>> territories = new HashMap<>();

    Measures(Surroundings surroundings, ClassWords classWords) {
        this.surroundings = surroundings;
        this.classWords = classWords;
    }

    /** What can be said of a sense without knowing the other places. */
    void measureAlone(Sense sense, List<Reading> readings, Optional<Reading> holder, Optional<Reading> held) {
        long most = sense.candidates().stream()
                .map(NamedPlace::place)
                .filter(Measures::isTown)
                .mapToLong(Place::population)
                .max()
                .orElse(0);
        Optional<FeatureClass> said = classWords.saidOf(sense.mentions(), readings);
        for (int at = 0; at < sense.candidates().size(); at++) {
            double[] measures = new double[Criterion.values().length];
            NamedPlace hit = sense.candidates().get(at);
            measureName(hit.name(), measures);
            measurePlace(hit.place(), most, measures);
            said.ifPresent(one -> set(
                    measures,
                    agrees(one, hit.place().featureClass())
                            ? Criterion.WORD_FOR_ITS_CLASS
                            : Criterion.WORD_FOR_ANOTHER_CLASS,
                    1));
            holder.ifPresent(large -> measureHolder(large, hit.place(), measures));
            held.filter(small ->
                            small.name().hits().stream().anyMatch(inner -> Holders.holds(hit.place(), inner.place())))
                    .ifPresent(small -> set(measures, Criterion.CONTAINS, 1));
            sense.measures()[at] = measures;
        }
    }

    private static void measureHolder(Reading holder, Place place, double[] measures) {
        boolean contained = Holders.holds(holder, place);
        boolean standsAlone =
                place.featureClass() == FeatureClass.COUNTRY || place.featureClass() == FeatureClass.REGION;
        set(measures, Criterion.CONTAINED, contained ? 1 : 0);
        set(measures, Criterion.NOT_CONTAINED, contained || standsAlone ? 0 : 1);
    }

    /** Marks the candidates that another sense of the same name found contained. */
    static void measureElsewhere(Sense sense, Sense contained) {
        for (int at = 0; at < sense.candidates().size(); at++) {
            for (int other = 0; other < contained.candidates().size(); other++) {
                boolean same = contained
                        .candidates()
                        .get(other)
                        .place()
                        .id()
                        .equals(sense.candidates().get(at).place().id());
                if (same && contained.measures()[other][Criterion.CONTAINED.column()] > 0) {
                    set(sense.measures()[at], Criterion.CONTAINED_ELSEWHERE, 1);
                }
            }
        }
    }

    /** Adds what the other places of the document say. */
    void measureAmong(Sense sense, List<Settled> settled) {
        List<Settled> others = settled.stream()
                .filter(one -> !one.sense().words().equals(sense.words()))
                .toList();
        if (others.isEmpty()) {
            for (double[] measures : sense.measures()) {
                set(measures, Criterion.ALONE, 1);
            }
            return;
        }
        Map<String, Integer> countries = new HashMap<>();
        Map<String, Integer> divisions = new HashMap<>();
        Set<TerritoryId> spokenOf = new HashSet<>();
        for (Settled other : others) {
            countries.merge(other.place().countryCode(), 1, Integer::sum);
            divisions.merge(other.division(), 1, Integer::sum);
            territoryOf(other.place()).ifPresent(spokenOf::add);
        }
        double worldwide = 1 - (double) Collections.max(countries.values()) / others.size();
        for (int at = 0; at < sense.candidates().size(); at++) {
            double[] measures = sense.measures()[at];
            Place place = sense.candidates().get(at).place();
            measureCountry(place, countries, divisions, others, measures);
            measureNearness(sense.point(at), others, measures);
            boolean named = territoryOf(place).filter(spokenOf::contains).isPresent();
            set(measures, Criterion.TERRITORY_NAMED, named ? 1 : 0);
            set(measures, Criterion.WORLDWIDE, worldwide);
            set(measures, Criterion.WORLDWIDE_LARGE_TOWN, worldwide * measures[Criterion.LARGE_TOWN.column()]);
        }
    }

    private Optional<TerritoryId> territoryOf(Place place) {
        return territories.computeIfAbsent(
                place.id(), unasked -> surroundings.findTerritory(place).map(Territory::id));
    }

    private static void measureCountry(
            Place place,
            Map<String, Integer> countries,
            Map<String, Integer> divisions,
            List<Settled> others,
            double[] measures) {
        int inCountry = place.countryCode().isEmpty() ? 0 : countries.getOrDefault(place.countryCode(), 0);
        int inDivision = place.firstOrderCode().isEmpty() ? 0 : divisions.getOrDefault(divisionOf(place), 0);
        set(measures, Criterion.COUNTRY_NAMED, inCountry > 0 ? 1 : 0);
        set(measures, Criterion.COUNTRY_SHARE, (double) inCountry / others.size());
        set(measures, Criterion.DIVISION_NAMED, inDivision > 0 ? 1 : 0);
        set(measures, Criterion.DIVISION_SHARE, (double) inDivision / others.size());
        boolean first = !place.countryCode().isEmpty()
                && others.getFirst().place().countryCode().equals(place.countryCode());
        set(measures, Criterion.FIRST_COUNTRY, first ? 1 : 0);
    }

    private static void measureNearness(Place3d point, List<Settled> others, double[] measures) {
        double nearest = 0;
        double sum = 0;
        int counted = 0;
        for (Settled other : others) {
            if (other.isSpot()) {
                double closeness = point.closenessTo(other.point());
                nearest = Math.max(nearest, closeness);
                sum += closeness;
                counted++;
            }
        }
        set(measures, Criterion.NEAREST, nearest);
        set(measures, Criterion.NEARNESS, counted == 0 ? 0 : sum / counted);
        set(measures, Criterion.NEAR_FIRST, point.closenessTo(others.getFirst().point()));
    }

    private void measureName(PlaceName name, double[] measures) {
        Criterion kind = switch (name.kind()) {
            case MAIN -> Criterion.MAIN_NAME;
            case ALTERNATE -> name.citation().isPresent() ? Criterion.HISTORICAL_NAME : Criterion.ALTERNATE_NAME;
            case HISTORICAL, DEMONYM, COMBINING -> Criterion.HISTORICAL_NAME;
        };
        set(measures, kind, 1);
        Optional<LocalDate> day = surroundings.day();
        if (day.isPresent() && !name.inUse().equals(Timespan.ALWAYS)) {
            set(measures, name.inUse().contains(day.get()) ? Criterion.IN_USE : Criterion.OUT_OF_USE, 1);
        }
    }

    private static void measurePlace(Place place, long most, double[] measures) {
        set(measures, Criterion.valueOf(place.featureClass().name()), 1);
        if (isTown(place)) {
            boolean large = place.population() >= LARGE;
            set(measures, Criterion.INHABITANTS, Math.log10(place.population() + 1.0) / 7);
            set(measures, Criterion.LARGEST, place.population() == most ? 1 : 0);
            set(measures, Criterion.LARGE_TOWN, large ? 1 : 0);
            set(measures, Criterion.ALTERNATE_OF_LARGE_TOWN, large ? measures[Criterion.ALTERNATE_NAME.column()] : 0);
        }
    }

    private static boolean isTown(Place place) {
        return place.featureClass() == FeatureClass.CITY || place.featureClass() == FeatureClass.CAPITAL;
    }

    private static boolean agrees(FeatureClass said, FeatureClass is) {
        return said == is || (said == FeatureClass.CITY && is == FeatureClass.CAPITAL);
    }

    private static String divisionOf(Place place) {
        return place.countryCode() + '.' + place.firstOrderCode();
    }

    private static void set(double[] measures, Criterion criterion, double value) {
        measures[criterion.column()] = value;
    }
}
