package org.dispatchatlas.geoparser;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the words that name a speaker, before or after a verb of saying. */
final class SpeakerPhrases {
    /** In words. Titles of office run to about ten: "the Acting Director of the Office of Far Eastern Affairs". */
    private static final int LONGEST = 12;

    private static final Pattern ARTICLE =
            Pattern.compile("(?:The|An?|This|My|His|Her|Their|One|Another|Some|Certain) .*");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Set<String> VERBLIKE = Set.of(
            "is",
            "was",
            "are",
            "were",
            "that",
            "which",
            "who",
            "if",
            "whether",
            "when",
            "made",
            "carried",
            "issued",
            "dated",
            "received");

    private final SentenceWords words;

    SpeakerPhrases(SentenceWords words) {
        this.words = words;
    }

    /**
     * Words that name a speaker.
     *
     * @param first the first word's number
     * @param last the last word's number
     * @param label the speaker as the text has it; "he" and the like for a pronoun, empty for the author
     */
    record Phrase(int first, int last, String label) {
        boolean isAuthor() {
            return label.isEmpty();
        }

        boolean isPronoun() {
            return PRONOUNS.contains(label);
        }
    }

    /** The subject whose last word, or whose apposition's, this is; empty where it is nobody who could speak. */
    Optional<Phrase> beforeVerb(int last) {
        return apposed(last).or(() -> endingAt(last));
    }

    /** The subject that ends with the word. */
    private Optional<Phrase> endingAt(int given) {
        int last = withoutTimes(given);
        String word = words.lower(last);
        if (PRONOUNS.contains(word)) {
            return Optional.of(new Phrase(last, last, word));
        }
        if (word.equals("i") || word.equals("we")) {
            return Optional.of(new Phrase(last, last, ""));
        }
        if (word.equals("who") && last > 0) {
            return endingAt(last - 1).filter(phrase -> !phrase.isAuthor());
        }
        return whole(last).or(() -> gathered(last)).filter(phrase -> !hasOwn(phrase.first()));
    }

    /** The phrase that begins with the word and goes on to a comma, "that" or a verb. */
    Optional<Phrase> startingAt(int first) {
        int last = first - 1;
        while (last - first < LONGEST && last + 1 < words.count() && goesOn(first, last + 1)) {
            last++;
        }
        return last < first || last - first >= LONGEST || !names(first, last)
                ? Optional.empty()
                : Optional.of(phrase(first, last));
    }

    /** A name or office that begins with the word, and no more than that. */
    Optional<Phrase> personAt(int first) {
        int last = first - 1;
        while (last - first < LONGEST
                && last + 1 < words.count()
                && (last < first || words.isJoined(last + 1))
                && isOfName(first, last + 1)) {
            last++;
        }
        while (last >= first && !isHeadOrName(last)) {
            last--;
        }
        return last < first || hasOwn(first) ? Optional.empty() : Optional.of(phrase(first, last));
    }

    private boolean isOfName(int first, int next) {
        String word = words.lower(next);
        if (isConnector(next)) {
            boolean office = next > first && SpeechWords.ROLES.contains(words.lower(next - 1));
            return office && (words.isCapital(next + 1) || words.lower(next + 1).equals("the"));
        }
        boolean before = SpeechWords.DETERMINERS.contains(word) || SpeechWords.ADJECTIVES.contains(word);
        boolean afterConnector = next > first && isConnector(next - 1);
        return isHeadOrName(next) || (before && (afterConnector || next == first || !isHeadOrName(next - 1)));
    }

    private boolean goesOn(int first, int next) {
        String word = words.lower(next);
        boolean joined = next == first || words.isJoined(next);
        boolean verb = VERBLIKE.contains(word)
                || (SpeechWords.PAST.contains(word) && !words.isCapital(next))
                || (SpeechWords.BEFORE_VERBS.contains(word) && next > first);
        return joined && !verb && !word.equals("i") && !word.equals("it");
    }

    /** "Krestinsky, acting Commissar for Foreign Affairs," or "the Ambassador (Grew)": the words before the insertion. */
    private Optional<Phrase> apposed(int last) {
        if (!words.hasBefore(last + 1, ",)")) {
            return Optional.empty();
        }
        int opening = last;
        while (opening > 0 && last - opening < LONGEST && !words.hasBefore(opening, ",(")) {
            opening--;
        }
        return opening > 0 && words.hasBefore(opening, ",(") && !words.hasBefore(opening, ";:.”")
                ? endingAt(opening - 1).filter(phrase -> !phrase.isAuthor() && !phrase.isPronoun())
                : Optional.empty();
    }

