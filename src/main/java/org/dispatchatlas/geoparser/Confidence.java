package org.dispatchatlas.geoparser;

/**
 * Turns the chance that the two models give a reading into a confidence that can be believed: of mentions with 0.9, nine in ten are to
 * be right. Two numbers, learned from texts that the models had not seen (Platt, "Probabilistic outputs for support vector machines",
 * 1999); the model card has the table.
 */
final class Confidence {
    private static final double SLOPE = 0.54;
    private static final double SHIFT = 0.30;
    private static final double HIGHEST = 0.99;

    private Confidence() {}

    /** The confidence for a chance from 0 to 1, in hundredths. */
    static double of(double chance) {
        double bounded = Math.clamp(chance, 1 - HIGHEST, HIGHEST);
        double odds = Math.log(bounded / (1 - bounded)) * SLOPE + SHIFT;
        return Math.round(100 / (1 + Math.exp(-odds))) / 100.0;
    }
}
