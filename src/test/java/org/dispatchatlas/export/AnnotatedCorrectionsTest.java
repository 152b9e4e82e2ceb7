package org.dispatchatlas.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.curation.Correction;
import org.dispatchatlas.curation.Decision;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.ingest.CorrectionsFile;
import org.dispatchatlas.ingest.DataIssue;
import org.junit.jupiter.api.Test;

/** Annotations that were made elsewhere come back as corrections, where they say something else than the atlas. */
class AnnotatedCorrectionsTest {
    private static final long SEED = Long.getLong("random.seed", 19360401);
    private static final String TEXT = "The 🚀 mission left Moscow for Urga, and Moscow wrote.";
    private static final Document DOCUMENT = Samples.document(TEXT);

    @Test
    void whatTheAtlasSaysItselfCorrectsNothing() {
        for (int i = 0; i < 200; i++) {
            Atlas atlas = RandomAtlas.of(SEED + i);
            byte[] own = ExportFormats.bytes(
                    new AnnotationsExport(new DataVersions("dispatch-atlas test", List.of())), Export.of(atlas));
            CorrectionsFile.Read read = CorrectionsFile.read("own", own, atlas.document(), atlas.mentions());
            assertThat(read.issues()).as("seed %d", SEED + i).isEmpty();
            assertThat(read.corrections()).as("seed %d", SEED + i).isEmpty();
        }
    }

    @Test
    void aPlaceThatRecogitoNamesIsTaken() {
        Correction correction = only("""
                [{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "https://recogito.example/annotation/1",
                  "type": "Annotation",
                  "body": [{"type": "SpecificResource", "purpose": "identifying", "value": "http://sws.geonames.org/2028462",
                            "creator": "https://recogito.example/ana", "modified": "2025-05-06T23:30:00-04:00"},
                           {"type": "TextualBody", "purpose": "commenting", "value": "Urga, later\\nUlan Bator"}],
                  "target": {"source": "https://recogito.example/document/1", "selector": [
                      {"type": "TextQuoteSelector", "exact": "Urga"},
                      {"type": "TextPositionSelector", "start": 30, "end": 34}]}}]
                """);

        assertThat(correction.anchor().findIn(TEXT).orElseThrow().of(TEXT)).isEqualTo("Urga");
        assertThat(correction.decision()).isEqualTo(new Decision.ThisPlace(new PlaceId("gn:2028462")));
        assertThat(correction.by()).isEqualTo("https://recogito.example/ana");
        assertThat(correction.on()).as("the day in UTC").isEqualTo(LocalDate.of(2025, 5, 7));
        assertThat(correction.reason()).isEqualTo("Urga, later Ulan Bator");
    }

    @Test
    void aPointThatAPersonDrewIsTaken() {
        Correction correction = only("""
                {"items": [{"creator": {"type": "Person", "name": "Ana"},
                  "body": {"type": "TextualBody", "purpose": "geotagging", "format": "application/geo+json",
                           "value": "{\\"type\\": \\"Point\\", \\"coordinates\\": [106.9, 47.9]}"},
                  "target": {"selector": {"type": "TextQuoteSelector", "exact": "Urga",
                             "prefix": "left Moscow for ", "suffix": ", and Moscow"}}}]}
                """);
        assertThat(correction.decision()).isEqualTo(new Decision.Pin(new LonLat(106.9, 47.9)));
        assertThat(correction.kind()).isEqualTo(MentionKind.PLACE);
        assertThat(correction.reason()).isEqualTo("From a file of annotations");
    }

    @Test
    void aPassageThatIsNotInTheTextIsKeptAsAnOrphan() {
        Correction correction = only("""
                [{"body": {"type": "TextualBody", "value": "a place"},
                  "target": {"selector": {"type": "TextQuoteSelector", "exact": "Kiakhta", "prefix": "to ", "suffix": " fair"}}}]
                """);
        assertThat(correction.anchor().findIn(TEXT)).isEmpty();
        assertThat(correction.anchor().exact()).isEqualTo("Kiakhta");
        assertThat(correction.decision()).isEqualTo(new Decision.NotLocatable());
        assertThat(correction.by()).isEqualTo("an unnamed annotator");
    }

    @Test
    void whatCanNotBeReadIsReportedAndTheRestIsKept() {
        CorrectionsFile.Read read = read("""
                [{"target": "https://example.org/whole-page"},
                 {"creator": "Ana", "body": {"format": "application/geo+json", "value": "no json"},
                  "target": {"selector": {"type": "TextQuoteSelector", "exact": "Urga"}}},
                 {"creator": "Ana", "body": {"format": "application/geo+json", "value": "{\\"type\\":\\"Point\\",\\"coordinates\\":[999]}"},
                  "target": {"selector": {"type": "TextQuoteSelector", "exact": "Urga"}}},
                 {"target": {"selector": {"type": "TextQuoteSelector", "exact": " "}}},
                 {"body": {"source": "https://www.geonames.org/2028462/ulan-bator.html"},
                  "target": {"selector": {"type": "TextQuoteSelector", "exact": "Urga"}}}]
                """);
        assertThat(read.corrections()).hasSize(1);
        assertThat(read.issues())
                .extracting(DataIssue::message)
                .containsExactly(
                        "annotation 1: a TextQuoteSelector was expected",
                        "an annotation was left out: its GeoJSON is no JSON",
                        "an annotation was left out: a position is [longitude, latitude]",
                        "an annotation was left out: the words of a passage are 1 to 300 characters");
    }

    private static Correction only(String json) {
        CorrectionsFile.Read read = read(json);
        assertThat(read.issues()).isEmpty();
        assertThat(read.corrections()).hasSize(1);
        return read.corrections().getFirst();
    }

    private static CorrectionsFile.Read read(String json) {
        return CorrectionsFile.read("annotations", json.getBytes(UTF_8), DOCUMENT, List.of());
    }
}