    /** All from the beginning of the clause, where it is short and reads as one subject. */
    private Optional<Phrase> whole(int last) {
        int first = last;
        while (first > 0 && last - first < LONGEST && words.isJoined(first) && !opensClause(first)) {
            first--;
        }
        boolean bounded = first == 0 || !words.isJoined(first) || opensClause(first);
        if (!bounded || last - first >= LONGEST || !begins(first) || hasVerb(first, last) || !headed(first, last)) {
            return Optional.empty();
        }
        return Optional.of(phrase(first, last));
    }

    private boolean opensClause(int word) {
        return Set.of("that", "and", "but", "while", "whereas", "as", "although", "when", "because", "if")
                .contains(words.lower(word - 1));
    }

    private boolean begins(int first) {
        String word = words.lower(first);
        return !SpeechWords.NO_NAMES.contains(word)
                && (words.isCapital(first) || SpeechWords.DETERMINERS.contains(word) || SpeechWords.isHead(word));
    }

    private boolean hasVerb(int first, int last) {
        for (int word = first; word <= last; word++) {
            String lower = words.lower(word);
            if (VERBLIKE.contains(lower)
                    || SpeechWords.BEFORE_VERBS.contains(lower)
                    || (SpeechWords.PAST.contains(lower) && !words.isCapital(word))
                    || (word > first && (lower.equals("i") || PRONOUNS.contains(lower)))
                    || (lower.endsWith("ly") && !words.isCapital(word) && !SpeechWords.ADJECTIVES.contains(lower))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first noun is one that speaks: "the Embassy in Tokyo", not "the terms of the Minister". */
    boolean isHeaded(Phrase phrase) {
        return headed(phrase.first(), phrase.last());
    }

    /** The noun that speaks stands before the first preposition. */
    private boolean headed(int first, int last) {
        int head = first;
        while (head < last && !isConnector(head + 1)) {
            head++;
        }
        return isHeadOrName(head);
    }

    private boolean isConnector(int word) {
        return SpeechWords.CONNECTORS.contains(words.lower(word));
    }

    private boolean isHeadOrName(int word) {
        String lower = words.lower(word);
        return SpeechWords.isHead(lower) || (words.isCapital(word) && !SpeechWords.NO_NAMES.contains(lower));
    }

    /** Back from the last word over names, offices and what joins them. */
    private Optional<Phrase> gathered(int last) {
        int first = last + 1;
        while (first > 0 && last - first < LONGEST && belongs(first - 1, first > last)) {
            first--;
            if (endsGathering(first)) {
                break;
            }
        }
        while (first <= last && isConnector(first)) {
            first++;
        }
        return first <= last && isHeadOrName(last(first, last)) ? Optional.of(phrase(first, last)) : Optional.empty();
    }

    private int last(int first, int last) {
        int head = first;
        while (head < last && !isConnector(head + 1)) {
            head++;
        }
        return head;
    }

    private boolean belongs(int word, boolean isLast) {
        if (!isLast && !words.isJoined(word + 1)) {
            return false;
        }
        String lower = words.lower(word);
        if (words.isCapital(word) && !SpeechWords.NO_NAMES.contains(lower)) {
            return true;
        }
        if (isConnector(word) && !isLast) {
            return word > 0 && words.isJoined(word) && isHeadOrName(word - 1) && !lower.equals("and");
        }
        return SpeechWords.isHead(lower)
                || (!isLast && (SpeechWords.DETERMINERS.contains(lower) || SpeechWords.ADJECTIVES.contains(lower)));
    }

    private boolean endsGathering(int word) {
        boolean determiner = SpeechWords.DETERMINERS.contains(words.lower(word));
        return determiner && !(word > 0 && words.isJoined(word) && isConnector(word - 1));
    }

    private boolean hasOwn(int first) {
        return SpeechWords.OWN.contains(words.lower(first)) || SpeechWords.OWN.contains(words.lower(first - 1));
    }

    private boolean names(int first, int last) {
        for (int word = first; word <= last; word++) {
            if (isHeadOrName(word)) {
                return true;
            }
        }
        return false;
    }

    /** "The press this morning", "Pravda of August 3": without the time. */
    private int withoutTimes(int last) {
        int end = last;
        while (end > 0 && words.isJoined(end) && isTime(end) && last - end < 5) {
            end--;
        }
        return isTime(end) ? last : end;
    }

    private boolean isTime(int word) {
        String lower = words.lower(word);
        return SpeechWords.TIMES.contains(lower)
                || SpeechWords.DAYS.contains(lower)
                || (!lower.isEmpty() && Character.isDigit(lower.charAt(0)));
    }

    private Phrase phrase(int first, int last) {
        return new Phrase(first, last, label(words.join(first, last)));
    }

    /** Lower-cases an article, and speaks of "a" source where the text has "another". */
    private static String label(String words) {
        String label = ARTICLE.matcher(words).matches()
                ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
        if (label.startsWith("another ")) {
            String rest = label.substring("another ".length());
            return ("aeiou".indexOf(rest.charAt(0)) >= 0 ? "an " : "a ") + rest;
        }
        return label;
    }
}
