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
        List<Finding> placed = score.findings().stream()
                .filter(finding -> switch (finding.outcome()) {
                    case RIGHT, FAR, SPURIOUS -> true;
                    case ABSTAINED, GOLD_UNPLACED, MISSED, SPURIOUS_UNPLACED -> false;
                })
                .toList();
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
