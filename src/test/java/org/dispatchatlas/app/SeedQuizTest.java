package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dispatchatlas.Golden;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.QuizJson;
import org.dispatchatlas.lesson.Level;
import org.dispatchatlas.lesson.quiz.Label;
import org.dispatchatlas.lesson.quiz.Quiz;
import org.dispatchatlas.lesson.quiz.QuizAnswer;
import org.dispatchatlas.lesson.quiz.QuizItem;
import org.dispatchatlas.lesson.quiz.QuizMaker;
import org.dispatchatlas.lesson.quiz.QuizOrder;
import org.dispatchatlas.lesson.quiz.QuizType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Quizzes of the seed telegram. */
class SeedQuizTest {
    private static Atlas atlas;

    @BeforeAll
    static void build() {
        Holdings holdings = Holdings.open(NoHome.HOME);
        atlas = holdings.atlasOf(
                holdings.documents().find(new DocumentId("frus1936v04d83")).orElseThrow());
    }

    @Test
    void theUsualQuizIsWhatWasReviewed() throws IOException {
        Golden.check("frus1936v04d83/quiz.json", json(QuizOrder.USUAL));
    }

    @Test
    void theSameSeedGivesTheSameQuizAndAnotherSeedAnother() throws IOException {
        Set<String> quizzes = new HashSet<>();
        for (int seed = 1; seed <= 30; seed++) {
            QuizOrder order = new QuizOrder(seed, 10, Level.MEDIUM, EnumSet.allOf(QuizType.class));
            assertThat(json(order)).isEqualTo(json(order));
            quizzes.add(new String(json(order), java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(quizzes).hasSize(30);
    }

    @ParameterizedTest
    @EnumSource(QuizType.class)
    void everyTypeOfQuestionIsMadeFromTheTelegram(QuizType type) {
        for (Level level : Level.values()) {
            Quiz quiz = QuizMaker.make(atlas, new QuizOrder(7, QuizOrder.MOST_ITEMS, level, Set.of(type)));
            assertThat(quiz.items()).isNotEmpty().allSatisfy(item -> {
                assertThat(item.type()).isEqualTo(type);
                assertThat(atlas.document().wordsOf(item.passage().span()))
                        .isEqualTo(item.passage().words());
                assertThat(item.passage().cite()).startsWith("FRUS 1936, vol. IV, doc. 83, p. 9");
            });
        }
    }

    @Test
    void noChoiceStandsTwiceAndOneIsRight() {
        items().forEach(item -> {
            if (item.answer() instanceof QuizAnswer.Choice choice) {
                assertThat(choice.choices()).doesNotHaveDuplicates().hasSizeBetween(2, 5);
            }
        });
    }

    @Test
    void aWrongNameOfTodayIsNotAnotherNameOfTheSamePlaceInTheTelegram() {
        List<QuizItem> back = items().stream()
                .filter(item -> item.question().key().equals("quiz.ask.then"))
                .filter(item -> item.question().values().equals(List.of(new Label("", "Mongolia", List.of()))))
                .toList();
        assertThat(back).isNotEmpty().allSatisfy(item -> {
            QuizAnswer.Choice choice = (QuizAnswer.Choice) item.answer();
            assertThat(choice.choices().stream()
                            .map(Label::name)
                            .filter(name -> name.equals("Outer Mongolia") || name.startsWith("Mongolian People")))
                    .hasSize(1);
        });
    }

    @Test
    void theLineToDrawLies45KilometresInsideOnBothReadings() {
        QuizItem item = QuizMaker.make(atlas, new QuizOrder(1, 1, Level.EASY, Set.of(QuizType.DRAW)))
                .items()
                .getFirst();
        assertThat(item.passage().words()).isEqualTo("45 kilometers inside Mongolian territory");
        assertThat(((QuizAnswer.Line) item.answer()).lines()).hasSizeGreaterThanOrEqualTo(2);
    }

    private static List<QuizItem> items() {
        return IntStream.rangeClosed(1, 200)
                .mapToObj(seed -> QuizMaker.make(
                        atlas, new QuizOrder(seed, QuizOrder.MOST_ITEMS, Level.HARD, EnumSet.allOf(QuizType.class))))
                .flatMap(quiz -> quiz.items().stream())
                .collect(Collectors.toList());
    }

    private static byte[] json(QuizOrder order) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QuizJson.write(QuizMaker.make(atlas, order), out);
        return out.toByteArray();
    }
}
