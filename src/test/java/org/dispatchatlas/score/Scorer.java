package org.dispatchatlas.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.score.Finding.Outcome;

/** Adds up a {@link GeoparseScore}, text by text. */
public final class Scorer {
    private final Predicate<Annotation> counted;
    private final List<Finding> findings = new ArrayList<>();
    private int gold;
    private int predicted;
    private int exact;
    private int paired;

    /** A scorer that counts every gold mention. */
    public Scorer() {
        this(every -> true);
    }

    /** A scorer that counts only some gold mentions; a prediction that hits one of the others alone is neither right nor wrong. */
    public Scorer(Predicate<Annotation> counted) {
        this.counted = counted;
    }

    /** The score of a set; a text without predictions counts as one in which nothing was found. */
    public static GeoparseScore score(List<AnnotatedText> gold, Map<String, List<Annotation>> predictions) {
        Scorer scorer = new Scorer();
        gold.forEach(text -> scorer.add(text, predictions.getOrDefault(text.id(), List.of())));
        return scorer.score();
    }

    /** Takes in a text and what was found in it. */
    public void add(AnnotatedText text, List<Annotation> found) {
        List<Annotation> expected = text.mentions().stream().filter(counted).toList();
        List<Annotation> claims =
                found.stream().filter(each -> each.end() > each.start()).toList();
        Map<Integer, Annotation> finders = new TreeMap<>();
        Set<Integer> met = new HashSet<>();
        for (Pairs.Pair pair : Pairs.match(expected, claims)) {
            finders.put(pair.gold(), claims.get(pair.prediction()));
            met.add(pair.prediction());
        }
        List<Annotation> ignored =
                text.mentions().stream().filter(counted.negate()).toList();
        List<Annotation> unmet = IntStream.range(0, claims.size())
                .filter(claim -> !met.contains(claim))
                .mapToObj(claims::get)
                .filter(claim -> ignored.stream().noneMatch(each -> each.overlap(claim) > 0))
                .toList();
        count(expected, finders, unmet);
        List<Finding> here = new ArrayList<>();
        for (int each = 0; each < expected.size(); each++) {
            here.add(judge(text.id(), expected.get(each), Optional.ofNullable(finders.get(each))));
        }
        unmet.forEach(claim -> here.add(spurious(text.id(), claim)));
        here.sort(Comparator.comparingInt(Scorer::start));
        findings.addAll(here);
    }

    /** What all texts so far come to. */
    public GeoparseScore score() {
        int right = count(Outcome.RIGHT);
        int far = count(Outcome.FAR);
        int goldPlaced = (int) findings.stream()
                .filter(finding -> finding.gold().filter(Annotation::isPlaced).isPresent())
                .count();
        List<Double> errors = findings.stream()
                .filter(finding -> finding.outcome() == Outcome.RIGHT || finding.outcome() == Outcome.FAR)
                .map(Finding::kilometres)
                .toList();
        return new GeoparseScore(
                new Ratio(exact, predicted, gold),
                new Ratio(paired, predicted, gold),
                new Ratio(right, right + far + count(Outcome.SPURIOUS), goldPlaced),
                goldPlaced,
                count(Outcome.ABSTAINED),
                errors,
                findings);
    }

    private void count(List<Annotation> expected, Map<Integer, Annotation> finders, List<Annotation> unmet) {
        gold += expected.size();
        paired += finders.size();
        predicted += finders.size() + unmet.size();
        Set<List<Integer>> spans = new HashSet<>();
        expected.forEach(each -> spans.add(List.of(each.start(), each.end())));
        Set<List<Integer>> found = new HashSet<>();
        finders.values().forEach(each -> found.add(List.of(each.start(), each.end())));
        unmet.forEach(each -> found.add(List.of(each.start(), each.end())));
        found.retainAll(spans);
        exact += found.size();
    }

    private int count(Outcome outcome) {
        return (int) findings.stream()
                .filter(finding -> finding.outcome() == outcome)
                .count();
    }

    private static Finding judge(String id, Annotation gold, Optional<Annotation> finder) {
        Optional<LonLat> there = gold.point();
        Optional<LonLat> here = finder.flatMap(Annotation::point);
        if (finder.isEmpty()) {
            return new Finding(id, Outcome.MISSED, Optional.of(gold), finder, 0);
        }
        if (there.isEmpty() || here.isEmpty()) {
            Outcome outcome = there.isEmpty() ? Outcome.GOLD_UNPLACED : Outcome.ABSTAINED;
            return new Finding(id, outcome, Optional.of(gold), finder, 0);
        }
        double error = GeoparseScore.kilometres(there.get(), here.get());
        Outcome outcome = error <= GeoparseScore.NEAR_KM ? Outcome.RIGHT : Outcome.FAR;
        return new Finding(id, outcome, Optional.of(gold), finder, error);
    }

    private static Finding spurious(String id, Annotation claim) {
        Outcome outcome = claim.isPlaced() ? Outcome.SPURIOUS : Outcome.SPURIOUS_UNPLACED;
        return new Finding(id, outcome, Optional.empty(), Optional.of(claim), 0);
    }

    private static int start(Finding finding) {
        return finding.gold().or(finding::prediction).orElseThrow().start();
    }
}
