package org.dispatchatlas.geoparser;

import java.util.Map;

/**
 * What the recogniser has learned: for every feature of a name and its surroundings how much it speaks for a place, in two passes.
 * The first pass looks at the name by itself; the second also at what the first made of the same name elsewhere and of the names
 * beside it. Weights are natural logarithms of odds and add up; unknown features weigh nothing.
 *
 * @param weights two weights for each feature, the first pass's and the second's
 */
public record RecognitionModel(Map<String, float[]> weights) {
    private static final float[] NOTHING = {0, 0};

    public RecognitionModel {
        weights = Map.copyOf(weights);
    }

    /** What the feature adds in a pass, 0 or 1. */
    double weigh(String feature, int pass) {
        return weights.getOrDefault(feature, NOTHING)[pass];
    }

    /** The probability that belongs to a sum of weights. */
    static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
