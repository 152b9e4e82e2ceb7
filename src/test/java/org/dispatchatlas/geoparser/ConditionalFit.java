package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Conditional logit (McFadden 1974): the weights under which the right ones among the candidates of each name, or the place that is not
 * among them, are most probable. Stochastic gradients as in {@link LogisticFit}.
 */
final class ConditionalFit {
    private static final int EPOCHS = 30;
    private static final double RATE = 0.1;
    private static final double PULL = 0.0005;
    private static final int NONE = Criterion.UNKNOWN_PLACE.column();

    /** A choice: the measures of each candidate, and which are right; the last of these stands for none of them. */
    private static final class Choice {
        private final double[][] measures;
        private final boolean[] right;
        private final double weight;

        Choice(double[][] measures, boolean[] right, double weight) {
            this.measures = measures;
            this.right = right;
            this.weight = weight;
        }
    }

    private final List<Choice> choices = new ArrayList<>();
    private final boolean[] fixed = new boolean[Criterion.values().length];
    private final double[] weights = new double[Criterion.values().length];

    ConditionalFit(Map<Criterion, Double> judged) {
        judged.forEach((criterion, weight) -> {
            fixed[criterion.column()] = true;
            weights[criterion.column()] = weight;
        });
    }

    void add(double[][] measures, boolean[] right, double weight) {
        double[][] copy = new double[measures.length][];
        for (int candidate = 0; candidate < copy.length; candidate++) {
            copy[candidate] = measures[candidate].clone();
        }
        choices.add(new Choice(copy, right, weight));
    }

    double[] solve() {
        double[] squares = new double[weights.length];
        Random random = new Random(3);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(choices, random);
            choices.forEach(choice -> step(choice, squares));
        }
        return weights.clone();
    }

    private void step(Choice choice, double[] squares) {
        double[] chances = chances(choice);
        double right = 1e-9;
        for (int at = 0; at < chances.length; at++) {
            right += choice.right[at] ? chances[at] : 0;
        }
        double[] gradient = new double[weights.length];
        for (int at = 0; at < chances.length; at++) {
            double push = chances[at] - (choice.right[at] ? chances[at] / right : 0);
            for (int column = 0; column < weights.length; column++) {
                gradient[column] += push * measure(choice, at, column);
            }
        }
        for (int column = 0; column < weights.length; column++) {
            if (!fixed[column]) {
                double slope = choice.weight * gradient[column] + PULL * weights[column];
                squares[column] += slope * slope;
                weights[column] -= RATE * slope / Math.sqrt(squares[column] + 1e-3);
            }
        }
    }

    private double[] chances(Choice choice) {
        double[] chances = new double[choice.measures.length + 1];
        double sum = 0;
        for (int at = 0; at < chances.length; at++) {
            double score = 0;
            for (int column = 0; column < weights.length; column++) {
                score += weights[column] * measure(choice, at, column);
            }
            chances[at] = Math.exp(score);
            sum += chances[at];
        }
        for (int at = 0; at < chances.length; at++) {
            chances[at] /= sum;
        }
        return chances;
    }

    /** Of "none of them" only one thing is known. */
    private static double measure(Choice choice, int at, int column) {
        return at < choice.measures.length ? choice.measures[at][column] : column == NONE ? 1 : 0;
    }
}
