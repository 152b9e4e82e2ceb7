package org.dispatchatlas.geoparser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.time.Timespan;

/** Says in sentences what the measures of a candidate weigh; the weights of the sentences add up to its score. */
final class CandidateRules {
    private static final int SECOND_PASS = 1;

    private final Sense sense;
    private final NamedPlace hit;
    private final double[] measures;
    private final ResolutionModel model;

    CandidateRules(Sense sense, int candidate, ResolutionModel model) {
        this.sense = sense;
        this.hit = sense.candidates().get(candidate);
        this.measures = sense.measures()[candidate];
        this.model = model;
    }

    List<Evidence> evidence(Optional<LocalDate> day) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(nameMatch());
        day.flatMap(this::nameInUse).ifPresent(evidence::add);
        evidence.add(prominence());
        container().ifPresent(evidence::add);
        polity().ifPresent(evidence::add);
        neighbours().ifPresent(evidence::add);
        classWord().ifPresent(evidence::add);
        return evidence;
    }

    private Evidence nameMatch() {
        String today = hit.place().name();
        double weight = weight(Criterion.MAIN_NAME, Criterion.ALTERNATE_NAME, Criterion.HISTORICAL_NAME);
        return new Evidence.NameMatch(
                switch (hit.name().kind()) {
                    case MAIN -> "“%s” is the name of %s.".formatted(sense.words(), describe(hit.place()));
                    case ALTERNATE -> "“%s” is another spelling or name of %s.".formatted(sense.words(), today);
                    case HISTORICAL -> "“%s” is a historical name of %s.".formatted(sense.words(), today);
                    case DEMONYM -> "“%s” is the adjective or people’s name for %s.".formatted(sense.words(), today);
                    case COMBINING -> "“%s-” stands for %s in a compound.".formatted(sense.words(), today);
                },
                weight);
    }

    private Optional<Evidence> nameInUse(LocalDate day) {
        PlaceName name = hit.name();
        if (name.inUse().equals(Timespan.ALWAYS)) {
            return Optional.empty();
        }
        String says = name.inUse().contains(day) ? "which takes in" : "not in";
        return Optional.of(new Evidence.NameInUse(
                "The name was in use %s, %s %d.".formatted(years(name.inUse()), says, day.getYear()),
                weight(Criterion.IN_USE, Criterion.OUT_OF_USE)));
    }

    private Evidence prominence() {
        Place place = hit.place();
        int bearers = sense.candidates().size();
        String among =
                bearers > 1 ? " One of %d places of this name.".formatted(bearers) : " No other place bears the name.";
        String size = place.population() > 0
                ? String.format(Locale.ROOT, "%s, %,d inhabitants today.", describe(place), place.population())
                : describe(place) + ".";
        return new Evidence.Prominence(
                Character.toUpperCase(size.charAt(0)) + size.substring(1) + among,
                weight(
                        Criterion.INHABITANTS,
                        Criterion.LARGEST,
                        Criterion.LARGE_TOWN,
                        Criterion.ALTERNATE_OF_LARGE_TOWN,
                        Criterion.ALONE,
                        Criterion.WORLDWIDE,
                        Criterion.WORLDWIDE_LARGE_TOWN,
                        Criterion.valueOf(place.featureClass().name())));
    }

    private Optional<Evidence> container() {
        double weight =
                weight(Criterion.CONTAINED, Criterion.NOT_CONTAINED, Criterion.CONTAINED_ELSEWHERE, Criterion.CONTAINS);
        String says = has(Criterion.CONTAINED)
                ? "It lies in the larger place named right after it."
                : has(Criterion.NOT_CONTAINED)
                        ? "It does not lie in the larger place named right after it."
                        : has(Criterion.CONTAINED_ELSEWHERE)
                                ? "Elsewhere the document names the larger place that it lies in."
                                : "It holds the place named right before it.";
        return weight == 0 ? Optional.empty() : Optional.of(new Evidence.WithinPolity(says, weight));
    }

    private Optional<Evidence> polity() {
        double weight = weight(
                Criterion.COUNTRY_NAMED,
                Criterion.COUNTRY_SHARE,
                Criterion.DIVISION_NAMED,
                Criterion.DIVISION_SHARE,
                Criterion.FIRST_COUNTRY,
                Criterion.TERRITORY_NAMED);
        String where = has(Criterion.DIVISION_NAMED) ? "the same province or state" : "the same country";
        return weight == 0
                ? Optional.empty()
                : Optional.of(new Evidence.WithinPolity(
                        "Other places that the document names lie in %s.".formatted(where), weight));
    }

    private Optional<Evidence> neighbours() {
        double weight = weight(Criterion.NEAREST, Criterion.NEARNESS, Criterion.NEAR_FIRST);
        double closeness = measures[Criterion.NEAREST.column()];
        return weight == 0 || closeness == 0
                ? Optional.empty()
                : Optional.of(new Evidence.NearOtherMentions(
                        String.format(
                                Locale.ROOT,
                                "The nearest of the other places is about %,.0f km away.",
                                100 / closeness - 100),
                        weight));
    }

    private Optional<Evidence> classWord() {
        double weight = weight(Criterion.WORD_FOR_ITS_CLASS, Criterion.WORD_FOR_ANOTHER_CLASS);
        String says = has(Criterion.WORD_FOR_ITS_CLASS)
                ? "The words beside the name say what it is."
                : "The words beside the name say that it is something else.";
        return weight == 0 ? Optional.empty() : Optional.of(new Evidence.Context(says, weight));
    }

    private boolean has(Criterion criterion) {
        return measures[criterion.column()] > 0;
    }

    private double weight(Criterion... criteria) {
        double sum = 0;
        for (Criterion criterion : criteria) {
            sum += measures[criterion.column()] * model.weight(criterion, SECOND_PASS);
        }
        return Math.round(sum * 100) / 100.0;
    }

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
}
