package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.atlas.MapRelation;
import org.dispatchatlas.document.Document;
import org.junit.jupiter.api.Test;

/** The relations of eight documents of FRUS 1938, vol. III. Skipped where the sample is not beside the project. */
class FrusRelationsTest {
    private static final Path SAMPLE = Path.of("..", "shared", "frus-sample", "frus-sample.xml");

    @Test
    void areThoseThatACarefulReaderFinds() throws IOException {
        assumeThat(SAMPLE).as("the FRUS sample is not beside the project").exists();
        Holdings holdings = Holdings.open(NoHome.HOME);
        List<Document> documents = new ArrayList<>();
        try (InputStream in = Files.newInputStream(SAMPLE)) {
            holdings.teiReader().read("frus-sample.xml", in, documents::add);
        }
        List<String> found = new ArrayList<>();
        for (Document document : documents) {
            for (MapRelation each : holdings.atlasOf(document).relations()) {
                found.add("%s %s %s"
                        .formatted(document.id(), each.relation().kind().word(), each.title()));
            }
        }
        assertThat(found)
                .containsExactly(
                        "frus1938v03d423 treaty Tokyo – Manchukuo",
                        "frus1938v03d423 treaty Washington – China",
                        "frus1938v03d430 treaty Manchukuo – Tokyo");
    }
}
