package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.document.TextSpan;

/** Tells whose words a quotation or an enclosed text is, by the sentence before it or the words behind it. */
final class Introductions {
    private static final Set<String> HANDING = Set.of(
            "issued",
            "issues",
            "handed",
            "hands",
            "delivered",
            "delivers",
            "sent",
            "sends",
            "made",
            "makes",
            "gave",
            "gives",
            "released",
            "releases",
            "addressed",
            "left",
            "transmitted",
            "read",
            "received",
            "telegraphed",
            "communicated");

    private static final Set<String> ANNOUNCING = Set.of("following", "follows", "text", "reads", "read");
    private static final Set<String> RESUMING =
            Set.of("sent", "repeated", "repeat", "please", "copy", "copies", "end", "unquote", "respectfully");

    /** In UTF-16 units: where after a quotation its speaker is looked for, and how much of a paragraph shows whose it is. */
    private static final int REACH = 160;

    private final String text;
    private final LastNamed lastNamed;

    Introductions(String text, LastNamed lastNamed) {
        this.text = text;
        this.lastNamed = lastNamed;
    }

    /** The first words of a paragraph. */
    static TextSpan opening(TextSpan paragraph) {
        return new TextSpan(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + REACH));
    }

    /** Whether a paragraph that begins so is the author's again. */
    static boolean resumes(SentenceWords opening) {
        return RESUMING.contains(opening.lower(0));
    }

    /** The end of the words before a point, without the space between. */
    static int endBefore(String text, int point) {
        int end = point;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Who is named right behind a quotation: "...," said Hull. */
    Optional<Voice> after(int end, Voice author) {
        if (end >= text.length() || end < 2 || text.charAt(end - 2) == '.') {
            return Optional.empty();
        }
        int line = text.indexOf('\n', end);
        int last = Math.min(end + REACH, line < 0 || line > end + REACH ? text.length() : line);
        SentenceWords words = SentenceWords.of(text, new TextSpan(end - 1, last));
        List<SpeechCues.Cue> cues = SpeechCues.of(words);
        boolean adjoins =
                !cues.isEmpty() && words.count() > 0 && cues.getFirst().start() == words.start(0);
        return adjoins
                ? lastNamed.voiceOf(cues.getFirst().label(), author).filter(voice -> !voice.equals(author))
                : Optional.empty();
    }

    /** Whose words the sentence announces; empty where it announces none. */
    Optional<Voice> announced(SentenceWords sentence, Voice author) {
        Optional<Voice> cued = SpeechCues.of(sentence).stream()
                .flatMap(cue -> lastNamed.voiceOf(cue.label(), author).stream())
                .reduce((one, other) -> other);
        boolean colon = text.charAt(sentence.end() - 1) == ':'
                || (sentence.end() < text.length() && text.charAt(sentence.end()) == ':');
        if (cued.isPresent() && (colon || !cued.get().equals(author))) {
            return cued;
        }
        Optional<Voice> press = press(sentence, author);
        if (press.isPresent() || !colon) {
            return press;
        }
        return handed(sentence, author)
                .or(() -> from(sentence, author))
                .or(lastNamed::person)
                .or(() -> document(sentence, author));
    }

    /** Whose text follows in paragraphs of its own, without marks: "handed me the following note:". */
    Optional<Voice> ofEnclosure(SentenceWords sentence, Voice author) {
        if (text.charAt(sentence.end() - 1) != ':') {
            return Optional.empty();
        }
        boolean follows = false;
        for (int word = 0; word < sentence.count(); word++) {
            follows |= ANNOUNCING.contains(sentence.lower(word));
        }
        return follows ? announced(sentence, author).filter(voice -> !voice.equals(author)) : Optional.empty();
    }

    private Optional<Voice> press(SentenceWords words, Voice author) {
        for (int word = 0; word < words.count(); word++) {
            if (SpeechWords.isPaper(words.lower(word)) && !words.lower(word + 1).equals("release")) {
                Optional<SpeakerPhrases.Phrase> phrase = new SpeakerPhrases(words).beforeVerb(word);
                if (phrase.isPresent()) {
                    return lastNamed.voiceOf(phrase.get().label(), author);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Voice> handed(SentenceWords words, Voice author) {
        for (int word = 1; word < words.count(); word++) {
            if (HANDING.contains(words.lower(word)) && !words.lower(word).equals("received")) {
                int before = words.lower(word - 1).equals("has")
                                || words.lower(word - 1).equals("today")
                        ? word - 2
                        : word - 1;
                Optional<SpeakerPhrases.Phrase> phrase =
                        before < 0 ? Optional.empty() : new SpeakerPhrases(words).beforeVerb(before);
                if (phrase.isPresent()) {
                    return lastNamed.voiceOf(phrase.get().label(), author);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Voice> from(SentenceWords words, Voice author) {
        for (int word = words.count() - 2; word >= 0; word--) {
            if (words.lower(word).equals("from") || words.lower(word).equals("by")) {
                Optional<SpeakerPhrases.Phrase> phrase = new SpeakerPhrases(words).personAt(word + 1);
                if (phrase.isPresent()) {
                    return lastNamed.voiceOf(phrase.get().label(), author);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Voice> document(SentenceWords words, Voice author) {
        for (int word = words.count() - 1; word >= 0; word--) {
            if (SpeechWords.DOCUMENTS.contains(words.lower(word))) {
                int first = word;
                while (first > 0
                        && words.isJoined(first)
                        && !SpeechWords.DETERMINERS.contains(words.lower(first))
                        && word - first < 4) {
                    first--;
                }
                return lastNamed.voiceOf(words.join(first, word), author);
            }
        }
        return Optional.empty();
    }
}
