package org.dispatchatlas.source;

/**
 * Whether a file is the one that a manifest names.
 *
 * @param file its name, or its path
 * @param note what a reader must know beside the outcome; empty where it says all
 */
public record Verification(String file, Outcome outcome, String note) {
    /** What came of the comparison. */
    public enum Outcome {
        SAME("as the manifest says"),
        RENAMED("as the manifest says, under another name"),
        DIFFERENT("DIFFERENT from what the manifest says"),
        NOT_LISTED("in no manifest that was given");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }
    }

    /** Whether all is well. */
    public boolean isSame() {
        return outcome == Outcome.SAME || outcome == Outcome.RENAMED;
    }

    /** The outcome in words, with its note. */
    public String words() {
        return note.isEmpty() ? outcome.words : "%s (%s)".formatted(outcome.words, note);
    }
}
