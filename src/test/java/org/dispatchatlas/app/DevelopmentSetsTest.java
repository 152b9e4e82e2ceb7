package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispatchatlas.cli.Workshop;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.score.AnnotatedText;
import org.dispatchatlas.score.AnnotatedTexts;
import org.dispatchatlas.score.Calibration;
import org.dispatchatlas.score.GeoparseScore;
import org.dispatchatlas.score.ScoreTable;
import org.dispatchatlas.score.Scorer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command {@code geoparse} on the development sets, where they lie beside the project. Prints the table of their README and how far
 * the confidence can be believed; the answers, and what goes wrong in them,
 * are written to {@code target/development-sets/}, a line each.
 */
class DevelopmentSetsTest {
    private static final Path FOLDER = Path.of("..", "shared", "geoparse-dev");
    private static final Path OUTPUT = Path.of("target", "development-sets");
    private static final Set<MentionKind> PLACES =
            EnumSet.of(MentionKind.PLACE, MentionKind.REGION, MentionKind.METONYM);

    /** Only this set annotates adjectives. */
    private static final Set<MentionKind> WITH_DEMONYMS =
            EnumSet.of(MentionKind.PLACE, MentionKind.REGION, MentionKind.METONYM, MentionKind.DEMONYM);

    private static final Map<String, Set<MentionKind>> KINDS =
            Map.of("geovirus", PLACES, "gwn", WITH_DEMONYMS, "wotr-dev", PLACES);
    /** What must be found and placed. The models have seen two of the sets; the model card says how they do on text they never saw. */
    private static final Map<String, Double> AT_LEAST = Map.of("geovirus", 0.77, "gwn", 0.76, "wotr-dev", 0.57);

    private static final JsonMapper JSON = new JsonMapper();
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @BeforeAll
    static void findSets() {
        assumeThat(FOLDER).as("the development sets are not beside the project").isDirectory();
    }

    @Test
    void printsHowTheSetsAreRead() throws IOException {
        Map<String, GeoparseScore> scores = new LinkedHashMap<>();
        Workshop tools = new HandTools(NoHome.HOME);
        Scorer together = new Scorer();
        for (String set : KINDS.keySet().stream().sorted().toList()) {
            Scorer scorer = new Scorer();
            List<String> answers = new ArrayList<>();
            for (AnnotatedText text : AnnotatedTexts.read(FOLDER.resolve(set + ".jsonl"))) {
                String answer = answer(tools, text, KINDS.getOrDefault(set, PLACES));
                answers.add(answer);
                scorer.add(text, AnnotatedTexts.parse(answer).mentions());
                together.add(text, AnnotatedTexts.parse(answer).mentions());
            }
            scores.put(set, scorer.score());
            write(set, answers, scorer.score());
        }
        OUT.println(ScoreTable.of(scores));
        OUT.println(Calibration.table(together.score()));
        assertThat(scores).hasSameSizeAs(KINDS);
        assertThat(scores)
                .allSatisfy((set, score) -> assertThat(score.endToEnd().f1())
                        .as(set)
                        .isGreaterThanOrEqualTo(AT_LEAST.getOrDefault(set, 1.0)));
    }

    private static String answer(Workshop tools, AnnotatedText text, Set<MentionKind> kinds) {
        return tools.geoparser(kinds)
                .answer(JSON.writeValueAsString(Map.of("id", text.id(), "text", text.text())))
                .line();
    }

    private static void write(String set, List<String> answers, GeoparseScore score) throws IOException {
        Files.createDirectories(OUTPUT);
        Files.write(OUTPUT.resolve(set + ".jsonl"), answers);
        Files.write(
                OUTPUT.resolve(set + "-errors.txt"),
                score.errors().stream().map(Object::toString).toList());
    }
}
