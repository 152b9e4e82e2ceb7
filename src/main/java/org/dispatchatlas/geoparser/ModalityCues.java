package org.dispatchatlas.geoparser;

import java.util.Optional;
import java.util.Set;

/** Recognises the words that make a statement an allegation, a denial or a supposition. English; authored for Dispatch Atlas. */
final class ModalityCues {
    /** What part of a sentence a cue governs. */
    enum Reach {
        /** The whole clause, its subject too: "Harbin has reportedly fallen". */
        CLAUSE,
        /** From the cue to the end of its clause: "denied that". */
        TO_CLAUSE_END,
        /** From the cue on over further clauses: "alleges that ... and that", "if ..., then". */
        ONWARD
    }

    record Cue(Modality modality, Reach reach) {}

    private final SentenceWords words;
    private boolean reportedInPast;

    ModalityCues(SentenceWords words) {
        this.words = words;
    }

    /** The cue that the word is, if any. Words must be asked about in order. */
    Optional<Cue> at(int word) {
        String lower = words.lower(word);
        reportedInPast |= SpeechWords.PAST.contains(lower);
        return alleged(word, lower).or(() -> denied(word, lower)).or(() -> hypothetical(word, lower));
    }

    private Optional<Cue> alleged(int word, String lower) {
        if (ModalityWords.HEARSAY_ADVERBS.contains(lower)) {
            return cue(Modality.ALLEGED, Reach.CLAUSE);
        }
        if (ModalityWords.HEARSAY.contains(lower) && isBeing(word)) {
            return hearsay(word);
        }
        if (lower.startsWith("alleg") && !lower.startsWith("allegian")) {
            return cue(
                    Modality.ALLEGED,
                    isInserted(word) ? Reach.CLAUSE : isAdjective(word) ? Reach.TO_CLAUSE_END : Reach.ONWARD);
        }
        if (lower.startsWith("claim")) {
            boolean inserted = isInserted(word);
            return !inserted && isNounClaim(word)
                    ? Optional.empty()
                    : cue(Modality.ALLEGED, inserted ? Reach.CLAUSE : Reach.ONWARD);
        }
        if (lower.startsWith("purport") || lower.startsWith("accus") || lower.startsWith("insinuat")) {
            return cue(Modality.ALLEGED, Reach.ONWARD);
        }
        if (lower.startsWith("rumor") || lower.startsWith("rumour") || lower.equals("unconfirmed")) {
            return cue(Modality.ALLEGED, Reach.ONWARD);
        }
        if (lower.equals("reported") && !words.lower(word + 1).equals("by") && (word == 0 || isAdjective(word))) {
            return cue(Modality.ALLEGED, word == 0 ? Reach.CLAUSE : Reach.TO_CLAUSE_END);
        }
        return toldByNobody(word, lower);
    }

    /** "According to reports", "there are reports that", "the contention of the authorities that". */
    private Optional<Cue> toldByNobody(int word, String lower) {
        if (lower.equals("according") && words.lower(word + 1).equals("to") && isNameless(word + 2)) {
            return cue(Modality.ALLEGED, word == 0 ? Reach.ONWARD : Reach.CLAUSE);
        }
        boolean noun = ModalityWords.HEARSAY_NOUNS.contains(lower)
                && (SpeechWords.DETERMINERS.contains(words.lower(word - 1))
                        || SpeechWords.BEING.contains(words.lower(word - 1))
                        || ModalityWords.BEFORE_HEARSAY.contains(words.lower(word - 1)));
        return noun && hasThat(word) ? cue(Modality.ALLEGED, Reach.ONWARD) : Optional.empty();
    }

    private boolean isNameless(int first) {
        for (int word = first; word < first + 4 && word < words.count(); word++) {
            if (words.isCapital(word) || (word > first && !words.isJoined(word))) {
                return false;
            }
            String lower = words.lower(word);
            if (SpeechWords.DOCUMENTS.contains(lower) && !lower.equals("note") && !lower.equals("communiqué")) {
                return !ModalityWords.NAMING.contains(words.lower(word + 1));
            }
        }
        return false;
    }

