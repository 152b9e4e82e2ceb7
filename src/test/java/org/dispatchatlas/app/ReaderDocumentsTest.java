package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispatchatlas.app.HttpReader.location;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A reader brings a document: what comes of it, and that nobody else gets it. */
@ServedTest
@TestPropertySource(properties = "atlas.open.characters=2000")
class ReaderDocumentsTest {
    private static final String TEXT = "HARBIN, May 3, 1935. Troops moved from Hailar to Manchouli yesterday.";
    private static final String VOLUME = """
            <?xml version="1.0"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0"><text><body>
            <div type="document" xml:id="d1" n="1"><head>The Consul at Harbin to the Secretary of State</head>
            <opener><dateline><placeName>Harbin</placeName>, <date when="1935-05-03">May 3, 1935</date></dateline></opener>
            <p>Troops moved from Hailar.</p></div>
            <div type="document" xml:id="d2" n="2"><head>The Consul at Mukden to the Secretary of State</head>
            <p>Nothing is new in Dairen.</p></div>
            </body></text></TEI>
            """;

    @LocalServerPort
    private int port;

    private HttpReader reader;

    @BeforeEach
    void comes() {
        reader = new HttpReader(port);
    }

    @Test
    void aTextLeadsToItsPageAndMap() {
        String place = location(reader.send("/read", "text", "", TEXT.getBytes(StandardCharsets.UTF_8)));

        assertThat(place).startsWith("documents/text-");
        String id = place.substring("documents/".length());
        HttpResponse<String> mentions = reader.get("/map/mentions.geojson?document=" + id);
        assertThat(mentions.body()).contains("Hailar", "Manchouli", "Harbin");
        assertThat(mentions.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(reader.get("/export/" + id + ".geojson").body()).contains("Hailar");
        HttpResponse<String> relations = reader.get("/map/relations.geojson?document=" + id);
        assertThat(relations.body()).contains("FeatureCollection");
        assertThat(relations.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void nobodyElseFindsIt() {
        String place = location(reader.send("/read", "text", "", TEXT.getBytes(StandardCharsets.UTF_8)));
        HttpReader other = new HttpReader(port);

        assertThat(other.get("/map/mentions.geojson?document=" + place.substring(10))
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.get("/map/relations.geojson?document=" + place.substring(10))
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.get("/export/" + place.substring(10) + ".geojson").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aVolumeLeadsToTheListOfItsDocuments() {
        assertThat(location(reader.send("/read", "file", "volume.xml", VOLUME.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("open");
        assertThat(reader.get("/map/mentions.geojson?document=d1").body()).contains("Hailar");
        assertThat(reader.get("/map/mentions.geojson?document=d2").body()).contains("Dairen");
    }

    @Test
    void olderTextsAreReadToo() {
        byte[] western = "The Minister at Bogotá went to Paris.".getBytes(Charset.forName("windows-1252"));

        String id = location(reader.send("/read", "file", "old.txt", western)).substring("documents/".length());

        assertThat(reader.get("/map/mentions.geojson?document=" + id).body()).contains("Bogotá");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ' '                            | 1    | open?refused=empty
            a telegram from Harbin         | 1000 | open?refused=too-long
            \\0 not a text                 | 1    | open?refused=no-text
            <TEI><text/></TEI>             | 1    | open?refused=no-documents
            """)
    void whatCannotBeTakenIsSentBackWithTheReason(String text, int times, String expected) {
        byte[] content = text.replace("\\0", "\0").repeat(times).getBytes(StandardCharsets.UTF_8);

        assertThat(location(reader.send("/read", "file", "file.txt", content))).isEqualTo(expected);
    }

    @Test
    void aFileThatIsTooLargeIsSentBackToo() {
        assertThat(location(reader.send("/read", "file", "large.txt", new byte[11 << 20])))
                .isEqualTo("open?refused=too-large");
    }
}
