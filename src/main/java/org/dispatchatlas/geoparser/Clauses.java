package org.dispatchatlas.geoparser;

import java.util.BitSet;
import java.util.Set;

/** The clauses of a sentence, as far as signs and small words tell them apart. */
final class Clauses {
    private static final Set<String> JOINING = Set.of(
            "but",
            "while",
            "whereas",
            "although",
            "though",
            "however",
            "so",
            "yet",
            "which",
            "who",
            "whose",
            "where",
            "because");

    private static final Set<String> PARTING = Set.of("but", "because", "although", "whereas");
    private static final Set<String> SUBORDINATING =
            Set.of("that", "which", "who", "whether", "if", "unless", "when", "while", "lest");

    /** With these a clause begins that the next comma may end. */
    private static final Set<String> OPENING = Set.of(
            "while",
            "although",
            "though",
            "when",
            "since",
            "as",
            "because",
            "after",
            "before",
            "whereas",
            "following",
            "having",
            "upon");

    private static final Set<String> FINITE = Set.of(
            "has", "have", "had", "will", "would", "may", "might", "shall", "did", "does", "do", "can", "could", "must",
            "should");

    /** In words: where after ", and" the verb of a new clause is looked for. */
    private static final int TO_VERB = 6;

    private final SentenceWords words;
    private final BitSet parts = new BitSet();
    private final BitSet subordinates = new BitSet();

    Clauses(SentenceWords words) {
        this.words = words;
        boolean subordinate = words.count() > 0 && OPENING.contains(words.lower(0));
        for (int word = 1; word < words.count(); word++) {
            String lower = words.lower(word);
            boolean comma = words.hasBefore(word, ",");
            boolean joins = comma
                    && ((JOINING.contains(lower) && !words.hasBefore(word + 1, ","))
                            || (lower.equals("and") && hasVerb(word + 1)));
            boolean main = comma
                    && !words.isCapital(word)
                    && !lower.equals("and")
                    && !FINITE.contains(lower)
                    && (subordinate || hasFinite(word))
                    && hasVerb(word);
            parts.set(word, words.hasBefore(word, ";:—") || PARTING.contains(lower) || joins || main);
            subordinate = parts.get(word) ? OPENING.contains(lower) : subordinate;
            subordinates.set(word, SUBORDINATING.contains(words.lower(word - 1)));
        }
    }

    /** Where the clause begins that holds the word, after "that", "if", a semicolon, ", but" and the like. */
    int startAt(int word) {
        int part = Math.max(0, parts.previousSetBit(word));
        int subordinate = Math.max(0, subordinates.previousSetBit(word));
        int first = Math.max(part, subordinate);
        return first == 0 ? words.start() : words.start(first);
    }

    /** Where the clause ends that holds the word; what "that" or "if" begin is part of it. */
    int endAfter(int word) {
        int next = parts.nextSetBit(word + 1);
        return next < 0 ? words.end() : words.start(next);
    }

    /** Where a semicolon or a contrasting word after the word ends what an "if" or an allegation governs. */
    int endOfSentenceAfter(int word) {
        for (int next = parts.nextSetBit(word + 1); next >= 0; next = parts.nextSetBit(next + 1)) {
            String lower = words.lower(next);
            boolean parts = words.hasBefore(next, ";") && !lower.equals("that");
            if (parts || (lower.equals("but") && !words.lower(next + 1).equals("that"))) {
                return words.start(next);
            }
        }
        return words.end();
    }

    /** Whether a subject of a few words and an auxiliary follow: "26 will not", "its accuracy can". */
    private boolean hasFinite(int from) {
        for (int word = from + 1; word < from + TO_VERB && word < words.count() && words.isJoined(word); word++) {
            if (FINITE.contains(words.lower(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasVerb(int from) {
        for (int word = from; word < from + TO_VERB && word < words.count(); word++) {
            String lower = words.lower(word);
            if (word > from && (words.hasBefore(word, ",;:") || lower.equals("that"))) {
                return false;
            }
            boolean verb = FINITE.contains(lower)
                    || SpeechWords.BEING.contains(lower)
                    || SpeechWords.PRESENT.contains(lower)
                    || (lower.endsWith("ed") && !words.isCapital(word));
            if (verb && !lower.equals("be") && !lower.equals("being")) {
                return word > from || !SpeechWords.BEING.contains(lower);
            }
        }
        return false;
    }
}
