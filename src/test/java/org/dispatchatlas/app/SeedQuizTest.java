package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dispatchatlas.Golden;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.QuizJson;
import org.dispatchatlas.geo.GeodesicOffset;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.geoparser.Locus;
import org.dispatchatlas.geoparser.Voice;
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
    private static final TerritoryId MONGOLIA = new TerritoryId("mongolia");
    private static final TerritoryId MANCHUKUO = new TerritoryId("manchukuo");

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
        for (int seed = 1; seed <= 8; seed++) {
            QuizOrder order = new QuizOrder(seed, 10, Level.MEDIUM, EnumSet.allOf(QuizType.class));
            assertThat(json(order)).isEqualTo(json(order));
            quizzes.add(new String(json(order), java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(quizzes).hasSize(8);
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
    void whatIsRightIsWhatTheAtlasSaysOfThosePassages() {
        Map<QuizType, Set<String>> answered = new EnumMap<>(QuizType.class);
        items().forEach(item -> {
            if (item.type() != QuizType.BORDER
                    && item.answer() instanceof QuizAnswer.Choice(List<Label> choices, int right)) {
                assertThat(truths(item)).as(item.toString()).contains(choices.get(right));
                answered.computeIfAbsent(item.type(), fresh -> new HashSet<>())
                        .add(choices.get(right).toString());
            }
        });
        assertThat(answered.keySet()).containsExactlyInAnyOrder(QuizType.KIND, QuizType.VOICE, QuizType.NAME);
        assertThat(answered.values()).allSatisfy(rights -> assertThat(rights).hasSizeGreaterThan(1));
    }

    @Test
    void theLineOfABorderQuestionIsThatOfTheRightChoiceAndOfNoOther() {
        BordersOfDay day = atlas.borders().orElseThrow();
        List<QuizItem> borders = items().stream()
                .filter(item -> item.question().key().equals("quiz.ask.border"))
                .toList();
        assertThat(borders).isNotEmpty();
        for (QuizItem item : borders) {
            if (item.answer() instanceof QuizAnswer.Choice(List<Label> choices, int right)) {
                Set<LonLat> asked =
                        item.map().lines().stream().flatMap(List::stream).collect(Collectors.toSet());
                for (Label choice : choices) {
                    assertThat(corners(day, choice).containsAll(asked))
                            .as("%s of %s", choice, item)
                            .isEqualTo(choice.equals(choices.get(right)));
                }
            }
        }
    }

    /** Where the line between two territories turns; thinning leaves some of these positions out and adds none. */
    private static Set<LonLat> corners(BordersOfDay day, Label pair) {
        List<TerritoryId> sides = pair.values().stream()
                .map(side -> new TerritoryId(side.key().substring("territory.".length())))
                .toList();
        return Stream.of(day.drawnFrontier(sides.getFirst(), sides.getLast())
                        .orElseThrow()
                        .line()
                        .getCoordinates())
                .map(Wgs84::position)
                .collect(Collectors.toSet());
    }

    /** The answers that are true of the words that a question turns about. */
    private static Set<Label> truths(QuizItem item) {
        List<MapFeature> meant = atlas.features().stream()
                .filter(feature ->
                        feature.mention().span().equals(item.passage().span()))
                .toList();
        assertThat(meant).isNotEmpty();
        return switch (item.type()) {
            case KIND ->
                meant.stream()
                        .map(each -> words("quiz.kind." + each.kind().word()))
                        .collect(Collectors.toSet());
            case VOICE ->
                meant.stream().map(each -> voice(each.mention().voice())).collect(Collectors.toSet());
            case NAME ->
                meant.stream()
                        .map(each -> name(
                                item.question().key().equals("quiz.ask.then")
                                        ? each.mention().text()
                                        : each.naming().today()))
                        .collect(Collectors.toSet());
            case BORDER, PUT, DRAW -> Set.of();
        };
    }

    private static Label voice(Voice voice) {
        String key = "voice." + voice.kind().name().toLowerCase(Locale.ROOT);
        return voice.speaker().isEmpty() ? words(key) : new Label(key + ".named", "", List.of(name(voice.speaker())));
    }

    private static Label words(String key) {
        return new Label(key, "", List.of());
    }

    private static Label name(String name) {
        return new Label("", name, List.of());
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
        List<MapFeature> readings = atlas.findFeatures(atlas.features().stream()
                .map(MapFeature::mention)
                .filter(mention -> mention.span().equals(item.passage().span()))
                .findFirst()
                .orElseThrow()
                .id());
        List<Frontier> frontiers = readings.stream()
                .map(reading ->
                        frontier(reading.locus().flatMap(Locus::claimant).orElseThrow()))
                .toList();
        assertThat(frontiers)
                .extracting(frontier -> frontier.claimant().toString())
                .containsExactlyInAnyOrder("mongolia", "manchukuo");
        Set<TerritoryId> measured = new HashSet<>();
        for (List<LonLat> line : ((QuizAnswer.Line) item.answer()).lines()) {
            measured.add(frontiers.stream()
                    .filter(frontier -> line.stream().allMatch(vertex -> isInside(frontier, vertex)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("45 km inside on nobody's reading: " + line.getFirst()))
                    .claimant());
        }
        assertThat(measured).hasSize(2);
    }

    private static Frontier frontier(TerritoryId claimant) {
        return atlas.borders().orElseThrow().findFrontiers(MONGOLIA, MANCHUKUO).stream()
                .filter(frontier -> frontier.claimant().equals(claimant))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a position lies 45 km from the frontier and on Mongolian ground, as one side read it. */
    private static boolean isInside(Frontier frontier, LonLat position) {
        return Math.abs(GeodesicOffset.distance(position, frontier.line()).kilometres() - 45) < 0.1
                // The ends of a line lie on the edge of the ground.
                && frontier.areaOf(MONGOLIA).isWithinDistance(Wgs84.point(position), 1e-6);
    }

    private static List<QuizItem> items() {
        return IntStream.rangeClosed(1, 25)
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
