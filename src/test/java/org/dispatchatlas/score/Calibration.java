package org.dispatchatlas.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dispatchatlas.score.Finding.Outcome;

/**
 * How often placed predictions of a given confidence are right end to end: found where gold has a mention, and within 161 km. Pairs
 * whose gold has no point say nothing and are left out.
 */
public final class Calibration {
    private static final List<Double> BOUNDS = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.9);

    private static final int NEWTON_STEPS = 20;

    private Calibration() {}

    /**
     * Predictions of like confidence.
     *
     * @param from lowest confidence, inclusive
     * @param to highest, exclusive but for 1
     * @param meanConfidence of the predictions in it, 0 to 1; 0 for an empty bin
     */
    public record Bin(double from, double to, int count, int right, double meanConfidence) {
        /** The share that is right, 0 to 1; 0 for an empty bin. */
        public double share() {
            return count == 0 ? 0 : (double) right / count;
        }
    }

    /** The bins, least confident first. */
    public static List<Bin> bins(GeoparseScore score) {
        List<Finding> placed = placed(score);
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BOUNDS.size(); bin++) {
            boolean last = bin + 1 == BOUNDS.size();
            bins.add(bin(placed, BOUNDS.get(bin), last ? 1 : BOUNDS.get(bin + 1), last));
        }
        return bins;
    }

    /** The bins as lines to print. */
    public static String table(GeoparseScore score) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "confidence   count   mean  right%n"));
        for (Bin bin : bins(score)) {
            table.append(String.format(
                    Locale.ROOT,
                    "%.1f to %.1f   %5d  %5.2f  %5.2f%n",
                    bin.from(),
                    bin.to(),
                    bin.count(),
                    bin.meanConfidence(),
                    bin.share()));
        }
        return table.toString();
    }

    /**
     * How the confidences would have to be changed to be right: the logistic fit of outcome on log odds, slope and shift; 1 and 0 where
     * they are right already.
     */
    public static List<Double> fit(GeoparseScore score) {
        double slope = 1;
        double shift = 0;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double[] sums = new double[5];
            for (Finding finding : placed(score)) {
                double bounded = Math.clamp(confidence(finding), 0.01, 0.99);
                double odds = Math.log(bounded / (1 - bounded));
                double chance = 1 / (1 + Math.exp(-(slope * odds + shift)));
                double miss = (finding.outcome() == Outcome.RIGHT ? 1 : 0) - chance;
                double weight = chance * (1 - chance);
                sums[0] += miss * odds;
                sums[1] += miss;
                sums[2] += weight * odds * odds;
                sums[3] += weight * odds;
                sums[4] += weight;
            }
            double determinant = sums[2] * sums[4] - sums[3] * sums[3];
            slope += (sums[4] * sums[0] - sums[3] * sums[1]) / determinant;
            shift += (sums[2] * sums[1] - sums[3] * sums[0]) / determinant;
        }
        return List.of(slope, shift);
    }

    private static List<Finding> placed(GeoparseScore score) {
        return score.findings().stream()
                .filter(finding -> switch (finding.outcome()) {
                    case RIGHT, FAR, SPURIOUS -> true;
                    case ABSTAINED, GOLD_UNPLACED, MISSED, SPURIOUS_UNPLACED -> false;
                })
                .toList();
    }

    private static Bin bin(List<Finding> placed, double from, double to, boolean last) {
        List<Finding> inside = placed.stream()
                .filter(finding -> confidence(finding) >= from && (last || confidence(finding) < to))
                .toList();
        int right = (int) inside.stream()
                .filter(finding -> finding.outcome() == Outcome.RIGHT)
                .count();
        double mean =
                inside.stream().mapToDouble(Calibration::confidence).average().orElse(0);
        return new Bin(from, to, inside.size(), right, mean);
    }

    private static double confidence(Finding finding) {
        return finding.prediction().orElseThrow().confidence();
    }
}
