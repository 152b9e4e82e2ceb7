package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.export.GeoparseLine;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.score.AnnotatedText;
import org.dispatchatlas.score.AnnotatedTexts;
import org.dispatchatlas.score.Annotation;
import org.dispatchatlas.score.GeoparseScore;
import org.dispatchatlas.score.ScoreTable;
import org.dispatchatlas.score.Scorer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Eight documents of FRUS 1938, vol. III, against what a careful reader finds in them, annotated after
 * {@code src/docs/annotation-guidelines.md}. Skipped where the sample is not beside the project; the annotation holds none of its text.
 */
class FrusGoldTest {
    private static final Path SAMPLE = Path.of("..", "shared", "frus-sample", "frus-sample.xml");
    private static final Path GOLD = Path.of("src", "test", "resources", "gold", "frus-sample.jsonl");
    private static final Set<MentionKind> PLACES =
            EnumSet.of(MentionKind.PLACE, MentionKind.REGION, MentionKind.METONYM);
    private static final double AT_LEAST = 0.90;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final Holdings HOLDINGS = Holdings.open(NoHome.HOME);
    private static final Map<String, Document> DOCUMENTS = new LinkedHashMap<>();
    private static final List<AnnotatedText> TEXTS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        assumeThat(SAMPLE).as("the FRUS sample is not beside the project").exists();
        try (InputStream in = Files.newInputStream(SAMPLE)) {
            HOLDINGS.teiReader()
                    .read("frus-sample.xml", in, each -> DOCUMENTS.put(each.id().value(), each));
        }
        TEXTS.addAll(AnnotatedTexts.read(GOLD));
    }

    @Test
    void annotatesTheTextAsItIsRead() throws NoSuchAlgorithmException {
        assertThat(TEXTS).extracting(AnnotatedText::id).containsExactlyElementsOf(DOCUMENTS.keySet());
        for (AnnotatedText gold : TEXTS) {
            String text = document(gold).text();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            assertThat(HexFormat.of().formatHex(hash)).as(gold.id()).isEqualTo(gold.textSha256());
            for (Annotation mention : gold.mentions()) {
                assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
                assertThat(MentionKind.find(mention.kind())).as(mention.kind()).isPresent();
            }
            for (Annotation trap : gold.traps()) {
                assertThat(text.substring(trap.start(), trap.end())).isEqualTo(trap.text());
            }
        }
    }

    @Test
    void placesWhatTheGuidelinesSayIsPlaced() {
        for (AnnotatedText gold : TEXTS) {
            assertThat(gold.keeping(isOf(PLACES)).mentions())
                    .allMatch(mention -> mention.point().isPresent())
                    .noneMatch(mention -> gold.traps().stream().anyMatch(trap -> touch(trap, mention)));
            assertThat(gold.keeping(isOf(EnumSet.of(MentionKind.ORG_PART))).mentions())
                    .noneMatch(mention -> mention.point().isPresent());
        }
    }

    @Test
    void findsThePlacesThatACarefulReaderFinds() {
        GeoparseScore places = score(PLACES);
        Map<String, GeoparseScore> scores = new LinkedHashMap<>();
        scores.put("places", places);
        scores.put("demonyms", score(EnumSet.of(MentionKind.DEMONYM)));
        OUT.println(ScoreTable.of(scores));
        places.errors().forEach(OUT::println);
        assertThat(places.endToEnd().f1())
                .as(() -> places.errors().stream().map(Object::toString).collect(Collectors.joining("\n")))
                .isGreaterThanOrEqualTo(AT_LEAST);
    }

    @Test
    void placesNoPersonAndNoOrganisation() {
        List<String> placed = new ArrayList<>();
        for (AnnotatedText gold : TEXTS) {
            for (Annotation mention : found(gold, PLACES)) {
                gold.traps().stream()
                        .filter(trap -> mention.point().isPresent() && touch(trap, mention))
                        .forEach(trap -> placed.add("%s: '%s' of %s '%s' is placed at %s"
                                .formatted(gold.id(), mention.text(), trap.kind(), trap.text(), mention.name())));
            }
        }
        placed.forEach(OUT::println);
        assertThat(placed).isEmpty();
    }

    private static GeoparseScore score(Set<MentionKind> kinds) {
        Scorer scorer = new Scorer();
        for (AnnotatedText gold : TEXTS) {
            scorer.add(gold.keeping(isOf(kinds)), found(gold, kinds));
        }
        return scorer.score();
    }

    private static List<Annotation> found(AnnotatedText gold, Set<MentionKind> kinds) {
        Document document = document(gold);
        return AnnotatedTexts.parse(GeoparseLine.of(document, HOLDINGS.mentionsOf(document), kinds))
                .mentions();
    }

    private static Document document(AnnotatedText gold) {
        Document document = DOCUMENTS.get(gold.id());
        if (document == null) {
            throw new IllegalStateException("the sample has no " + gold.id());
        }
        return document;
    }

    private static Predicate<Annotation> isOf(Set<MentionKind> kinds) {
        return mention ->
                MentionKind.find(mention.kind()).filter(kinds::contains).isPresent();
    }

    private static boolean touch(Annotation one, Annotation other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
