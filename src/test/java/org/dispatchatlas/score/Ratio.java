package org.dispatchatlas.score;

/**
 * Precision and recall.
 *
 * @param right what both sides agree on
 * @param predicted what the program claims
 * @param expected what gold holds
 */
public record Ratio(int right, int predicted, int expected) {
    /** 0 to 1; 0 where nothing is claimed. */
    public double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    /** 0 to 1; 0 where gold is empty. */
    public double recall() {
        return expected == 0 ? 0 : (double) right / expected;
    }

    /** The harmonic mean of both, 0 to 1. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
