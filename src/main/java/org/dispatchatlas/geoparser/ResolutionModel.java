package org.dispatchatlas.geoparser;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the resolver has learned: how much each criterion counts, in two passes. The first pass does not know the other places of the
 * document; the second knows what the first made of them.
 */
public final class ResolutionModel {
    private final double[][] weights = new double[2][Criterion.values().length];

    /**
     * A model from the weights of each criterion by its name in lower case with hyphens; a criterion that is missing weighs nothing.
     *
     * @throws IllegalArgumentException for a name that is no criterion
     */
    public ResolutionModel(Map<String, double[]> byName) {
        Map<Criterion, double[]> known = new EnumMap<>(Criterion.class);
        byName.forEach((name, pair) -> known.put(
                Criterion.valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_')), pair));
        known.forEach((criterion, pair) -> {
            weights[0][criterion.column()] = pair[0];
            weights[1][criterion.column()] = pair[1];
        });
    }

    double weight(Criterion criterion, int pass) {
        return weights[pass][criterion.column()];
    }

    /** The score of a candidate with these measures. */
    double score(double[] measures, int pass) {
        double sum = 0;
        for (int at = 0; at < measures.length; at++) {
            sum += measures[at] == 0 ? 0 : measures[at] * weights[pass][at];
        }
        return sum;
    }
}
