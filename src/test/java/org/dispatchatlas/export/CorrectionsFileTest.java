package org.dispatchatlas.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dispatchatlas.curation.Anchor;
import org.dispatchatlas.curation.Correction;
import org.dispatchatlas.curation.Corrections;
import org.dispatchatlas.curation.Decision;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.ingest.CorrectionsFile;
import org.dispatchatlas.ingest.DataIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of corrections: what is written is read again, what is wrong is said with its line. */
class CorrectionsFileTest {
    private static final List<MentionKind> KINDS = List.of(MentionKind.values());
    private static final DocumentId SEED = new DocumentId("frus1936v04d83");

    @Test
    void aFileReadsAsAPersonWouldWriteIt() {
        Correction correction = new Correction(
                new Anchor("Ulanbator", "assistance signed in ", " on March 13th", 1293, 0),
                MentionKind.PLACE,
                new Decision.ThisPlace(new PlaceId("gn:2028462")),
                "A. Reader",
                LocalDate.of(2026, 11, 23),
                "The \"published\" text says so");
        assertThat(CorrectionsYaml.write(SEED, Corrections.NONE.with(correction)))
                .isEqualTo("""
                        # Corrections to frus1936v04d83, for Dispatch Atlas.
                        document: "frus1936v04d83"
                        corrections:
                          - quote: "Ulanbator"
                            before: "assistance signed in "
                            after: " on March 13th"
                            start: 1293
                            kind: place
                            place: "gn:2028462"
                            by: "A. Reader"
                            on: 2026-11-23
                            reason: "The \\"published\\" text says so"
                        """);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        long seed = Long.getLong("corrections.seed", System.nanoTime());
        System.out.println("corrections.seed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            Corrections written = new Corrections(some(random));
            CorrectionsFile.Read read = CorrectionsFile.read(
                    "test", CorrectionsYaml.write(SEED, written).getBytes(UTF_8));
            assertThat(read.issues()).isEmpty();
            assertThat(new Corrections(read.corrections())).isEqualTo(written);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            kind: place           | kind: monster         | “kind” is not known
            point: [106.9, 47.9]  | point: [106.9]        | [longitude, latitude]
            point: [106.9, 47.9]  | point: [206.9, 47.9]  | longitude must be
            point: [106.9, 47.9]  | decision: perhaps     | not-locatable, not-a-place or as-read
            point: [106.9, 47.9]  | place: Paris          | a place id is
            by: A. Reader         | by: ''                | the name of who decides
            on: 2026-11-23        | on: yesterday         | could not be parsed
            start: 12             | start: twelve         | is no number
            reason: known         | raeson: known         | “reason” is missing
            """)
    void aWrongEntryIsReportedWithItsLineAndTheOthersAreKept(String right, String wrong, String says) {
        String entry = """
                  - quote: "Urga"
                    before: "in "
                    after: " on"
                    start: 12
                    kind: place
                    point: [106.9, 47.9]
                    by: A. Reader
                    on: 2026-11-23
                    reason: known
                """;
        CorrectionsFile.Read read = CorrectionsFile.read(
                "mine.yaml", ("corrections:\n" + entry + entry.replace(right, wrong)).getBytes(UTF_8));
        assertThat(read.corrections()).hasSize(1);
        assertThat(read.issues())
                .last()
                .asString()
                .matches("mine\\.yaml:1[1-9]: .*")
                .contains(says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{{               | no YAML
            just words        | keys was expected
            corrections: none | a list
            """)
    void whatIsNoFileOfCorrectionsIsSaidInWords(String content, String says) {
        CorrectionsFile.Read read = CorrectionsFile.read("x", content.getBytes(UTF_8));
        assertThat(read.corrections()).isEmpty();
        assertThat(read.issues()).singleElement().asString().contains(says);
    }

    @Test
    void aFileOfAliasesUponAliasesIsRefused() {
        String bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ncorrections: [*c,*c,*c]\n";
        assertThat(CorrectionsFile.read("x", bomb.getBytes(UTF_8)).issues())
                .extracting(DataIssue::toString)
                .containsExactly("x:2: aliases such as *a are not read; write it out");
        assertThat(CorrectionsFile.read("x", ("corrections: " + "[".repeat(100_000)).getBytes(UTF_8))
                        .issues())
                .extracting(DataIssue::toString)
                .containsExactly("x:1: entries are nested more than 20 deep");
        assertThat(CorrectionsFile.read("x", new byte[2_000_000]).issues())
                .singleElement()
                .asString()
                .contains("larger than 1 MB");
    }

    private static List<Correction> some(Random random) {
        List<Correction> corrections = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            corrections.add(new Correction(
                    new Anchor(
                            "w" + words(random),
                            words(random),
                            words(random),
                            random.nextInt(1000),
                            random.nextInt(101) / 100.0),
                    KINDS.get(random.nextInt(KINDS.size())),
                    decision(random),
                    "n" + line(random),
                    LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000)),
                    "r" + line(random)));
        }
        return corrections;
    }

    private static Decision decision(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Decision.ThisPlace(PlaceId.ofGeoNames(random.nextInt(1_000_000)));
            case 1 -> new Decision.Pin(position(random));
            case 2 -> new Decision.Drawn(List.of(position(random), position(random), position(random)));
            case 3 -> new Decision.NotLocatable();
            case 4 -> new Decision.NotAPlace();
            default -> new Decision.AsRead();
        };
    }

    private static LonLat position(Random random) {
        return new LonLat(
                Math.round((random.nextDouble() * 360 - 180) * 1e6) / 1e6,
                Math.round((random.nextDouble() * 180 - 90) * 1e6) / 1e6);
    }

    /** Words with all that YAML might stumble over. */
    private static String words(Random random) {
        String signs = "ab \n\t\"\\'#:-[]{},&*!|>%@`éЖ中😀\u0085\u2028\ufeff\u0000\u007f";
        StringBuilder words = new StringBuilder();
        for (int count = random.nextInt(20); count > 0; count--) {
            int at = random.nextInt(signs.codePointCount(0, signs.length()));
            words.appendCodePoint(signs.codePointAt(signs.offsetByCodePoints(0, at)));
        }
        return words.toString();
    }

    private static String line(Random random) {
        return words(random).replaceAll("\\p{Cntrl}", "").strip();
    }
}
