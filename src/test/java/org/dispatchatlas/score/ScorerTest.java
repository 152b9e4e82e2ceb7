package org.dispatchatlas.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.score.Finding.Outcome;
import org.junit.jupiter.api.Test;

/** A set of two texts worked by hand: five gold mentions of which one has no point, five predictions of which one meets nothing. */
class ScorerTest {
    private static final LonLat LONDON = new LonLat(-0.1278, 51.5074);
    private static final LonLat PARIS = new LonLat(2.3522, 48.8566);

    private static final List<AnnotatedText> GOLD = List.of(AnnotatedTexts.parse("""
                    {"id": "a", "text": "Paris and New York City and London and X", "mentions": [
                        {"start": 0, "end": 5, "text": "Paris", "lat": 48.8566, "lon": 2.3522},
                        {"start": 10, "end": 23, "text": "New York City", "lat": 40.7128, "lon": -74.006},
                        {"start": 28, "end": 34, "text": "London", "lat": 51.5074, "lon": -0.1278},
                        {"start": 39, "end": 40, "text": "X", "lat": null, "lon": null}]}
                    """), AnnotatedTexts.parse("""
                    {"id": "b", "text": "Rome", "mentions": [{"start": 0, "end": 4, "text": "Rome", "lat": 41.9, "lon": 12.5}]}
                    """));

    private static final AnnotatedText FOUND = AnnotatedTexts.parse("""
            {"id": "a", "mentions": [
                {"start": 0, "end": 5, "lat": 48.8566, "lon": 2.3522, "confidence": 0.95},
                {"start": 10, "end": 18, "lat": 40.7128, "lon": -74.006, "confidence": 0.7},
                {"start": 28, "end": 34, "lat": 48.8566, "lon": 2.3522, "confidence": 0.91},
                {"start": 39, "end": 40, "lat": 1.0, "lon": 1.0, "confidence": 0.2},
                {"start": 6, "end": 9, "lat": 1.0, "lon": 1.0, "confidence": 0.3}]}
            """);

    @Test
    void measuresOnTheSphere() {
        assertThat(GeoparseScore.kilometres(new LonLat(0, 0), new LonLat(180, 0)))
                .isCloseTo(Math.PI * 6371.0088, within(1e-6));
        assertThat(GeoparseScore.kilometres(LONDON, PARIS)).isCloseTo(343.6, within(1.0));
    }

