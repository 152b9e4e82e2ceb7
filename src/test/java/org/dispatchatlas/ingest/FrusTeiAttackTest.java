package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.document.Chronology;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, or made to do harm, end in an issue with its line; nothing outside the stream is read. */
@Timeout(20)
class FrusTeiAttackTest {
    private static final String HEAD = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"frus1938v03\"><text><body>";
    private static final String FOOT = "</body></text></TEI>";

    private final FrusTeiReader reader = new FrusTeiReader(new DateInference(Chronology.EMPTY));
    private final List<Document> documents = new ArrayList<>();

    @Test
    void readsNoExternalEntity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
        List<DataIssue> issues = read(
                "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + HEAD + document(1, "&x;") + FOOT);
        assertThat(issues)
                .singleElement()
                .extracting(DataIssue::message)
                .isEqualTo("a document type declaration is not accepted");
        assertThat(documents).isEmpty();
    }

    @Test
    void readsNoExternalDocumentType(@TempDir Path folder) throws IOException {
        Path type = Files.writeString(folder.resolve("tei.dtd"), "<!ENTITY x 'a secret'>");
        List<DataIssue> issues =
                read("<!DOCTYPE TEI SYSTEM \"" + type.toUri() + "\">" + HEAD + document(1, "&x;") + FOOT);
        assertThat(issues)
                .singleElement()
                .extracting(DataIssue::message)
                .isEqualTo("a document type declaration is not accepted");
    }

    @Test
    void doesNotExpandEntitiesOfEntities() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE TEI [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        assertThat(read(bomb + "]>" + HEAD + document(1, "&a29;") + FOOT)).hasSize(1);
        assertThat(documents).isEmpty();
    }

    @Test
    void doesNotProcessXInclude(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.xml"), "<p>a secret</p>");
        String include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + secret.toUri() + "\"/>";
        assertThat(read(HEAD + document(1, "Before " + include + "after.") + FOOT))
                .isEmpty();
        assertThat(documents.getFirst().text()).isEqualTo("Before after.");
    }

    @Test
    void saysWhereTheXmlIsBroken() {
        List<DataIssue> issues = read(HEAD + document(1, "One.") + "\n<div type=\"document\"><p>Two</div>" + FOOT);
        assertThat(documents).hasSize(1);
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.line()).isEqualTo(2);
            assertThat(issue.column()).isPositive();
            assertThat(issue.message()).contains("</p>");
        });
    }

    @Test
    void saysWhatWasExpected() {
        assertThat(read("")).hasSize(1);
        assertThat(read("Not XML at all")).hasSize(1);
        assertThat(read("<html><body/></html>"))
                .singleElement()
                .extracting(DataIssue::message)
                .isEqualTo("a TEI file was expected, its root is <html>");
        assertThat(read(HEAD + FOOT))
                .singleElement()
                .extracting(DataIssue::message)
                .isEqualTo("no document was found: a <div type=\"document\"> was expected");
        assertThat(read(HEAD + document(1, "&nbsp;") + FOOT)).hasSize(1);
    }

    @Test
    void refusesBottomlessNesting() {
        assertThat(read(HEAD + document(1, "<hi>".repeat(100_000)) + FOOT)).hasSize(1);
    }

    @Test
    void handsDocumentsOnBeforeTheVolumeEnds() {
        InputStream cut = new InputStream() {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }

            @Override
            public int read() throws IOException {
                throw new IOException("the line is cut");
            }
        };
        // More than the parser's buffer, so that the first document is through before the stream fails.
        String volume = HEAD + document(1, "One.") + document(2, "word ".repeat(20_000));
        InputStream in =
                new SequenceInputStream(new ByteArrayInputStream(volume.getBytes(StandardCharsets.UTF_8)), cut);
        assertThat(reader.read("volume", in, documents::add)).hasSize(1);
        assertThat(documents).isNotEmpty();
    }

    @Test
    void readsALargeVolumeInLinearTime() {
        StringBuilder volume = new StringBuilder(HEAD);
        for (int i = 1; i <= 2_000; i++) {
            volume.append("<pb n=\"").append(i).append("\"/>").append(document(i, "Words. ".repeat(300)));
        }
        long start = System.nanoTime();
        assertThat(read(volume + FOOT)).isEmpty();
        assertThat(documents).hasSize(2_000);
        assertThat(documents.getLast().firstPage()).contains("2000");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    private List<DataIssue> read(String xml) {
        documents.clear();
        return reader.read("test", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), documents::add);
    }

    private static String document(int number, String words) {
        return "<div type=\"document\" xml:id=\"d" + number + "\" n=\"" + number + "\"><p>" + words + "</p></div>";
    }
}
