package org.dispatchatlas.geoparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchatlas.document.Chronology;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.ingest.PlainTextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Voice and modality in short texts; "/" parts paragraphs, and the word asked about is HERE. */
class VoiceFinderTest {
    private static final PlainTextReader READER = new PlainTextReader(new DateInference(Chronology.EMPTY));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Fighting goes on in HERE.                                                     | author
            The local press reports that fighting goes on in HERE.                        | the local press, quoted
            Pravda reported it. Fighting goes on in HERE.                                 | author
            The release to the press was read in HERE.                                    | author
            Hull said that he had been in HERE. I was not.                                | Hull, reported
            Hull said that he had been away. I was in HERE.                               | author
            I asked Hoo about it. He replied that all was calm in HERE.                   | Hoo, reported
            He replied that all was calm in HERE.                                         | author
            The British Ambassador told me in confidence that HERE was lost.              | the British Ambassador, reported
            I was told by an officer that HERE was lost.                                  | an officer, reported
            From another old source I hear that HERE was lost.                            | an old source, reported
            According to the Chinese Legation, HERE was lost.                             | the Chinese Legation, reported
            Hull said that it was over, but Eden replied that HERE was lost.              | Eden, reported
            Hull said: “It is over. HERE is lost.” We left.                               | Hull, reported
            Hull said: “It is over.” HERE is lost.                                        | author
            Hull said: “It is over. / We go on. / HERE is lost.” We left.                 | Hull, reported
            Hull said: “It is over. / “HERE is lost.” We left.                            | Hull, reported
            Hull said: "It is over. HERE is lost." We left.                               | Hull, reported
            Hull said: "It is over." We left HERE.                                        | author
            Hull said: “It is over, and never closed. / We left HERE.                     | author
            The following is printed in the Hankow press. / “Berlin. HERE is calm.” Sent. | the Hankow press, quoted
            The “so-called” front is at HERE.                                             | author
            """)
    void knowsWhoSpeaks(String text, String voice) {
        Document document = read(text);
        assertThat(new VoiceFinder(document).voiceOf(here(document)).label()).isEqualTo(voice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They crossed into HERE.                                 | asserted
            They are alleged to have crossed into HERE.             | alleged
            HERE, they claim, was crossed.                          | asserted
            They did not cross into HERE.                           | denied
            They did not cross, but they went to HERE.              | asserted
            They crossed not only into HERE.                        | asserted
            He denied that they crossed into HERE.                  | denied
            Germany has no territorial designs in HERE.             | denied
            He asked whether they crossed into HERE.                | hypothetical
            In HERE it matters if they crossed.                     | asserted
            He denied it. They crossed into HERE.                   | asserted
            He alleged that they did not cross into HERE.           | denied
            """)
    void knowsHowFirmly(String text, String modality) {
        Document document = read(text);
        assertThat(new ModalityFinder(document).modalityOf(here(document)).word())
                .isEqualTo(modality);
    }

    @Test
    @Timeout(60)
    void takesTimeInProportionToTheText() {
        for (String piece : List.of(
                "a", "Aa ", "A-", "He said not if; ", "“x ", "\"x ", "Tass said, but Hull said ", "not ", "no a ")) {
            String text = piece.repeat(500_000 / piece.length());
            Document document = READER.read(new DocumentId("long"), text);
            TextSpan end = new TextSpan(text.length() - 1, text.length());
            assertThat(new VoiceFinder(document).voiceOf(end)).isNotNull();
            assertThat(new ModalityFinder(document).modalityOf(end)).isNotNull();
        }
    }

    private static Document read(String text) {
        return READER.read(new DocumentId("test"), text.replace(" / ", "\n\n"));
    }

    private static TextSpan here(Document document) {
        int at = document.text().indexOf("HERE");
        return new TextSpan(at, at + 4);
    }
}
