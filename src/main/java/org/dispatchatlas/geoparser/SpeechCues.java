package org.dispatchatlas.geoparser;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.document.TextSpan;

/**
 * Phrases by which an author gives the word to someone else: "the Soviet press reports that", "Krestinsky stated that", "I have been
 * informed by ... that", "from another source I learned that", "according to ...,".
 */
final class SpeechCues {
    /** The words after {@code from} are the speaker's. */
    record Cue(int start, int from, Voice voice) {}

    private static final String NAME = "\\p{Lu}[\\p{L}’'-]{1,30}";
    private static final String SAYS =
            "(?:stat|repli|declar|remark|not|assert|inform|explain|answer|observ|continu|maintain|deni|alleg"
                    + "|claim|insist|remind|conclud|announc|report|suggest|admitt|promis|express|assur|warn|inquir|add|conced|emphasiz)ed"
                    + "|said|says|told|tells|states|replies|adds|declares|remarks|notes|asserts|explains|denies|alleges|claims|insists"
                    + "|concludes|announces|reports|considers|believes|thinks|expresses|admits|thought|believed|considered|wrote|writes|felt";
    private static final String PAPER =
            "press|newspapers?|Pravda|Izvesti[ay]a?|T[Aa][Ss]{2}|Domei|Rengo|Kokutsu|Reuters?|Havas|radio|communiqué"
                    + "|news agency|agency";
    private static final String PRINTS =
            SAYS + "|publish(?:es|ed)|prints?|printed|carr(?:y|ies|ied)|quot(?:es|ed)|alleges|say|report|state";

    private static final Pattern PRESS =
            Pattern.compile("(?<!\\b(?:to|by|in|of|with) )\\b((?:[Tt]he |[Aa]n? |[Tt]his )?(?:(?:" + NAME
                    + "|local|foreign|official) ){0,3}(?:" + PAPER + "))\\b[^.;:“”]{0,40}?\\b(?:" + PRINTS
                    + ")\\b(?: that\\b)?");
    private static final Pattern INFORMED =
            Pattern.compile("\\b(?:informed|told|assured|advised)(?: \\p{L}{1,12})? by ([^,.;“”]{1,60}?)"
                    + "(?:, [^,.;“”]{1,30},)? that\\b");
    private static final Pattern SOURCE =
            Pattern.compile("\\b[Ff]rom ((?:another|an?|the|one|other) [^,.;“”]{0,50}?sources?)\\b,?"
                    + " (?:\\p{L}{1,12} ){1,3}(?:that\\b)?");
    private static final Pattern ACCORDING = Pattern.compile("\\b[Aa]ccording to ([^,.;“”]{1,60}),");
    private static final Pattern PERSON = Pattern.compile("\\b((?:[Tt]he |Mr\\. |Dr\\. |General |Marshal )?" + NAME
            + "(?: " + NAME
            + "){0,2}(?: (?:spokesman|official|representative))?)(?:\\d{1,3})?(?:, [^,.;“”]{1,60},)? (?:(?:also|then|further|again|has|had|have"
            + "|further|however|now|later) ){0,2}(?:" + SAYS + ")\\b(?: (?:me|us|him|to me|in confidence)\\b){0,2}"
            + "(?: the (?:opinion|view|belief|hope))?(?: that\\b)?");

    private SpeechCues() {}

    /**
     * The first cue in a stretch of text.
     *
     * @param lastNamed the person that "he" stands for, empty where nobody was named
     */
    static Optional<Cue> findFirst(String text, TextSpan part, String lastNamed) {
        return earliest(
                find(PRESS, text, part, Voice.Kind.PRESS, lastNamed),
                find(INFORMED, text, part, Voice.Kind.REPORTED, lastNamed),
                find(SOURCE, text, part, Voice.Kind.REPORTED, lastNamed),
                find(ACCORDING, text, part, Voice.Kind.REPORTED, lastNamed),
                find(PERSON, text, part, Voice.Kind.REPORTED, lastNamed));
    }

    /** The periodical or agency that a sentence names, for a quotation that follows. */
    static Optional<Voice> findPress(String text, TextSpan sentence) {
        Matcher matcher = NAMED_PRESS.matcher(text).region(sentence.start(), sentence.end());
        return matcher.find() ? Optional.of(new Voice(Voice.Kind.PRESS, speaker(matcher.group()))) : Optional.empty();
    }

    private static final Pattern NAMED_PRESS = Pattern.compile(
            "\\b(?:[Tt]he )?(?:" + NAME + " ){0,2}(?:press|newspapers?|Pravda|Izvestia|T[Aa][Ss]{2}|Domei)\\b");

    @SafeVarargs
    private static Optional<Cue> earliest(Optional<Cue>... cues) {
        Optional<Cue> first = Optional.empty();
        for (Optional<Cue> cue : cues) {
            if (cue.isPresent()
                    && (first.isEmpty() || cue.get().start() < first.get().start())) {
                first = cue;
            }
        }
        return first;
    }

    private static Optional<Cue> find(Pattern pattern, String text, TextSpan part, Voice.Kind kind, String lastNamed) {
        Matcher matcher = pattern.matcher(text).region(part.start(), part.end());
        while (matcher.find()) {
            Optional<String> speaker = resolve(matcher.group(1), lastNamed);
            if (speaker.isPresent()) {
                return Optional.of(new Cue(matcher.start(), matcher.end(), new Voice(kind, speaker.get())));
            }
        }
        return Optional.empty();
    }

    /** The speaker's name; empty where the words name nobody, or only the author. */
    private static Optional<String> resolve(String words, String lastNamed) {
        return switch (words) {
            case "He", "She", "They" -> lastNamed.isEmpty() ? Optional.empty() : Optional.of(lastNamed);
            case "It",
                    "This",
                    "That",
                    "These",
                    "There",
                    "What",
                    "Who",
                    "Which",
                    "We",
                    "As",
                    "Following",
                    "Having",
                    "And",
                    "But" -> Optional.empty();
            default -> Optional.of(speaker(words));
        };
    }

    /** Lower-cases an article, and speaks of "a" source where the text has "another". */
    private static String speaker(String words) {
        if (words.startsWith("another ")) {
            String rest = words.substring("another ".length());
            return ("aeiou".indexOf(rest.charAt(0)) >= 0 ? "an " : "a ") + rest;
        }
        return words.matches("(?:The|An?|This) .*")
                ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
                : words;
    }
}
