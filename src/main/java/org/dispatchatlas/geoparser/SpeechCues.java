package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a sentence gives the word to someone: "the Soviet press reports that", "Krestinsky stated that", "I have been informed by
 * ... that", "from another source I learned that", "according to ...,", "..., said the Minister".
 */
final class SpeechCues {
    /** In words: how far after a verb of saying its "that" may stand, and how long an insertion such as "Tass said on Monday" is. */
    private static final int REACH = 10;

    private final SentenceWords words;
    private final SpeakerPhrases phrases;

    private SpeechCues(SentenceWords words) {
        this.words = words;
        this.phrases = new SpeakerPhrases(words);
    }

    /**
     * A change of speaker.
     *
     * @param start where the words for it begin
     * @param from where the speaker's own words begin
     * @param label the speaker; "he" and the like for a pronoun, empty for the author
     * @param covers whether what stands before it in the sentence is the speaker's too
     * @param past whether the verb is in the past tense
     */
    record Cue(int start, int from, String label, boolean covers, boolean past) {}

    /** The cues of the sentence in order. */
    static List<Cue> of(SentenceWords words) {
        SpeechCues cues = new SpeechCues(words);
        List<Cue> found = new ArrayList<>();
        for (int at = 0; at < words.count(); at++) {
            cues.findAt(at).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Cue> findAt(int at) {
        String word = words.lower(at);
        if (word.equals("according") && words.lower(at + 1).equals("to")) {
            return according(at, at + 2);
        }
        if (word.equals("opinion") || word.equals("view") || word.equals("words")) {
            return opinion(at);
        }
        if (SpeechWords.LEARNING.contains(word)) {
            return learned(at);
        }
        return named(at).or(() -> saying(at, word));
    }

    private Optional<Cue> saying(int at, String word) {
        boolean past = SpeechWords.PAST.contains(word);
        if (words.isCapital(at) && !words.isCapitals(at)) {
            return Optional.empty();
        }
        if (word.equals("went")
                && words.lower(at + 1).equals("on")
                && words.lower(at + 3).equals("say")) {
            return said(at);
        }
        if (!past && !SpeechWords.PRESENT.contains(word) && !SpeechWords.PLURAL.contains(word)) {
            return Optional.empty();
        }
        boolean passive =
                past && words.lower(at + 1).equals("by") && !words.lower(at + 2).endsWith("ing");
        return passive ? by(at, at + 1) : said(at);
    }

    private Optional<Cue> said(int verb) {
        String word = words.lower(verb);
        int subject = beforeAdverbs(verb);
        boolean passive = SpeechWords.BEING.contains(words.lower(subject));
        if (passive) {
            return SpeechWords.PASSIVE.contains(word) ? passive(verb) : Optional.empty();
        }
        int by = participleBy(verb);
        if (by > 0) {
            return phrases.personAt(by + 1).map(phrase -> after(phrase, words.start(verb)));
        }
        if (isNoun(verb) || SpeechWords.NEGATIONS.contains(words.lower(subject))) {
            return Optional.empty();
        }
        Optional<SpeakerPhrases.Phrase> phrase = subject < 0 || !touches(subject, verb)
                ? Optional.empty()
                : phrases.beforeVerb(subject).filter(found -> fits(found, verb));
        return phrase.map(found -> cue(found, verb)).or(() -> inverted(verb));
    }

    /** The "by" of "the statement made to you by the President"; 0 where there is none. */
    private int participleBy(int verb) {
        boolean ofPaper = SpeechWords.DOCUMENTS.contains(words.lower(verb - 1));
        for (int at = verb + 1; ofPaper && at < verb + 4 && words.isJoined(at); at++) {
            if (words.lower(at).equals("by")) {
                return at;
            }
        }
        return 0;
    }

    /** The last word of the subject, before "also", "then", "has", "frankly". */
    private int beforeAdverbs(int verb) {
        int at = verb - 1;
        while (at >= 0 && verb - at < 5 && isAdverb(at)) {
            at--;
        }
        return at;
    }

    private boolean isAdverb(int at) {
        String word = words.lower(at);
        return SpeechWords.BEFORE_VERBS.contains(word) || (word.endsWith("ly") && !words.isCapital(at));
    }

    /** Whether subject and verb have nothing between them but adverbs, an apposition, or the quotation marks of a title. */
    private boolean touches(int subject, int verb) {
        for (int at = subject + 1; at <= verb; at++) {
            if (words.hasBefore(at, ";:—!?")) {
                return false;
            }
        }
        return !(words.hasBefore(verb, "”\"") && words.hasBefore(verb, ",."));
    }

    private boolean isNoun(int verb) {
        String word = words.lower(verb);
        String before = words.lower(verb - 1);
        boolean noun = SpeechWords.ALSO_NOUNS.contains(word) && SpeechWords.AFTER_NOUNS.contains(words.lower(verb + 1));
        boolean plural = SpeechWords.PLURAL.contains(word)
                && !(words.lower(verb + 1).equals("that")
                        && (before.endsWith("s")
                                || before.equals("press")
                                || before.equals("they")
                                || before.equals("police")
                                || before.equals("i")
                                || before.equals("we")));
        return noun || plural || SpeechWords.DETERMINERS.contains(before);
    }

    /** Only the press prints, only documents read. */
    private boolean fits(SpeakerPhrases.Phrase phrase, int verb) {
        String word = words.lower(verb);
        boolean offers = word.startsWith("propose") && words.lower(verb + 1).equals("to");
        if (offers || (SpeechWords.THINKING.contains(word) && isDocument(phrase))) {
            return false;
        }
        if (SpeechWords.ONLY_PRESS.contains(word)) {
            return SpeechWords.isPress(phrase.label());
        }
        return !SpeechWords.ONLY_DOCUMENTS.contains(word) || isDocument(phrase);
    }

    private boolean isDocument(SpeakerPhrases.Phrase phrase) {
        for (int at = phrase.first(); at <= phrase.last(); at++) {
            if (SpeechWords.DOCUMENTS.contains(words.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private Cue cue(SpeakerPhrases.Phrase phrase, int verb) {
        int start = words.start(phrase.first());
        int that = that(verb);
        boolean past = SpeechWords.PAST.contains(words.lower(verb));
        boolean inserted = that < 0 && isInserted(phrase.first(), verb);
        int from = that < 0 ? words.end(inserted ? insertionEnd(verb) : verb) : words.end(that);
        return new Cue(start, from, phrase.label(), inserted, past);
    }

    /** The "that" which a verb of saying goes on to, over place, time and hearer; negative where there is none. */
    private int that(int verb) {
        boolean telling = SpeechWords.TELLING.contains(words.lower(verb));
        if (words.lower(verb + 1).equals("that")) {
            return verb + 1;
        }
        if (!telling
                && !SpeechWords.AFTER_SAYING.contains(words.lower(verb + 1))
                && !words.lower(verb + 1).endsWith("ly")
                && !isOpinion(verb)) {
            return -1;
        }
        for (int at = verb + 1; at <= verb + REACH && at < words.count(); at++) {
            if (words.lower(at).equals("that")) {
                return at;
            }
            if (words.hasBefore(at, ".;:“\"”") || SpeechWords.BEING.contains(words.lower(at))) {
                return -1;
            }
        }
        return -1;
    }

    /** "Expressed the opinion that", "made it clear that". */
    private boolean isOpinion(int verb) {
        return words.lower(verb).startsWith("express");
    }

    /** ", Tass says," or ", the Minister said on Monday." */
    private boolean isInserted(int first, int verb) {
        boolean comma = words.hasBefore(first, ",") && !words.hasBefore(first, ";:”");
        return comma && first > 0 && insertionEnd(verb) >= 0 && !isOpening(words.lower(first - 1));
    }

    private static boolean isOpening(String before) {
        return before.equals("however") || before.equals("moreover");
    }

    /** The last word of an insertion, where it ends at a comma or with the sentence; negative where it goes on. */
    private int insertionEnd(int verb) {
        for (int at = verb; at < verb + REACH; at++) {
            if (at + 1 >= words.count() || words.hasBefore(at + 1, ",")) {
                return at == verb
                                || SpeechWords.AFTER_SAYING.contains(words.lower(verb + 1))
                                || isAdverb(verb + 1)
                                || SpeechWords.DAYS.contains(words.lower(verb + 1))
                                || isHearer(verb + 1)
                        ? at
                        : -1;
            }
            if (words.hasBefore(at + 1, ";:“\"")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isHearer(int at) {
        return List.of("me", "us", "him", "reporters", "correspondents", "journalists")
                .contains(words.lower(at));
    }

    /** "..., said the Minister." */
    private Optional<Cue> inverted(int verb) {
        boolean after = verb > 0 && words.hasBefore(verb, ",”\"’!?");
        if (!after || !SpeechWords.INVERTED.contains(words.lower(verb))) {
            return Optional.empty();
        }
        return phrases.personAt(verb + 1)
                .or(() -> pronounAt(verb + 1))
                .map(phrase -> new Cue(words.start(verb), words.end(phrase.last()), phrase.label(), true, true));
    }

    private Optional<SpeakerPhrases.Phrase> pronounAt(int word) {
        return List.of("he", "she", "they").contains(words.lower(word))
                ? Optional.of(new SpeakerPhrases.Phrase(word, word, words.lower(word)))
                : Optional.empty();
    }

    /** "Is reported by Tass to", "am informed by the Consul that". */
    private Optional<Cue> passive(int verb) {
        for (int at = verb + 1; at <= verb + 3; at++) {
            if (words.lower(at).equals("by")) {
                return by(verb, at);
            }
            if (words.hasBefore(at, ",;:.")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Cue> by(int verb, int by) {
        return SpeechWords.PASSIVE.contains(words.lower(verb)) || SpeechWords.ONLY_PRESS.contains(words.lower(verb))
                ? phrases.startingAt(by + 1).map(phrase -> after(phrase, words.start(verb)))
                : Optional.empty();
    }

    /** The speaker's words begin after the phrase, or after the "that" which follows an insertion. */
    private Cue after(SpeakerPhrases.Phrase phrase, int start) {
        int from = phrase.last();
        for (int at = phrase.last() + 1; at < phrase.last() + REACH && at < words.count(); at++) {
            if (words.hasBefore(at, ".;:“")) {
                break;
            }
            if (words.lower(at).equals("that")) {
                from = at;
                break;
            }
        }
        return new Cue(start, words.end(from), phrase.label(), false, true);
    }

    private Optional<Cue> according(int start, int first) {
        Optional<SpeakerPhrases.Phrase> phrase = author(first).filter(found -> !isOwn(first));
        return phrase.map(found -> {
            boolean covers = (start > 0 && words.hasBefore(start, ",")) || endsSentence(found.last());
            return new Cue(words.start(start), words.end(found.last()), found.label(), covers, false);
        });
    }

    private boolean isOwn(int first) {
        return SpeechWords.OWN.contains(words.lower(first))
                || words.lower(first).equals("my");
    }

    private boolean endsSentence(int last) {
        return last + 1 >= words.count();
    }

    /** Of "a report carried by Domei" it is Domei that speaks; nameless reports are nobody. */
    private Optional<SpeakerPhrases.Phrase> author(int first) {
        for (int at = first + 1; at < first + REACH && words.isJoined(at); at++) {
            String word = words.lower(at);
            if (word.equals("by") || (word.equals("of") && isPaperWork(first, at))) {
                return phrases.startingAt(at + 1);
            }
        }
        return phrases.startingAt(first)
                .filter(phrases::isHeaded)
                .filter(found -> !SpeechWords.NAMELESS.contains(words.lower(found.last()))
                        && !isNameless(found.first(), found.last()));
    }

    private boolean isPaperWork(int first, int end) {
        return end > first && SpeechWords.DOCUMENTS.contains(words.lower(end - 1));
    }

    /** "Information believed to be reliable", "press reports" have no capital and no office. */
    private boolean isNameless(int first, int last) {
        for (int at = first; at <= last; at++) {
            String word = words.lower(at);
            boolean someone = words.isCapital(at)
                    || SpeechWords.ROLES.contains(word)
                    || SpeechWords.PAPERS.contains(word)
                    || word.equals("communiqué")
                    || word.equals("note")
                    || word.equals("statement");
            if (someone) {
                return false;
            }
        }
        return true;
    }

    /** "In the opinion of the Minister," and "in Hull's view,". */
    private Optional<Cue> opinion(int at) {
        if (!words.lower(at + 1).equals("of")
                || !words.lower(at - 1).equals("the")
                || !words.lower(at - 2).equals("in")) {
            return Optional.empty();
        }
        return according(at - 2, at + 2);
    }

    /** "From another source I learned that", "I learn from the Consul that". */
    private Optional<Cue> learned(int verb) {
        if (words.lower(verb + 1).equals("from")) {
            return phrases.startingAt(verb + 2).map(phrase -> after(phrase, words.start(verb)));
        }
        int subject = beforeAdverbs(verb);
        boolean own = words.lower(subject).equals("i") || words.lower(subject).equals("we");
        int from = subject - 1;
        while (own && from >= 0 && subject - from < REACH && !words.lower(from).equals("from")) {
            from--;
        }
        if (!own || from < 0 || !words.lower(from).equals("from")) {
            return Optional.empty();
        }
        int start = words.start(from);
        return phrases.startingAt(from + 1)
                .filter(phrase -> phrase.last() == subject - 1)
                .map(phrase -> after(new SpeakerPhrases.Phrase(phrase.first(), verb, phrase.label()), start));
    }

    /** "A report from Harbin that", "the statement by Hull to the effect that". */
    private Optional<Cue> named(int noun) {
        String next = words.lower(noun + 1);
        if (!SpeechWords.DOCUMENTS.contains(words.lower(noun))) {
            return Optional.empty();
        }
        boolean someones = next.equals("by") || next.equals("from") || next.equals("of");
        if (!someones || words.lower(noun - 1).equals("to")) {
            return Optional.empty();
        }
        return phrases.personAt(noun + 2)
                .filter(phrase -> isFollowedByThat(phrase.last()))
                .map(phrase -> after(phrase, words.start(noun)));
    }

    private boolean isFollowedByThat(int last) {
        return words.lower(last + 1).equals("that")
                || (words.lower(last + 1).equals("to") && words.lower(last + 3).equals("effect"))
                || (words.lower(last + 1).endsWith("ing")
                        && words.lower(last + 2).equals("that"));
    }
}
