package org.dispatchatlas.source;

/**
 * Whether a file is the one that a manifest names.
 *
 * @param file its name
 */
public record Verification(String file, Outcome outcome) {
    /** What came of the comparison. */
    public enum Outcome {
        SAME("as the manifest says"),
        DIFFERENT("DIFFERENT from what the manifest says"),
        NOT_LISTED("in no manifest that was given");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** In words. */
        public String words() {
            return words;
        }
    }

    /** Whether all is well. */
    public boolean isSame() {
        return outcome == Outcome.SAME;
    }
}
