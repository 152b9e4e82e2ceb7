package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.NamedPlace;

/**
 * Second stage: which place each name means. The candidates of all names are weighed twice: first each name by itself, then among the
 * places that the first pass settled on. One name has one meaning in a document; losers are kept with their reasons.
 */
final class Resolver {
    private static final int FIRST_PASS = 0;
    private static final int SECOND_PASS = 1;

    /** A place counts as surroundings for the others from this probability. */
    private static final double SETTLED = 0.4;

    /** Candidates within this distance of the winner, such as a city's own province, do not speak against it. */
    private static final double SAME_SPOT_KM = 100;

    private static final int MOST_CANDIDATES = 10;

    private final Tokens tokens;
    private final Surroundings surroundings;
    private final ResolutionModel model;

    Resolver(Tokens tokens, Surroundings surroundings, ResolutionModel model) {
        this.tokens = tokens;
        this.surroundings = surroundings;
        this.model = model;
    }

    /** What each reading means, in the order of the readings. */
    List<Resolution> resolve(List<Reading> readings) {
        List<Sense> senses = senses(readings, surroundings);
        List<Measures.Settled> settled = settle(senses);
        Measures measures = new Measures(surroundings, new ClassWords(tokens));
        Resolution[] resolutions = new Resolution[readings.size()];
        for (Sense sense : senses) {
            measures.measureAmong(sense, settled);
            Resolution resolution = decide(sense);
            for (int mention : sense.mentions()) {
                resolutions[mention] = weighed(resolution, readings.get(mention).chance());
            }
        }
        return IntStream.range(0, resolutions.length)
                .mapToObj(at -> resolutions[at] == null ? withoutSense(readings.get(at)) : resolutions[at])
                .toList();
    }

    /** The senses of a document's names, measured by themselves. */
    List<Sense> senses(List<Reading> readings, Surroundings about) {
        Holders holders = new Holders(tokens, readings);
        Map<String, Sense> senses = new LinkedHashMap<>();
        Map<Sense, Optional<Reading>> held = new LinkedHashMap<>();
        Map<Sense, Optional<Reading>> holding = new LinkedHashMap<>();
        for (int at = 0; at < readings.size(); at++) {
            Reading reading = readings.get(at);
            if (reading.parts().size() > 1 || reading.name().hits().isEmpty()) {
                continue;
            }
            Optional<Reading> holder =
                    holders.holderOf(at).filter(large -> large.parts().size() == 1);
            String words = reading.name().span().of(tokens.text());
            String key = key(reading, words)
                    + holder.map(large -> " | " + key(large, large.name().span().of(tokens.text())))
                            .orElse("");
            Sense sense = senses.computeIfAbsent(
                    key, absent -> new Sense(words, reading.name().hits()));
            sense.mentions().add(at);
            holding.put(sense, holder);
            int before = at - 1;
            if (before >= 0 && holders.holderOf(before).isPresent()) {
                held.putIfAbsent(sense, Optional.of(readings.get(before)));
            }
        }
        Measures measures = new Measures(about, new ClassWords(tokens));
        senses.values()
                .forEach(sense -> measures.measureAlone(
                        sense,
                        readings,
                        holding.getOrDefault(sense, Optional.empty()),
                        held.getOrDefault(sense, Optional.empty())));
        senses.forEach((key, sense) -> senses.forEach((other, contained) -> {
            if (other.startsWith(key + " | ")) {
                Measures.measureElsewhere(sense, contained);
            }
        }));
        return List.copyOf(senses.values());
    }

    /** What the first pass makes of the senses: those places that it is fairly sure of, in text order. */
    List<Measures.Settled> settle(List<Sense> senses) {
        List<Measures.Settled> settled = new ArrayList<>();
        for (Sense sense : senses) {
            double[] chances = chances(sense, FIRST_PASS);
            int best = best(chances, sense.candidates().size());
            if (chances[best] >= SETTLED) {
                settled.add(Measures.Settled.of(sense, best));
            }
        }
        return settled;
    }

