package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Logistic regression on features that are there or not, by stochastic gradients with a step of its own for each weight (AdaGrad:
 * Duchi, Hazan and Singer, JMLR 12, 2011) and a pull towards zero. The same examples in the same order give the same weights.
 */
final class LogisticFit {
    private static final int EPOCHS = 12;
    private static final double RATE = 0.15;
    private static final double PULL = 0.02;

    private final List<int[]> features = new ArrayList<>();
    private final List<Double> targets = new ArrayList<>();
    private final List<Double> counts = new ArrayList<>();

    /** Takes in an example with the numbers of its features; it counts as much as {@code weight} examples. */
    void add(int[] present, boolean target, double weight) {
        features.add(present);
        targets.add(target ? 1.0 : 0.0);
        counts.add(weight);
    }

    /** The weights of the features numbered up to the size. */
    float[] solve(int size) {
        float[] weights = new float[size];
        double[] squares = new double[size];
        Random random = new Random(3);
        int[] order = new int[features.size()];
        for (int at = 0; at < order.length; at++) {
            order[at] = at;
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(order, random);
            for (int example : order) {
                step(example, weights, squares);
            }
        }
        return weights;
    }

    private void step(int example, float[] weights, double[] squares) {
        double sum = 0;
        for (int feature : features.get(example)) {
            sum += weights[feature];
        }
        double count = counts.get(example);
        double error = (RecognitionModel.probability(sum) - targets.get(example)) * count;
        for (int feature : features.get(example)) {
            double gradient = error + PULL * count * weights[feature];
            squares[feature] += gradient * gradient;
            weights[feature] -= (float) (RATE * gradient / Math.sqrt(squares[feature] + 1e-2));
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int at = order.length - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            int kept = order[at];
            order[at] = order[other];
            order[other] = kept;
        }
    }
}
