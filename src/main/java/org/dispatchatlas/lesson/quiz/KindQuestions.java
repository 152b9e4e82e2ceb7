package org.dispatchatlas.lesson.quiz;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.geoparser.MentionKind;

/** What a name stands for in its sentence: a place, a government, an adjective, part of a title. */
final class KindQuestions implements QuestionMaker {
    private static final Set<MentionKind> ASKED = EnumSet.of(
            MentionKind.PLACE, MentionKind.REGION, MentionKind.METONYM, MentionKind.DEMONYM, MentionKind.ORG_PART);

    /** What is asked once: these words as that. */
    private record Use(String words, MentionKind kind) {}

    @Override
    public Stream<QuizItem> make(Material material) {
        Map<Use, List<MapFeature>> uses = new LinkedHashMap<>();
        material.sure().stream()
                .filter(feature -> ASKED.contains(feature.kind()))
                .forEach(feature -> uses.computeIfAbsent(
                                new Use(feature.mention().text(), feature.kind()), fresh -> new ArrayList<>())
                        .add(feature));
        return material.shuffled(uses.values()).stream().map(mentions -> question(material, material.any(mentions)));
    }

    private static QuizItem question(Material material, MapFeature asked) {
        Set<MentionKind> others = EnumSet.copyOf(ASKED);
        // A state that acts is its government too: whoever says so is not wrong.
        if (asked.kind() == MentionKind.REGION) {
            others.remove(MentionKind.METONYM);
        } else if (asked.kind() == MentionKind.METONYM) {
            others.remove(MentionKind.REGION);
        }
        return new QuizItem(
                QuizType.KIND,
                Label.words("quiz.ask.kind", Label.name(asked.mention().text())),
                material.passage(asked),
                material.choice(
                                label(asked.kind()),
                                material.shuffled(others).stream()
                                        .map(KindQuestions::label)
                                        .toList())
                        .orElseThrow(),
                material.wholeMap());
    }

    private static Label label(MentionKind kind) {
        return Label.words("quiz.kind." + kind.word());
    }
}