    /** The probability of each candidate, and last that of a place that is not among them. */
    private double[] chances(Sense sense, int pass) {
        int count = sense.candidates().size();
        double[] chances = new double[count + 1];
        double sum = 0;
        for (int at = 0; at <= count; at++) {
            double score =
                    at < count ? model.score(sense.measures()[at], pass) : model.weight(Criterion.UNKNOWN_PLACE, pass);
            chances[at] = Math.exp(score);
            sum += chances[at];
        }
        for (int at = 0; at <= count; at++) {
            chances[at] /= sum;
        }
        return chances;
    }

    private static int best(double[] chances, int candidates) {
        int best = 0;
        for (int at = 1; at < candidates; at++) {
            best = chances[at] > chances[best] ? at : best;
        }
        return best;
    }

    private Resolution decide(Sense sense) {
        double[] chances = chances(sense, SECOND_PASS);
        int count = sense.candidates().size();
        int likeliest = best(chances, count);
        int winner = Municipality.townOf(sense, likeliest);
        List<Candidate> ranked = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> at != winner)
                        .thenComparingDouble(at -> -chances[at])
                        .thenComparing(at -> sense.candidates().get(at).place().id()))
                .limit(MOST_CANDIDATES)
                .map(at -> at == winner && winner != likeliest
                        ? town(sense, winner, likeliest, chances)
                        : candidate(sense, at))
                .toList();
        double right = 0;
        for (int at = 0; at < count; at++) {
            right += sense.point(at).kilometresTo(sense.point(winner)) <= SAME_SPOT_KM ? chances[at] : 0;
        }
        if (chances[count] > right) {
            return new Resolution.Unresolved(
                    List.of(new Evidence.Context(
                            "None of the %d known places of this name fits well enough.".formatted(count), 0)),
                    ranked);
        }
        return new Resolution.Resolved(ranked.getFirst(), right, ranked.subList(1, ranked.size()));
    }

    /** The place is right if the words mean a place at all and the candidate is the one: both chances multiplied. */
    private static Resolution weighed(Resolution resolution, double chance) {
        return resolution instanceof Resolution.Resolved resolved
                ? new Resolution.Resolved(
                        resolved.winner(), Confidence.of(resolved.confidence() * chance), resolved.losers())
                : resolution;
    }

    private Candidate candidate(Sense sense, int at) {
        CandidateRules rules = new CandidateRules(sense, at, model);
        return new Candidate(sense.candidates().get(at), rules.evidence(surroundings.day()));
    }

    /** The town taken for the division of its name, with the reason that made up the difference. */
    private Candidate town(Sense sense, int town, int division, double[] chances) {
        Candidate candidate = candidate(sense, town);
        double difference = Math.round(Math.log(chances[division] / chances[town]) * 100 + 1) / 100.0;
        List<Evidence> evidence = new ArrayList<>(candidate.evidence());
        evidence.add(Municipality.reason(sense.candidates().get(division).place(), difference));
        return new Candidate(candidate.match(), evidence);
    }

    /** Several at once for a compound; nothing for a name without candidates. */
    private Resolution withoutSense(Reading reading) {
        if (reading.parts().size() < 2) {
            return new Resolution.Unresolved(
                    List.of(new Evidence.NameMatch("No gazetteer at hand has this name.", 0)), List.of());
        }
        List<Candidate> each = reading.parts().stream()
                .map(part -> candidateOf(part.span().of(tokens.text()), part.hits()))
                .toList();
        return new Resolution.Ambiguous(each, reading.evidence());
    }

    private Candidate candidateOf(String words, List<NamedPlace> hits) {
        Sense sense = new Sense(words, hits);
        new Measures(surroundings, new ClassWords(tokens))
                .measureAlone(sense, List.of(), Optional.empty(), Optional.empty());
        return candidate(
                sense, best(chances(sense, SECOND_PASS), sense.candidates().size()));
    }

    private static String key(Reading reading, String words) {
        return NameKey.of(words) + (reading.name().isDemonym() ? " adjective" : "");
    }
}
