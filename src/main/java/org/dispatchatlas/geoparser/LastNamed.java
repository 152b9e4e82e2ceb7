package org.dispatchatlas.geoparser;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Remembers whom a text named last as speaking, acting or spoken to: "he" in the next sentence is that person. */
final class LastNamed {
    /** Before whom the author speaks to. */
    private static final Set<String> ADDRESSING = Set.of("asked", "told", "informed", "reminded", "answered");

    private static final Set<String> MEETING = Set.of(
            "saw", "visited", "met", "received", "interviewed", "questioned", "thanked", "approached", "sounded");

    /** With "of", "on", "upon" or "with" and the person. */
    private static final Set<String> WITH_PREPOSITION = Set.of(
            "inquire",
            "inquired",
            "call",
            "called",
            "conversation",
            "talk",
            "talked",
            "interview",
            "spoke",
            "lunched",
            "dined");

    private static final Set<String> OPENING = Set.of("when", "as", "after", "while", "before", "since");
    private static final Set<String> PREPOSITIONS = Set.of("of", "on", "upon", "with", "to");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "miss",
            "dr",
            "sir",
            "lord",
            "general",
            "marshal",
            "admiral",
            "colonel",
            "count",
            "baron",
            "prince",
            "senator",
            "president",
            "premier",
            "prime",
            "minister",
            "ambassador",
            "consul",
            "secretary",
            "chancellor");

    private final Set<String> ownOffices;
    private String name = "";

    /**
     * Nobody is named yet.
     *
     * @param ownOffices what the author calls the office he writes from; it speaks with his voice
     */
    LastNamed(Set<String> ownOffices) {
        this.ownOffices = ownOffices;
    }

    /** The voice of a speaker's label; empty for "he" where nobody was named. */
    Optional<Voice> voiceOf(String label, Voice author) {
        return switch (ownOffices.contains(label) ? "" : label) {
            case "" -> Optional.of(author);
            case "he", "she", "they", "the latter", "the former" -> person();
            default ->
                Optional.of(new Voice(SpeechWords.isPress(label) ? Voice.Kind.PRESS : Voice.Kind.REPORTED, label));
        };
    }

    /** The person named last. */
    Optional<Voice> person() {
        return name.isEmpty() ? Optional.empty() : Optional.of(new Voice(Voice.Kind.REPORTED, name));
    }

    /** Someone had the word. */
    void spoke(Voice voice) {
        name = voice.kind() == Voice.Kind.REPORTED ? voice.speaker() : name;
    }

    /**
     * Takes the person who acts in the sentence, where nobody spoke in it; else, or where the author acts, whom it speaks to: after "I
     * asked Hoo", "he" is Hoo, after "Hoo asked Koo" rather Hoo.
     */
    void read(SentenceWords words, IntPredicate isQuoted, boolean someoneSpoke) {
        SpeakerPhrases phrases = new SpeakerPhrases(words);
        int first = firstWord(words);
        boolean someoneActs = someoneSpoke;
        if (!someoneSpoke && first < words.count() && !isQuoted.test(words.start(first))) {
            Optional<SpeakerPhrases.Phrase> actor = phrases.personAt(first).filter(phrase -> isPerson(words, phrase));
            actor.ifPresent(this::take);
            someoneActs = actor.isPresent();
        }
        boolean authorActs = !someoneActs;
        for (int at = 0; at < words.count(); at++) {
            authorActs |= words.lower(at).equals("i") || words.lower(at).equals("we");
            int person = addressed(words, at);
            if (authorActs && person > 0 && !isQuoted.test(words.start(at))) {
                boolean sure = !MEETING.contains(words.lower(at));
                phrases.personAt(person)
                        .filter(phrase -> sure || isPerson(words, phrase))
                        .ifPresent(this::take);
            }
        }
    }

    private void take(SpeakerPhrases.Phrase phrase) {
        name = phrase.label();
    }

    /** Where the words for the person begin whom the verb names; 0 where it names none. */
    private static int addressed(SentenceWords words, int verb) {
        String word = words.lower(verb);
        if (ADDRESSING.contains(word) || MEETING.contains(word)) {
            return verb + 1;
        }
        return WITH_PREPOSITION.contains(word) && PREPOSITIONS.contains(words.lower(verb + 1)) ? verb + 2 : 0;
    }

    /** A telegram's or paragraph's number may stand first. */
    private static int firstWord(SentenceWords words) {
        int first = 0;
        while (first < words.count()
                && (Character.isDigit(words.lower(first).charAt(0)) || OPENING.contains(words.lower(first)))) {
            first++;
        }
        return first;
    }

    private static boolean isPerson(SentenceWords words, SpeakerPhrases.Phrase phrase) {
        for (int at = phrase.first(); at <= phrase.last(); at++) {
            String word = words.lower(at);
            if (TITLES.contains(word)
                    || (SpeechWords.ROLES.contains(word) && !words.lower(at).endsWith("s") && isOne(word))) {
                return true;
            }
        }
        return false;
    }

    /** Not a body such as "government" or "troops". */
    private static boolean isOne(String word) {
        return !SpeechWords.BODIES.contains(word) && !word.equals("former") && !word.equals("latter");
    }
}
