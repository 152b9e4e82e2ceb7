package org.dispatchatlas.geoparser;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Where in a sentence one clause ends and another speaker may begin. */
final class Turns {
    private static final Set<String> JOINING =
            Set.of("but", "and", "while", "whereas", "although", "though", "yet", "so");
    private static final Set<String> PARTING = Set.of("but", "while", "whereas", "although", "though", "yet", "so");
    private static final Set<String> OWN = Set.of("i", "my", "me", "we", "our", "us");
    private static final Set<String> BACKSHIFTED = Set.of("had", "would", "could", "might");
    private static final Set<String> JUDGING = Set.of("seems", "appears", "remains");
    private static final Set<String> POINTING = Set.of("this", "these", "those");
    private static final Set<String> SEEMING = Set.of("appear", "seem");

    /** In words: how far behind the turn the next speaker may be named. */
    private static final int NEAR = 4;

    private Turns() {}

    /** Whether a turn stands between the two points, and the second soon after it. */
    static boolean between(SentenceWords words, int from, int to) {
        for (int word = wordAt(words, to), steps = 0; word >= 0 && steps < NEAR; word--, steps++) {
            if (words.start(word) < from) {
                return false;
            }
            if (turns(words, word)
                    && !words.lower(word + 1).equals("that")
                    && !words.lower(word).equals("that")) {
                return true;
            }
        }
        return false;
    }

    /** Where the clause before the point begins: after its last turn, else at the earlier point. */
    static int last(SentenceWords words, int from, int to) {
        for (int word = wordAt(words, to) - 1; word >= 0 && words.start(word) > from; word--) {
            if (words.hasBefore(word, ";") || (words.hasBefore(word, ",") && PARTING.contains(words.lower(word)))) {
                return words.start(word);
            }
        }
        return from;
    }

    /** Where a clause begins after the point that an insertion before the point does not reach. */
    static Optional<Integer> next(SentenceWords words, int from) {
        for (int word = wordAt(words, from); word < words.count(); word++) {
            boolean parts = words.hasBefore(word, ",") && PARTING.contains(words.lower(word));
            if (words.start(word) >= from && (parts || words.hasBefore(word, ";"))) {
                return Optional.of(words.start(word));
            }
        }
        return Optional.empty();
    }

    /** Where after the point the author comes back with an "I" of his own, or a judgment in the present tense. */
    static Optional<Integer> toAuthor(SentenceWords words, int from) {
        for (int word = wordAt(words, from); word < words.count(); word++) {
            boolean own =
                    words.start(word) >= from && word > 0 && (words.lower(word).equals("i") || judges(words, word));
            String joint = words.lower(word - 1);
            boolean turned = words.hasBefore(word, ";")
                    || ((JOINING.contains(joint) || joint.equals("which")) && words.hasBefore(word - 1, ",;"));
            if (own && turned) {
                return Optional.of(words.start(word));
            }
        }
        return Optional.empty();
    }

    private static boolean judges(SentenceWords words, int word) {
        return words.lower(word).equals("it") && JUDGING.contains(words.lower(word + 1));
    }

    /** Whether the author speaks of himself in the sentence. */
    static boolean hasOwn(SentenceWords words, IntPredicate isQuoted) {
        for (int word = 0; word < words.count(); word++) {
            if (OWN.contains(words.lower(word)) && !isQuoted.test(words.start(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence reads as reported speech that goes on: "The troops had crossed the river." */
    static boolean reportsOn(SentenceWords words) {
        for (int word = 0; word < words.count(); word++) {
            if (BACKSHIFTED.contains(words.lower(word))) {
                return !POINTING.contains(words.lower(0)) && !SEEMING.contains(words.lower(word + 1));
            }
        }
        return false;
    }

    private static boolean turns(SentenceWords words, int word) {
        return words.hasBefore(word, ";") || (words.hasBefore(word, ",") && JOINING.contains(words.lower(word)));
    }

    /** The number of the first word at or after the point. */
    private static int wordAt(SentenceWords words, int point) {
        int low = 0;
        int high = words.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.start(middle) < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.min(low, Math.max(0, words.count() - 1));
    }
}
