package org.dispatchatlas.geoparser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.time.Timespan;

/** What speaks for and against a place that bears a name; each rule is one method and gives at most one reason. */
final class CandidateRules {
    private static final Distance NEIGHBOURHOOD = Distance.ofKilometres(800);

    private final Surroundings surroundings;

    CandidateRules(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Every reason, those of the surroundings included. */
    List<Evidence> weigh(String words, NamedPlace hit, int bearers) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(nameMatch(words, hit));
        nameInUse(hit.name()).ifPresent(evidence::add);
        evidence.add(prominence(hit.place(), bearers));
        withinPolity(hit.place()).ifPresent(evidence::add);
        nearOtherMentions(hit.place()).ifPresent(evidence::add);
        return evidence;
    }

    private static Evidence nameMatch(String words, NamedPlace hit) {
        String today = hit.place().name();
        return switch (hit.name().kind()) {
            case MAIN -> new Evidence.NameMatch("“%s” is the name of %s.".formatted(words, describe(hit.place())), 0.4);
            case ALTERNATE ->
                new Evidence.NameMatch("“%s” is another spelling or name of %s.".formatted(words, today), 0.25);
            case HISTORICAL -> new Evidence.NameMatch("“%s” is a historical name of %s.".formatted(words, today), 0.5);
            case DEMONYM ->
                new Evidence.NameMatch("“%s” is the adjective or people’s name for %s.".formatted(words, today), 0.5);
            case COMBINING -> new Evidence.NameMatch("“%s-” stands for %s in a compound.".formatted(words, today), 0.5);
        };
    }

    private Optional<Evidence> nameInUse(PlaceName name) {
        Timespan use = name.inUse();
        Optional<LocalDate> day = surroundings.day();
        if (day.isEmpty() || use.equals(Timespan.ALWAYS)) {
            return Optional.empty();
        }
        String years = years(use);
        return Optional.of(
                use.contains(day.get())
                        ? new Evidence.NameInUse(
                                "The name was in use %s, which takes in %d."
                                        .formatted(years, day.get().getYear()),
                                0.3)
                        : new Evidence.NameInUse(
                                "The name was in use %s, not in %d."
                                        .formatted(years, day.get().getYear()),
                                -0.6));
    }

    private static Evidence prominence(Place place, int bearers) {
        double weight = ofClass(place) + 0.1 * Math.log10(place.population() + 1.0);
        String among =
                bearers > 1 ? " One of %d places of this name.".formatted(bearers) : " No other place bears the name.";
        String size = place.population() > 0
                ? String.format(Locale.ROOT, "%s, %,d inhabitants today.", describe(place), place.population())
                : describe(place) + ".";
        return new Evidence.Prominence(capitalise(size) + among, weight);
    }

    private static double ofClass(Place place) {
        return switch (place.featureClass()) {
            case COUNTRY -> 0.9;
            case CAPITAL -> 0.8;
            case REGION, SEA -> 0.7;
            case FIRST_ORDER, RIVER, LAKE -> 0.3;
            case SECOND_ORDER, SPOT, CITY -> 0;
        };
    }

    private Optional<Evidence> withinPolity(Place place) {
        if (place.featureClass() == FeatureClass.COUNTRY) {
            return Optional.empty();
        }
        Optional<Territory> holder = surroundings.findTerritory(place);
        boolean named = holder.isPresent()
                ? surroundings
                        .territoriesNamedBeside(place)
                        .contains(holder.get().id())
                : surroundings.namesCountry(place.countryCode(), place);
        return named
                ? Optional.of(new Evidence.WithinPolity(
                        "It lies in %s, of which the document speaks elsewhere."
                                .formatted(holder.map(Territory::name).orElse(place.countryCode())),
                        0.35))
                : Optional.empty();
    }

    private Optional<Evidence> nearOtherMentions(Place place) {
        return surroundings.sure().stream()
                .filter(other ->
                        !other.id().equals(place.id()) && !other.featureClass().isArea())
                .map(other -> new Neighbour(other, Wgs84.distance(place.point(), other.point())))
                .filter(near -> near.distance().compareTo(NEIGHBOURHOOD) <= 0)
                .min((one, two) -> one.distance().compareTo(two.distance()))
                .map(near -> new Evidence.NearOtherMentions(
                        String.format(
                                Locale.ROOT,
                                "%s, also mentioned, lies %,.0f km away.",
                                near.place().name(),
                                near.distance().kilometres()),
                        0.2));
    }

    private record Neighbour(Place place, Distance distance) {}

    private static String years(Timespan use) {
        String first = use.findFirst().map(day -> "" + day.getYear()).orElse("");
        String last = use.findLast().map(day -> "" + day.getYear()).orElse("");
        if (first.isEmpty()) {
            return "until " + last;
        }
        return last.isEmpty() ? "from " + first : first + "–" + last;
    }

    private static String describe(Place place) {
        String kind = switch (place.featureClass()) {
            case COUNTRY -> "state or territory";
            case FIRST_ORDER -> "province or state";
            case SECOND_ORDER -> "county or district";
            case REGION -> "region";
            case CAPITAL -> "capital";
            case CITY -> "town";
            case SPOT -> "spot";
            case RIVER -> "river";
            case LAKE -> "lake";
            case SEA -> "sea";
        };
        String country = place.countryCode().isEmpty() || place.featureClass() == FeatureClass.COUNTRY
                ? ""
                : ", " + place.countryCode();
        return "the %s %s%s".formatted(kind, place.name(), country);
    }

    private static String capitalise(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
