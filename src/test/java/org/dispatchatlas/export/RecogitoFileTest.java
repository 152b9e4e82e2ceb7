package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.curation.Correction;
import org.dispatchatlas.curation.Decision;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.ingest.CorrectionsFile;
import org.dispatchatlas.ingest.DataIssue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A file as the annotation tools of the Recogito family write it: a bare list, ids that are fragments, quotations without context, offsets
 * in UTF-16 units as JavaScript counts them, and who made it at any of the bodies. Written by hand after the W3C's model and those habits.
 */
class RecogitoFileTest {
    private static final Path FILE = Path.of("src/test/resources/annotations/recogito.jsonld");
    private static final String TEXT = "The 🚀🚀 mission left Moscow for Urga, and Moscow wrote of the ford.";
    private static final Document DOCUMENT = Samples.document(TEXT);

    private static CorrectionsFile.Read read;

    @BeforeAll
    static void read() throws IOException {
        read = CorrectionsFile.read("recogito", Files.readAllBytes(FILE), DOCUMENT, List.of());
    }

    @Test
    void passagesAreFoundThoughItCountsInOtherUnits() {
        assertThat(read.corrections())
                .extracting(each -> each.anchor().findIn(TEXT).orElseThrow())
                .extracting(span -> span.of(TEXT) + " at " + span.start())
                .containsExactly("Urga at 33", "Moscow at 43", "the ford at 59");
    }

    @Test
    void placesAndPointsAreTakenFromAnyOfTheBodies() {
        assertThat(read.corrections())
                .extracting(Correction::decision)
                .containsExactly(
                        new Decision.ThisPlace(new PlaceId("gn:2028462")),
                        new Decision.ThisPlace(new PlaceId("gn:524901")),
                        new Decision.Pin(new LonLat(117.3, 47.25)));
    }

    @Test
    void whoSaidItWhenAndWhyIsKept() {
        assertThat(read.corrections())
                .extracting(each -> each.by() + ", " + each.on() + ": " + each.reason())
                .containsExactly(
                        "Ana Reader, 2026-05-06: Later Ulan Bator.",
                        "Ben, " + LocalDate.of(2026, 5, 8) + ": From a file of annotations",
                        "Ana Reader, 2026-05-06: From a file of annotations");
    }

    @Test
    void whatHasNoQuotationIsReported() {
        assertThat(read.issues())
                .extracting(DataIssue::message)
                .containsExactly("annotation 4: a TextQuoteSelector was expected");
    }
}