    @Test
    void countsSpans() {
        GeoparseScore score = Scorer.score(GOLD, Map.of("a", FOUND.mentions()));
        assertThat(score.exact()).isEqualTo(new Ratio(3, 5, 5));
        assertThat(score.exact().f1()).isCloseTo(0.6, within(1e-9));
        assertThat(score.overlapping()).isEqualTo(new Ratio(4, 5, 5));
        assertThat(score.overlapping().f1()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void measuresPoints() {
        GeoparseScore score = Scorer.score(GOLD, Map.of("a", FOUND.mentions()));
        double off = GeoparseScore.kilometres(LONDON, PARIS);
        assertThat(score.errorsKm()).hasSize(3);
        assertThat(score.goldPlaced()).isEqualTo(4);
        assertThat(score.accuracy()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score.meanKm()).isCloseTo(off / 3, within(1e-9));
        assertThat(score.medianKm()).isZero();
        assertThat(score.areaUnderCurve()).isCloseTo(Math.log1p(off) / 3 / Math.log(20039), within(1e-9));
    }

    @Test
    void leavesPairsWithoutAGoldPointOutOfBothSides() {
        GeoparseScore score = Scorer.score(GOLD, Map.of("a", FOUND.mentions()));
        assertThat(score.endToEnd()).isEqualTo(new Ratio(2, 4, 4));
        assertThat(score.endToEnd().f1()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aPredictionWithoutAPointClaimsNothing() {
        AnnotatedText found = AnnotatedTexts.parse("""
                {"id": "a", "mentions": [{"start": 0, "end": 5, "lat": null, "lon": null}]}
                """);
        GeoparseScore score = Scorer.score(GOLD, Map.of("a", found.mentions()));
        assertThat(score.errorsKm()).isEmpty();
        assertThat(score.abstained()).isOne();
        assertThat(score.overlapping().recall()).isCloseTo(0.2, within(1e-9));
        assertThat(score.endToEnd()).isEqualTo(new Ratio(0, 0, 4));
    }

    @Test
    void whatHitsAMentionThatIsNotCountedIsNeitherRightNorWrong() {
        AnnotatedText gold = AnnotatedTexts.parse("""
                {"id": "c", "text": "French wine in Nice", "mentions": [
                    {"start": 0, "end": 6, "text": "French", "type": "Non_Literal_Modifier", "lat": null, "lon": null},
                    {"start": 15, "end": 19, "text": "Nice", "type": "Literal", "lat": 43.7, "lon": 7.27}]}
                """);
        AnnotatedText found = AnnotatedTexts.parse("""
                {"id": "c", "mentions": [
                    {"start": 0, "end": 6, "lat": 46, "lon": 2}, {"start": 15, "end": 19, "lat": 43.7, "lon": 7.27}]}
                """);
        Scorer scorer = new Scorer(mention -> mention.kind().equals("Literal"));
        scorer.add(gold, found.mentions());
        assertThat(scorer.score().overlapping()).isEqualTo(new Ratio(1, 1, 1));
        assertThat(scorer.score().endToEnd().f1()).isEqualTo(1);
    }

    @Test
    void whatIsFoundTwiceIsRightOnce() {
        Annotation rome = GOLD.getLast().mentions().getFirst();
        assertThat(Scorer.score(GOLD, Map.of("b", List.of(rome, rome))).endToEnd())
                .isEqualTo(new Ratio(1, 2, 4));
    }

    @Test
    void pairsEqualSpansBeforeLongerOverlaps() {
        AnnotatedText gold = AnnotatedTexts.parse("""
                {"id": "d", "mentions": [{"start": 0, "end": 20, "lat": 1, "lon": 1}, {"start": 0, "end": 4, "lat": 2, "lon": 2}]}
                """);
        AnnotatedText found = AnnotatedTexts.parse("""
                {"id": "d", "mentions": [{"start": 0, "end": 4, "lat": 2, "lon": 2}, {"start": 2, "end": 9, "lat": 1, "lon": 1}]}
                """);
        assertThat(Scorer.score(List.of(gold), Map.of("d", found.mentions())).endToEnd())
                .isEqualTo(new Ratio(2, 2, 2));
    }

    @Test
    void saysWhatWentWrong() {
        GeoparseScore score = Scorer.score(GOLD, Map.of("a", FOUND.mentions()));
        assertThat(score.errors())
                .extracting(Finding::outcome)
                .containsExactly(Outcome.SPURIOUS, Outcome.FAR, Outcome.MISSED);
        assertThat(score.errors().get(1))
                .hasToString("a far, gold 'London' 28-34   (51.51, -0.13), found '' 28-34   (48.86, 2.35), 344 km off");
    }

    @Test
    void sortsPredictionsByConfidence() {
        GeoparseScore score = Scorer.score(GOLD, Map.of("a", FOUND.mentions()));
        assertThat(Calibration.bins(score).getFirst()).isEqualTo(new Calibration.Bin(0, 0.5, 1, 0, 0.3));
        assertThat(Calibration.bins(score).get(3)).isEqualTo(new Calibration.Bin(0.7, 0.8, 1, 1, 0.7));
        assertThat(Calibration.bins(score).getLast()).satisfies(bin -> {
            assertThat(bin.share()).isEqualTo(0.5);
            assertThat(bin.meanConfidence()).isCloseTo(0.93, within(1e-9));
        });
    }

    @Test
    void printsATable() {
        assertThat(ScoreTable.of(Map.of("byHand", Scorer.score(GOLD, Map.of("a", FOUND.mentions())))))
                .contains(
                        "byHand             5     5   60.0  60.0  60.0   80.0  80.0  80.0      3     0   66.7    115    0.0")
                .endsWith(String.format(" 50.0  50.0  50.0%n"));
    }
}
