package org.dispatchatlas.geoparser;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispatchatlas.document.Chronology;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.ingest.DocumentShelf;
import org.dispatchatlas.ingest.PlainTextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what in the seed telegram, and how firmly; the last word of each passage is asked about. */
class SeedVoicesTest {
    private static final Document SEED = DocumentShelf.load(new PlainTextReader(new DateInference(Chronology.EMPTY)))
            .find(new DocumentId("frus1936v04d83"))
            .orElseThrow();
    private static final VoiceFinder VOICES = new VoiceFinder(SEED);
    private static final ModalityFinder MODALITIES = new ModalityFinder(SEED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            893.01 Outer Mongolia                                  | editor                              | asserted
            The Ambassador in the Soviet Union                     | editor                              | asserted
            95. The Soviet                                         | Bullitt, author                     | asserted
            in progress between “Japano-Manchurian                 | the Soviet press, quoted            | asserted
            forces of the Mongolian People’s Republic              | the Soviet press, quoted            | asserted
            a point 45                                             | the Soviet press, quoted            | alleged
            45 kilometers inside Mongolian                         | the Soviet press, quoted            | alleged
            The Soviet press also publishes a long                 | the Soviet press, quoted            | asserted
            made by the Soviet Government in Tokyo                 | the Soviet press, quoted            | asserted
            in Moscow                                              | the Soviet press, quoted            | asserted
            peace on the Mongolo-Manchurian                        | the Soviet press, quoted            | asserted
            render assistance to the Mongolian                     | the Soviet press, quoted            | asserted
            in the event of a third party                          | the Soviet press, quoted            | hypothetical
            since 1921 when the Soviet                             | the Soviet press, quoted            | asserted
            signed in Ulanbator                                    | the Soviet press, quoted            | asserted
            I asked Krestinsky                                     | Bullitt, author                     | asserted
            He replied “probably                                   | Krestinsky, reported                | asserted
            [Page 95] between the Soviet Union                     | Bullitt, author                     | hypothetical
            Union and Czechoslovakia                               | Bullitt, author                     | hypothetical
            if it involved virtual incorporation of Outer Mongolia | Bullitt, author                     | hypothetical
            similar to those between the Soviet Union              | Krestinsky, reported                | asserted
            France and Czechoslovakia                              | Krestinsky, reported                | asserted
            no thought at present of incorporating Outer Mongolia  | Krestinsky, reported                | denied
            Outer Mongolia in the Soviet Union                     | Krestinsky, reported                | denied
            military group in Japan                                | Krestinsky, reported                | asserted
            war with the Soviet Union                              | Krestinsky, reported                | asserted
            generals of the Red Army                               | a member of the Soviet hierarchy, reported | asserted
            2,000 engineers from Moscow                            | a fairly reliable source, reported  | asserted
            service in the Far East                                | a fairly reliable source, reported  | asserted
            have been ordered to Outer Mongolia                    | a fairly reliable source, reported  | asserted
            Signed at Paris                                        | editor                              | asserted
            Signed at Prague                                       | editor                              | asserted
            """)
    void knowsTheVoice(String passage, String voice, String modality) {
        TextSpan last = lastWord(passage);
        assertThat(VOICES.voiceOf(last).label()).isEqualTo(voice);
        assertThat(MODALITIES.modalityOf(last).word()).isEqualTo(modality);
    }

    private static TextSpan lastWord(String passage) {
        int start = SEED.text().indexOf(passage);
        assertThat(start).as("'%s' is in the text", passage).isNotNegative();
        int end = start + passage.length();
        return new TextSpan(start + passage.lastIndexOf(' ') + 1, end);
    }
}
