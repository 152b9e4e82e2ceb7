package org.dispatchatlas.geoparser;

/**
 * One reason for or against a reading.
 */
public sealed interface Evidence {
    /** The name of the rule, fixed: used in exports. */
    String rule();

    /** The reason as a sentence for readers. */
    String says();

    /** What it adds to the score, negative where it speaks against. */
    double weight();

    /** The words are a name of the place. */
    record NameMatch(String says, double weight) implements Evidence {
        @Override
        public String rule() {
            return "name-match";
        }
    }

    /** The name was, or was not, in use at the document's date. */
    record NameInUse(String says, double weight) implements Evidence {
        @Override
        public String rule() {
            return "name-in-use";
        }
    }

    /** The place is large or important beside others of its name. */
    record Prominence(String says, double weight) implements Evidence {
        @Override
        public String rule() {
            return "prominence";
        }
    }

    /** Other mentions of the document lie near. */
    record NearOtherMentions(String says, double weight) implements Evidence {
        @Override
        public String rule() {
            return "near-other-mentions";
        }
    }

    /** The place lies in a state that the document speaks of. */
    record WithinPolity(String says, double weight) implements Evidence {
        @Override
        public String rule() {
            return "within-polity";
        }
    }

    /** The words around favour or exclude a reading. */
    record Context(String says, double weight) implements Evidence {
        @Override
        public String rule() {
            return "context";
        }
    }

    /** A geometry was computed from the words. */
    record Computation(String says, double weight) implements Evidence {
        @Override
        public String rule() {
            return "computation";
        }
    }

    /** An editor decided. */
    record CuratorChoice(String says, double weight) implements Evidence {
        @Override
        public String rule() {
            return "curator-choice";
        }
    }
}
