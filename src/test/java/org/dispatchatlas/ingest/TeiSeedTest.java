package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Correspondent;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.TextSpan;
import org.junit.jupiter.api.Test;

/** The seed telegram in TEI gives the same document as its plain text. */
class TeiSeedTest {
    private final DateInference dates = new DateInference(ChronologyFile.load());
    private final Document plain = DocumentShelf.load(new PlainTextReader(dates))
            .find(new DocumentId("frus1936v04d83"))
            .orElseThrow();
    private final Document tei = readTei();

    @Test
    void hasTheSameBlocks() {
        assertThat(tei.blocks()).extracting(Block::kind).isEqualTo(kinds(plain));
        assertThat(words(tei)).isEqualTo(words(plain));
    }

    @Test
    void hasTheSameFootnotesAtTheSameWords() {
        assertThat(notes(tei)).isEqualTo(notes(plain));
    }

    @Test
    void citesTheSamePages() {
        for (String passage : List.of("Ulanbator", "Czechoslovakia", "Paris", "Prague", "2,000 engineers")) {
            assertThat(tei.cite(find(tei, passage))).isEqualTo(plain.cite(find(plain, passage)));
        }
    }

    @Test
    void hasTheSameNamesAndDate() {
        assertThat(tei.id()).isEqualTo(plain.id());
        assertThat(tei.title()).isEqualTo(plain.title());
        assertThat(tei.edition()).isEqualTo(plain.edition());
        assertThat(tei.sender().map(Correspondent::role))
                .isEqualTo(plain.sender().map(Correspondent::role));
        assertThat(tei.sender().flatMap(Correspondent::person))
                .isEqualTo(plain.sender().flatMap(Correspondent::person));
        assertThat(tei.addressee().map(Correspondent::role))
                .isEqualTo(plain.addressee().map(Correspondent::role));
        assertThat(tei.date().map(date -> date.date())).isEqualTo(plain.date().map(date -> date.date()));
        assertThat(tei.anachronisms()).hasSameSizeAs(plain.anachronisms());
    }

    private Document readTei() {
        List<Document> documents = new ArrayList<>();
        InputStream in = Objects.requireNonNull(
                TeiSeedTest.class.getResourceAsStream("/geodata/curated/documents/frus1936v04d83.xml"));
        assertThat(new FrusTeiReader(dates).read("seed", in, documents::add)).isEmpty();
        assertThat(documents).hasSize(1);
        return documents.getFirst();
    }

    private static List<Block.Kind> kinds(Document document) {
        return document.blocks().stream().map(Block::kind).toList();
    }

    /** The words of each block; the plain text prints its page marker, TEI does not. */
    private static List<String> words(Document document) {
        return document.blocks().stream()
                .map(block -> block.span().of(document.text()).replace("[Page 95] ", ""))
                .toList();
    }

    private static List<String> notes(Document document) {
        return document.footnotes().stream()
                .map(note ->
                        note.number() + before(document, note) + note.note().of(document.text()))
                .toList();
    }

    private static String before(Document document, Footnote note) {
        int mark = note.mark().orElseThrow().start();
        return " after " + document.text().substring(mark - 7, mark) + ": ";
    }

    private static TextSpan find(Document document, String words) {
        int at = document.text().indexOf(words);
        return new TextSpan(at, at + words.length());
    }
}
