package org.dispatchatlas.lesson.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.DocumentPart;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.Voice;

/**
 * Who says this: the author, the press that he quotes, somebody whose words are reported, the editors. What frames the text, its file number
 * and heading, nobody says.
 */
final class VoiceQuestions implements QuestionMaker {
    /** Stand beside the speakers of a document that has few. */
    private static final List<Label> STRANGERS =
            List.of(Label.words("voice.editor"), Label.words("voice.press"), Label.words("voice.reported"));

    /** What is asked once: this sentence as said by that speaker. */
    private record Speech(TextSpan sentence, Voice voice) {}

    @Override
    public Stream<QuizItem> make(Material material) {
        Map<Speech, List<MapFeature>> speeches = new LinkedHashMap<>();
        material.atlas().features().stream()
                .filter(feature -> DocumentPart.of(
                                material.atlas().document(), feature.mention().span())
                        != DocumentPart.HEADING)
                .forEach(feature -> speeches.computeIfAbsent(speech(material, feature), fresh -> new ArrayList<>())
                        .add(feature));
        List<Voice> speakers =
                speeches.keySet().stream().map(Speech::voice).distinct().toList();
        return material.shuffled(speeches.values()).stream()
                .flatMap(mentions -> question(material, material.any(mentions), speakers).stream());
    }

    private static Speech speech(Material material, MapFeature feature) {
        return new Speech(
                material.atlas().document().sentenceAround(feature.mention().span()),
                feature.mention().voice());
    }

    private static Optional<QuizItem> question(Material material, MapFeature asked, List<Voice> speakers) {
        Voice right = asked.mention().voice();
        List<Label> others = Stream.concat(
                        material.shuffled(speakers).stream()
                                .filter(speaker -> differs(speaker, right))
                                .map(VoiceQuestions::label),
                        STRANGERS.stream()
                                .filter(stranger -> speakers.stream()
                                        .noneMatch(speaker -> stranger.key().equals(key(speaker)))))
                .toList();
        return material.choice(label(right), others)
                .map(answer -> new QuizItem(
                        QuizType.VOICE,
                        Label.words("quiz.ask.voice", Label.name(asked.mention().text())),
                        material.passage(asked),
                        answer,
                        material.wholeMap()));
    }

    /** Of two speakers with the same part in the document both must have names, or one may be the other. */
    private static boolean differs(Voice one, Voice other) {
        return one.kind() != other.kind()
                || (one.kind() != Voice.Kind.EDITOR
                        && !one.speaker().isEmpty()
                        && !other.speaker().isEmpty());
    }

    private static Label label(Voice voice) {
        return voice.speaker().isEmpty()
                ? Label.words(key(voice))
                : Label.words(key(voice) + ".named", Label.name(voice.speaker()));
    }

    private static String key(Voice voice) {
        return "voice." + voice.kind().name().toLowerCase(Locale.ROOT);
    }
}
