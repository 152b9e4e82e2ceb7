package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.export.DataVersions;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.Tei;
import org.dispatchatlas.export.TeiExport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Documents of a printed volume, from its TEI through ours and back: what was read is what is read again. */
class TeiRoundTripTest {
    private static final Path SAMPLE = Path.of("..", "shared", "frus-sample", "frus-sample.xml");
    private static final TeiExport EXPORT = new TeiExport(new DataVersions("dispatch-atlas test", List.of()));

    private final Holdings holdings = Holdings.open(NoHome.HOME);

    @TestFactory
    Stream<DynamicTest> aDocumentOfFrusComesBack() throws IOException {
        try (InputStream in = Files.newInputStream(SAMPLE)) {
            return read(in).stream()
                    .map(document -> DynamicTest.dynamicTest(document.id().value(), () -> comesBack(document)));
        }
    }

    private void comesBack(Document document) {
        Atlas atlas = holdings.atlasOf(document);
        byte[] bytes = ExportFormats.bytes(EXPORT, Export.of(atlas));
        Tei tei = new Tei(bytes);
        assertThat(tei.text()).isEqualTo(document.text());
        assertThat(tei.problems()).isEmpty();
        assertThat(tei.danglingPointers()).isEmpty();
        assertThat(tei.mentions()).hasSameSizeAs(atlas.mentions());
        Document back = read(new ByteArrayInputStream(bytes)).getFirst();
        assertThat(back.text()).isEqualTo(document.text());
        assertThat(back.blocks()).isEqualTo(document.blocks());
        assertThat(back.footnotes()).isEqualTo(document.footnotes());
        assertThat(back.firstPage()).isEqualTo(document.firstPage());
        assertThat(back.pageBreaks()).isEqualTo(document.pageBreaks());
        assertThat(back.id()).isEqualTo(document.id());
        assertThat(back.title()).isEqualTo(document.title());
        assertThat(back.edition()).isEqualTo(document.edition());
    }

    private List<Document> read(InputStream in) {
        List<Document> read = new ArrayList<>();
        assertThat(holdings.teiReader().read("TEI", in, read::add)).isEmpty();
        return read;
    }
}
