package org.dispatchatlas.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gold mentions and predictions of one text matched one to one: equal spans first, then by length of overlap. */
final class Pairs {
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::exact)
            .reversed()
            .thenComparing(Comparator.comparingInt(Pair::overlap).reversed())
            .thenComparingInt(Pair::lag)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::prediction);

    private Pairs() {}

    /**
     * A gold mention and the prediction that found it, as places in their lists.
     *
     * @param overlap shared UTF-16 units
     * @param lag how far apart they begin, in UTF-16 units
     */
    record Pair(int gold, int prediction, boolean exact, int overlap, int lag) {}

    static List<Pair> match(List<Annotation> gold, List<Annotation> predictions) {
        List<Pair> possible = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predictions.size(); p++) {
                Annotation one = gold.get(g);
                Annotation other = predictions.get(p);
                int overlap = one.overlap(other);
                if (overlap > 0) {
                    possible.add(new Pair(g, p, one.sameSpan(other), overlap, Math.abs(one.start() - other.start())));
                }
            }
        }
        possible.sort(BEST_FIRST);
        Set<Integer> takenGold = new HashSet<>();
        Set<Integer> takenPredictions = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : possible) {
            if (!takenGold.contains(pair.gold()) && !takenPredictions.contains(pair.prediction())) {
                takenGold.add(pair.gold());
                takenPredictions.add(pair.prediction());
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
