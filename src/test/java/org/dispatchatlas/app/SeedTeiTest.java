package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.Golden;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapRelation;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.PageBreak;
import org.dispatchatlas.export.DataVersions;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.Tei;
import org.dispatchatlas.export.TeiExport;
import org.dispatchatlas.export.Xmllint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The seed telegram from its text to TEI, with the data that the program ships. */
class SeedTeiTest {
    private static final TeiExport EXPORT = new TeiExport(new DataVersions("dispatch-atlas test", List.of()));

    private static Holdings holdings;
    private static Atlas atlas;
    private static byte[] bytes;
    private static Tei tei;

    @BeforeAll
    static void export() {
        holdings = Holdings.open(NoHome.HOME);
        Document seed =
                holdings.documents().find(new DocumentId("frus1936v04d83")).orElseThrow();
        atlas = holdings.atlasOf(seed);
        bytes = ExportFormats.bytes(EXPORT, Export.of(atlas));
        tei = new Tei(bytes);
    }

    @Test
    void isWhatWasReviewed() {
        Golden.check("frus1936v04d83/export.tei.xml", bytes);
    }

    @Test
    void keepsToTheSchema() {
        assertThat(tei.problems()).isEmpty();
        assertThat(tei.doubleIds()).isEmpty();
        assertThat(tei.danglingPointers()).isEmpty();
    }

    @Test
    void xmllintAgreesWithJing(@TempDir Path folder) throws IOException, InterruptedException {
        assertThat(new Xmllint(folder).ofTei(bytes)).isEqualTo("file.xml validates");
    }

    @Test
    void holdsTheTextToTheLetter() {
        assertThat(tei.text()).isEqualTo(atlas.document().text());
    }

    @Test
    void bearsThePagesIds() {
        assertThat(tei.mentions().stream().map(mention -> mention.getAttribute("xml:id")))
                .containsExactlyElementsOf(atlas.mentions().stream()
                        .map(each -> each.mention().id().value())
                        .toList());
        assertThat(tei.all("relation").stream().map(relation -> relation.getAttribute("xml:id")))
                .containsExactlyElementsOf(
                        atlas.relations().stream().map(MapRelation::id).toList());
    }

    @Test
    void leadsFromEveryPlacedMentionToAPlace() {
        atlas.features().stream()
                .filter(feature -> feature.isOnMap() || feature.place().isPresent())
                .map(feature -> tei.byId(feature.mention().id().value()))
                .forEach(mention -> {
                    assertThat(mention.getAttribute("ref")).isNotEmpty();
                    for (String ref : mention.getAttribute("ref").split(" ")) {
                        assertThat(tei.byId(ref.substring(1)).getLocalName()).isEqualTo("place");
                    }
                });
    }

    @Test
    void pointsToTheWordsOfEveryMention() {
        List<Element> annotations = tei.all("annotation");
        assertThat(annotations).hasSameSizeAs(atlas.mentions());
        for (int i = 0; i < annotations.size(); i++) {
            assertThat(tei.wordsOf(annotations.get(i).getAttribute("target")))
                    .isEqualTo(atlas.mentions().get(i).mention().text());
        }
    }

    @Test
    void isReadBackByTheProgram() {
        List<Document> read = new ArrayList<>();
        assertThat(holdings.teiReader().read("export", new ByteArrayInputStream(bytes), read::add))
                .isEmpty();
        assertThat(read).hasSize(1);
        Document back = read.getFirst();
        Document seed = atlas.document();
        assertThat(back.id()).isEqualTo(seed.id());
        assertThat(back.title()).isEqualTo(seed.title());
        assertThat(back.edition()).isEqualTo(seed.edition());
        assertThat(back.sender()).isEqualTo(seed.sender());
        assertThat(back.addressee()).isEqualTo(seed.addressee());
        assertThat(words(back)).isEqualTo(words(seed));
        assertThat(notes(back)).isEqualTo(notes(seed));
        assertThat(back.firstPage()).isEqualTo(seed.firstPage());
        assertThat(back.pageBreaks()).extracting(PageBreak::page).containsExactly("95");
    }

    /** The words of each block with its kind; the reader leaves out the marker of a page, as TEI has an element for it. */
    private static List<String> words(Document document) {
        return document.blocks().stream()
                .map(block ->
                        block.kind() + " " + document.wordsOf(block.span()).replace("  ", " "))
                .toList();
    }

    private static List<String> notes(Document document) {
        return document.footnotes().stream()
                .map(note -> note.number() + " " + note.byEditor() + " "
                        + note.note().of(document.text()) + " at "
                        + document.text()
                                .substring(
                                        note.mark().orElseThrow().start() - 8,
                                        note.mark().orElseThrow().end()))
                .toList();
    }

    @Test
    void hasTheSameBytesAgain() {
        assertThat(ExportFormats.bytes(EXPORT, Export.of(atlas))).isEqualTo(bytes);
    }
}