    /** "Is said to have", "it is reported that"; with "by" it has a speaker of its own. */
    private Optional<Cue> hearsay(int word) {
        String next = words.lower(word + 1);
        if (next.equals("to")) {
            return cue(Modality.ALLEGED, Reach.CLAUSE);
        }
        if (isInserted(word)) {
            return cue(Modality.ALLEGED, Reach.CLAUSE);
        }
        return hasThat(word) && !hasBy(word) ? cue(Modality.ALLEGED, Reach.ONWARD) : Optional.empty();
    }

    private boolean hasThat(int word) {
        for (int next = word + 1; next < word + 6 && next < words.count() && !words.hasBefore(next, ".;:"); next++) {
            if (words.lower(next).equals("that")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasBy(int word) {
        return words.lower(word + 1).equals("by") || words.lower(word + 2).equals("by");
    }

    private boolean isBeing(int word) {
        String before = words.lower(word - 1);
        return (SpeechWords.BEING.contains(before) && !before.equals("be"))
                || ((before.equals("not") || SpeechWords.BEFORE_VERBS.contains(before) || before.endsWith("ly"))
                        && SpeechWords.BEING.contains(words.lower(word - 2))
                        && !words.lower(word - 2).equals("be"));
    }

    /** Between commas, or a comma and the sentence's end: "Harbin, they claim, has fallen". */
    private boolean isInserted(int word) {
        boolean closed = word + 1 >= words.count() || words.hasBefore(word + 1, ",");
        boolean opened = false;
        for (int before = word; before > Math.max(0, word - 4); before--) {
            opened |= words.hasBefore(before, ",");
        }
        return closed && opened;
    }

    private boolean isAdjective(int word) {
        boolean last = word + 1 >= words.count() || !words.isJoined(word + 1);
        return !last
                && SpeechWords.DETERMINERS.contains(words.lower(word - 1))
                && !words.lower(word + 1).equals("that")
                && !words.lower(word + 1).equals("to");
    }

    private boolean isNounClaim(int word) {
        String next = words.lower(word + 1);
        String after = words.lower(word + 2);
        boolean infinitive = next.equals("to") && (after.equals("have") || after.equals("be") || after.equals("own"));
        boolean verb = words.lower(word).equals("claimed") || words.lower(word).equals("claiming");
        return !infinitive && !verb && (ModalityWords.AFTER_NOUN_CLAIM.contains(next) || next.isEmpty());
    }

    private Optional<Cue> denied(int word, String lower) {
        if (ModalityWords.NOT.contains(lower) || lower.endsWith("n't") || lower.endsWith("n’t")) {
            Reach reach = !lower.equals("not") || ModalityWords.AUXILIARIES.contains(words.lower(word - 1))
                    ? Reach.CLAUSE
                    : Reach.TO_CLAUSE_END;
            return isEmptyNegation(word) ? Optional.empty() : cue(Modality.DENIED, reach);
        }
        if (ModalityWords.NO.contains(lower)) {
            boolean number = words.hasBefore(word + 1, ".") || startsWithDigit(word + 1);
            return number || isEmptyNegation(word) ? Optional.empty() : cue(Modality.DENIED, Reach.TO_CLAUSE_END);
        }
        if (ModalityWords.DENYING.contains(lower)) {
            return isNegated(word) || ModalityWords.WITHHELD.contains(words.lower(word + 1))
                    ? Optional.empty()
                    : cue(Modality.DENIED, Reach.TO_CLAUSE_END);
        }
        boolean refused = ModalityWords.REFUSING.contains(lower)
                && words.lower(word + 1).equals("to")
                && !ModalityWords.MENTIONING.contains(words.lower(word + 2))
                && !isNegated(word);
        boolean without = lower.equals("without") && words.lower(word + 1).endsWith("ing");
        return refused || without ? cue(Modality.DENIED, Reach.TO_CLAUSE_END) : Optional.empty();
    }

    private boolean startsWithDigit(int word) {
        String lower = words.lower(word);
        return !lower.isEmpty() && Character.isDigit(lower.charAt(0));
    }

    /** "Not only", "no doubt", "never been any doubt", "whether or not". */
    private boolean isEmptyNegation(int word) {
        if (ModalityWords.AFTER_EMPTY_NOT.contains(words.lower(word + 1))) {
            return true;
        }
        if (words.lower(word - 1).equals("or")
                || words.lower(word - 1).equals("if")
                || words.lower(word - 1).equals("why")) {
            return true;
        }
        for (int next = word + 1; next < word + 5 && words.isJoined(next); next++) {
            if (ModalityWords.UNDOING.contains(words.lower(next))
                    || (words.lower(next).equals("printed") && next < word + 3)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated(int word) {
        for (int before = word - 1; before > word - 5 && before >= 0 && words.isJoined(before + 1); before--) {
            String lower = words.lower(before);
            if (ModalityWords.NOT.contains(lower)
                    || ModalityWords.NO.contains(lower)
                    || lower.endsWith("n't")
                    || lower.endsWith("n’t")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Cue> hypothetical(int word, String lower) {
        if (isCondition(word, lower)) {
            return cue(Modality.HYPOTHETICAL, Reach.ONWARD);
        }
        if (lower.equals("whether")) {
            return cue(Modality.HYPOTHETICAL, Reach.TO_CLAUSE_END);
        }
        if (isModal(word, lower)) {
            return isNegated(word) ? Optional.empty() : cue(Modality.HYPOTHETICAL, Reach.CLAUSE);
        }
        boolean planned = ModalityWords.PLANS.contains(lower)
                && ModalityWords.AFTER_PLAN.contains(words.lower(word + 1))
                && !isNegated(word);
        boolean proposed = ModalityWords.PROPOSING.contains(lower) && hasThat(word);
        boolean chance = isChance(word, lower) && !isNegated(word);
        return planned || proposed || chance ? cue(Modality.HYPOTHETICAL, Reach.TO_CLAUSE_END) : Optional.empty();
    }

    /** "In case of", "in case they"; not "in case Prime Minister". */
    private boolean isInCase(int word) {
        return words.lower(word + 1).equals("case") && ModalityWords.AFTER_CASE.contains(words.lower(word + 2));
    }

    /** "The danger of war", but not "to avoid danger to the city". */
    private boolean isChance(int word, String lower) {
        return ModalityWords.CHANCES.contains(lower)
                || (ModalityWords.CHANCES_OF.contains(lower)
                        && words.lower(word + 1).equals("of"));
    }

    private boolean isCondition(int word, String lower) {
        String next = words.lower(word + 1);
        return switch (lower) {
            case "in" ->
                isInCase(word) || (next.equals("the") && words.lower(word + 2).equals("event"));
            case "provided", "providing" -> next.equals("that") || next.equals("the");
            case "condition" -> next.equals("that");
            case "should" -> (word == 0 || words.hasBefore(word, ",;")) && isSubject(word + 1);
            default ->
                ModalityWords.CONDITIONS.contains(lower)
                        && !words.lower(word - 1).equals("as");
        };
    }

    /** What follows an inverted "should" is a name or has an article. */
    private boolean isSubject(int word) {
        String lower = words.lower(word);
        return words.isCapital(word)
                || SpeechWords.DETERMINERS.contains(lower)
                || Set.of("they", "he", "it", "she", "such", "any", "war", "hostilities")
                        .contains(lower);
    }

    private boolean isModal(int word, String lower) {
        return switch (lower) {
            case "may" -> !words.isCapital(word) && !isRemark(word);
            case "might" -> !SpeechWords.DETERMINERS.contains(words.lower(word - 1));
            case "would" -> !reportedInPast && !isPolite(word);
            default -> false;
        };
    }

    /** "I may add", "it may be said": nothing is supposed. */
    private boolean isRemark(int word) {
        String next = words.lower(word + 1);
        return ModalityWords.REMARKING.contains(next.equals("be") ? words.lower(word + 2) : next);
    }

    /** "Would appear", "would be grateful": nothing is supposed. */
    private boolean isPolite(int word) {
        int next = word + 1;
        while (words.lower(next).equals("therefore") || words.lower(next).equals("also")) {
            next++;
        }
        String lower = words.lower(next);
        return ModalityWords.POLITE.contains(lower)
                && (!lower.equals("be")
                        || Set.of("grateful", "glad", "pleased", "obliged").contains(words.lower(next + 1)));
    }

    private static Optional<Cue> cue(Modality modality, Reach reach) {
        return Optional.of(new Cue(modality, reach));
    }
}
