package org.dispatchatlas.geoparser;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.dispatchatlas.export.GeoparseLine;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.ingest.CuratedPlaces;
import org.dispatchatlas.ingest.GeoparserFiles;
import org.dispatchatlas.score.AnnotatedTexts;
import org.dispatchatlas.score.Calibration;
import org.dispatchatlas.score.GeoparseScore;
import org.dispatchatlas.score.ScoreTable;
import org.dispatchatlas.score.Scorer;

/**
 * {@code ./mvnw -Ptrain}: learns {@code recognition.tsv} and {@code resolution.tsv} anew and prints how a geoparser does on texts that it
 * did not learn from: five times, four fifths of the marked texts teach and the last fifth is read. The model card is in
 * {@code src/docs/model-card.md}.
 */
final class GeoparserTraining {
    private static final int FOLDS = 5;

    /** Where what went wrong is written, a line each. */
    private static final Path ERRORS = Path.of("target", "training");

    private static final Set<MentionKind> PLACES =
            EnumSet.of(MentionKind.PLACE, MentionKind.REGION, MentionKind.METONYM);
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Gazetteer gazetteer = CuratedPlaces.load();
    private final GeoparserData shipped = GeoparserFiles.load();

    private GeoparserTraining() {}

    /** Takes the folder of the marked sets, the silver text, and the folder to write to. */
    public static void main(String[] args) throws IOException {
        Path sets = Path.of(args[0]);
        TrainingSets reader = new TrainingSets();
        List<TrainingText> texts = new ArrayList<>();
        texts.addAll(reader.marked(sets.resolve("wotr-dev.jsonl")));
        texts.addAll(reader.marked(sets.resolve("geovirus.jsonl")));
        List<TrainingText> silver = reader.silver(Path.of(args[1]));
        GeoparserTraining training = new GeoparserTraining();
        training.crossValidate(texts, silver);
        texts.addAll(silver);
        training.write(training.learn(texts), Path.of(args[2]));
    }

    private GeoparserData learn(List<TrainingText> texts) {
        RecognitionModel recognition = new RecognitionTraining(texts, gazetteer, shipped).train();
        GeoparserData half = new GeoparserData(
                shipped.lexicon(),
                shipped.words(),
                recognition,
                shipped.resolution(),
                shipped.seats(),
                shipped.courses());
        ResolutionModel resolution = new ResolutionTraining(TrainingText.marked(texts), gazetteer, half).train();
        return new GeoparserData(
                shipped.lexicon(), shipped.words(), recognition, resolution, shipped.seats(), shipped.courses());
    }

    private void crossValidate(List<TrainingText> marked, List<TrainingText> silver) throws IOException {
        List<TrainingText> shuffled = new ArrayList<>(marked);
        Collections.shuffle(shuffled, new Random(7));
        Map<String, Scorer> scorers = new TreeMap<>();
        Scorer together = new Scorer();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TrainingText> teaching = new ArrayList<>(silver);
            List<TrainingText> heldBack = new ArrayList<>();
            for (int at = 0; at < shuffled.size(); at++) {
                (at % FOLDS == fold ? heldBack : teaching).add(shuffled.get(at));
            }
            Geoparser geoparser = new Geoparser(gazetteer, learn(teaching));
            for (TrainingText text : heldBack) {
                String line =
                        GeoparseLine.of(text.document(), geoparser.parse(text.document(), Optional.empty()), PLACES);
                var found = AnnotatedTexts.parse(line).mentions();
                scorers.computeIfAbsent(text.set(), absent -> new Scorer()).add(text.gold(), found);
                together.add(text.gold(), found);
            }
        }
        Map<String, GeoparseScore> scores = new LinkedHashMap<>();
        scorers.forEach((set, scorer) -> scores.put(set, scorer.score()));
        for (var score : scores.entrySet()) {
            Files.write(
                    ERRORS.resolve("errors-" + score.getKey() + ".txt"),
                    score.getValue().errors().stream().map(Object::toString).toList());
        }
        OUT.println("cross-validated in " + FOLDS + " parts:");
        OUT.println(ScoreTable.of(scores));
        OUT.println(Calibration.table(together.score()));
        List<Double> fit = Calibration.fit(together.score());
        OUT.printf(Locale.ROOT, "confidences would be right with slope %.2f and shift %.2f%n", fit.get(0), fit.get(1));
    }

    private void write(GeoparserData data, Path folder) throws IOException {
        StringBuilder recognition = new StringBuilder();
        new TreeMap<>(data.recognition().weights())
                .forEach((feature, pair) ->
                        recognition.append(String.format(Locale.ROOT, "%s\t%.2f\t%.2f%n", feature, pair[0], pair[1])));
        Files.writeString(folder.resolve("recognition.tsv"), recognition.toString());
        StringBuilder resolution = new StringBuilder();
        for (Criterion criterion : Criterion.values()) {
            resolution.append(String.format(
                    Locale.ROOT,
                    "%s\t%.2f\t%.2f%n",
                    criterion.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    data.resolution().weight(criterion, 0),
                    data.resolution().weight(criterion, 1)));
        }
        Files.writeString(folder.resolve("resolution.tsv"), resolution.toString());
    }
}
