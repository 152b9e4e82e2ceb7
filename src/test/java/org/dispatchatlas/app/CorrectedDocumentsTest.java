package org.dispatchatlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dispatchatlas.app.HttpReader.location;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reader corrects the telegram: his map and his export follow, and nobody else's do. */
@ServedTest
class CorrectedDocumentsTest {
    private static final String SEED = "frus1936v04d83";
    private static final String FILE = """
            corrections:
              - quote: "Ulanbator"
                before: "This oral obligation took the form of a protocol on mutual assistance signed in "
                after: " on March 13th of this year”. I asked Krestinsky, acting Commissar for Foreign Affairs,"
                start: 1293
                kind: place
                point: [102.78, 46.26]
                by: "A. Reader"
                on: 2026-11-23
                reason: "For the test"
              - quote: "Prague"
                before: "a sentence that is nowhere in the text and never "
                after: " was there at all"
                start: 5
                kind: place
                decision: not-a-place
                by: "A. Reader"
                on: 2026-11-23
                reason: "Its passage is gone"
              - quote: "Paris"
            """;

    @LocalServerPort
    private int port;

    private HttpReader reader;

    @BeforeEach
    void comes() {
        reader = new HttpReader(port);
    }

    @Test
    void aFileOfCorrectionsLeadsToTheDocumentAndItsMapAndExportFollow() {
        assertThat(location(load(FILE))).isEqualTo("documents/" + SEED);

        var mentions = reader.get("/map/mentions.geojson?document=" + SEED + "&revision=1");
        assertThat(mentions.body()).contains("102.78");
        assertThat(mentions.headers().firstValue("Cache-Control")).contains("no-store");
        String export = reader.get("/export/" + SEED + ".geojson").body();
        assertThat(export)
                .contains("\"status\": \"corrected\"", "\"geometry_basis\": \"drawn by a reader\"")
                .contains("\"reason\": \"For the test\"")
                .as("a correction whose passage is gone changes nothing")
                .contains("\"quote\": \"Prague\"");
    }

    @Test
    void nobodyElseSeesIt() {
        load(FILE);
        HttpReader other = new HttpReader(port);
        assertThat(other.get("/map/mentions.geojson?document=" + SEED).body()).doesNotContain("102.78");
        assertThat(other.get("/export/" + SEED + ".geojson").body()).doesNotContain("corrected");
        assertThat(other.get("/corrections/" + SEED + ".yaml").body()).contains("[]");
    }

    @Test
    void whatWasLoadedIsSavedAgainWithItsOrphans() {
        load(FILE);
        assertThat(reader.get("/corrections/" + SEED + ".yaml").body())
                .contains("quote: \"Ulanbator\"", "point: [102.780000, 46.260000]", "quote: \"Prague\"")
                .doesNotContain("Paris");
    }

    /** What leaves as annotations comes back as corrections: who, when, why and the point are the same. */
    @Test
    void theAnnotationsOfOneReaderAreTheCorrectionsOfAnother() {
        load(FILE);
        String annotations =
                reader.get("/export/" + SEED + ".annotations.jsonld").body();
        assertThat(annotations).contains("\"name\": \"A. Reader\"", "\"created\": \"2026-11-23T00:00:00Z\"");

        HttpReader other = new HttpReader(port);
        other.send("/corrections/" + SEED, "file", "telegram.jsonld", annotations.getBytes(UTF_8));

        assertThat(other.get("/export/" + SEED + ".annotations.jsonld").body()).isEqualTo(annotations);
        assertThat(other.get("/corrections/" + SEED + ".yaml").body())
                .contains("point: [102.780000, 46.260000]", "reason: \"For the test\"")
                .doesNotContain("Prague");
    }

    @Test
    void aDocumentThatIsNotHereHasNoCorrections() {
        assertThat(reader.get("/corrections/nothing.yaml").statusCode()).isEqualTo(404);
        assertThat(reader.send("/corrections/nothing", "file", "c.yaml", FILE.getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(404);
    }

    private java.net.http.HttpResponse<String> load(String file) {
        return reader.send("/corrections/" + SEED, "file", "c.yaml", file.getBytes(UTF_8));
    }
}
