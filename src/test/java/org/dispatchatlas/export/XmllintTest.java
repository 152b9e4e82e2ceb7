package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exports in XML before a second validator, of documents for which they were not made. */
class XmllintTest {
    private static final long SEED = Long.getLong("random.seed", 19360401);
    private static final DataVersions VERSIONS = new DataVersions("dispatch-atlas test", List.of());
    private static final String VALID = "file.xml validates";

    @TempDir
    Path folder;

    private Xmllint xmllint;

    @BeforeEach
    void start() {
        xmllint = new Xmllint(folder);
    }

    @Test
    void kmlValidates() throws IOException, InterruptedException {
        for (Atlas atlas : List.of(Samples.atlas(), OddDocuments.odd(), OddDocuments.empty())) {
            assertThat(xmllint.ofKml(kml(atlas))).isEqualTo(VALID);
        }
        for (int i = 0; i < 20; i++) {
            assertThat(xmllint.ofKml(kml(RandomAtlas.of(SEED + i))))
                    .as("seed %d", SEED + i)
                    .isEqualTo(VALID);
        }
    }

    @Test
    void aMistakeInKmlIsFound() throws IOException, InterruptedException {
        assertThat(xmllint.ofKml(replaced(kml(Samples.atlas()), "<open>1</open>", "<open>maybe</open>")))
                .contains("'maybe' is not a valid value", "file.xml fails to validate");
    }

    @Test
    void teiValidates() throws IOException, InterruptedException {
        for (Atlas atlas : List.of(Samples.atlas(), OddDocuments.odd(), OddDocuments.empty())) {
            assertThat(xmllint.ofTei(tei(atlas))).isEqualTo(VALID);
        }
        for (int i = 0; i < 20; i++) {
            assertThat(xmllint.ofTei(tei(TeiOddDocuments.atlas(SEED + i))))
                    .as("seed %d", SEED + i)
                    .isEqualTo(VALID);
        }
    }

    @Test
    void aMistakeInTeiIsFound() throws IOException, InterruptedException {
        assertThat(xmllint.ofTei(replaced(tei(Samples.atlas()), "<listPlace", "<listPlaces")))
                .isNotEqualTo(VALID);
        byte[] wrong = replaced(tei(Samples.atlas()), "cert=\"high\"", "cert=\"rather\"");
        assertThat(xmllint.ofTei(wrong)).contains("fails to validate");
        assertThat(new Tei(wrong).problems()).as("Jing agrees").isNotEmpty();
    }

    private static byte[] kml(Atlas atlas) {
        return ExportFormats.bytes(new KmlExport(VERSIONS), Export.of(atlas));
    }

    private static byte[] tei(Atlas atlas) {
        return ExportFormats.bytes(new TeiExport(VERSIONS), Export.of(atlas));
    }

    private static byte[] replaced(byte[] xml, String words, String others) {
        String text = new String(xml, StandardCharsets.UTF_8);
        assertThat(text).contains(words);
        return text.replace(words, others).getBytes(StandardCharsets.UTF_8);
    }
}
