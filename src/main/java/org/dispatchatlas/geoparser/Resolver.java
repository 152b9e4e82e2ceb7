package org.dispatchatlas.geoparser;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.Wgs84;

/** Second stage: which place a name means. One name has one meaning in a document; losers are kept with their reasons. */
final class Resolver {
    /** Two candidates that score closer than this, and lie farther apart than {@link #SAME_SPOT}, are not told apart. */
    private static final double TIE = 0.03;

    private static final Distance SAME_SPOT = Distance.ofKilometres(100);

    /** The score of "none of these": a name may mean a place that no gazetteer has. */
    private static final double UNKNOWN_PLACE = 0.3;

    /** How fast confidence grows with the lead in score; to be fitted when a gold set is there. */
    private static final double SHARPNESS = 6;

    private static final int MOST_CANDIDATES = 10;

    private final CandidateRules rules;
    private final Map<String, Resolution> senses = new HashMap<>();

    Resolver(Surroundings surroundings) {
        this.rules = new CandidateRules(surroundings);
    }

    Resolution resolve(Reading reading, String text) {
        if (reading.parts().size() > 1) {
            List<Candidate> each = reading.parts().stream()
                    .map(part -> best(part.span().of(text), part.hits()))
                    .toList();
            return new Resolution.Ambiguous(each, reading.evidence());
        }
        NameSpan name = reading.name();
        String words = name.span().of(text);
        String sense = NameKey.of(words) + (name.isDemonym() ? " adjective" : "");
        return senses.computeIfAbsent(sense, key -> decide(rank(words, name.hits())));
    }

    /** The places of names that have only one prominent bearer: they give the others their surroundings. */
    static List<Place> sureOnes(List<Reading> readings) {
        Map<PlaceId, Place> sure = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (NameSpan part : reading.parts()) {
                List<NamedPlace> prominent = part.hits().stream()
                        .filter(hit -> Prominence.of(hit) >= 3)
                        .toList();
                if (prominent.stream().map(hit -> hit.place().id()).distinct().count() == 1) {
                    Place place = prominent.getFirst().place();
                    sure.put(place.id(), place);
                }
            }
        }
        return List.copyOf(sure.values());
    }

    private Candidate best(String words, List<NamedPlace> hits) {
        return rank(words, hits).getFirst();
    }

    private List<Candidate> rank(String words, List<NamedPlace> hits) {
        Map<PlaceId, Candidate> byPlace = new LinkedHashMap<>();
        int bearers =
                (int) hits.stream().map(hit -> hit.place().id()).distinct().count();
        for (NamedPlace hit : hits) {
            Candidate candidate = new Candidate(hit, rules.weigh(words, hit, bearers));
            byPlace.merge(hit.place().id(), candidate, (one, other) -> one.score() >= other.score() ? one : other);
        }
        return byPlace.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.place().id()))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static Resolution decide(List<Candidate> ranked) {
        Candidate first = ranked.getFirst();
        if (ranked.size() > 1 && isTie(first, ranked.get(1))) {
            Evidence tie = new Evidence.Context(
                    "Two places fit equally well: %s and %s."
                            .formatted(
                                    first.place().name(), ranked.get(1).place().name()),
                    0);
            return new Resolution.Ambiguous(ranked, List.of(tie));
        }
        return new Resolution.Resolved(first, confidence(ranked), ranked.subList(1, ranked.size()));
    }

    private static boolean isTie(Candidate first, Candidate second) {
        return first.score() - second.score() < TIE && !isAtSameSpot(first, second);
    }

    /**
     * The share of the winner among all candidates and the unknown place, each weighed by the exponential of its score. Candidates at
     * the winner's own spot, such as a city's province, do not speak against it.
     */
    private static double confidence(List<Candidate> ranked) {
        Candidate winner = ranked.getFirst();
        double right = 0;
        double all = Math.exp(SHARPNESS * UNKNOWN_PLACE);
        for (Candidate candidate : ranked) {
            double weight = Math.exp(SHARPNESS * candidate.score());
            all += weight;
            right += isAtSameSpot(winner, candidate) ? weight : 0;
        }
        return Math.min(0.99, Math.round(right / all * 100) / 100.0);
    }

    private static boolean isAtSameSpot(Candidate one, Candidate other) {
        return Wgs84.distance(one.place().point(), other.place().point()).compareTo(SAME_SPOT) <= 0;
    }
}
