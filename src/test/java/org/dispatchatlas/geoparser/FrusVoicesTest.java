package org.dispatchatlas.geoparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.ingest.ChronologyFile;
import org.dispatchatlas.ingest.FrusTeiReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Voice and modality in eight documents of FRUS 1938, vol. III, as a careful reader finds them. Skipped where the sample is not beside
 * the project; the annotation holds none of its text.
 */
class FrusVoicesTest {
    private static final Path SAMPLE = Path.of("..", "shared", "frus-sample", "frus-sample.xml");
    private static final Path GOLD = Path.of("src", "test", "resources", "gold", "frus-sample-voices.tsv");

    /** What is reached on the annotated mentions. */
    private static final double VOICES_REACHED = 0.97;

    private static final double MODALITIES_REACHED = 0.95;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Map<String, Reader> READERS = new HashMap<>();

    private record Reader(String text, VoiceFinder voices, ModalityFinder modalities) {
        static Reader of(Document document) {
            return new Reader(document.text(), new VoiceFinder(document), new ModalityFinder(document));
        }
    }

    @BeforeAll
    static void read() throws IOException {
        assumeThat(SAMPLE).as("the FRUS sample is not beside the project").exists();
        try (InputStream in = Files.newInputStream(SAMPLE)) {
            new FrusTeiReader(new DateInference(ChronologyFile.load()))
                    .read("frus-sample.xml", in, each -> READERS.put(each.id().value(), Reader.of(each)));
        }
    }

    /** The last word of each passage is asked about. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d163 | Canton on 10th                        | Fletcher, author               | alleged
            d163 | fire. No Chinese                      | Fletcher, author               | denied
            d163 | Most Chinese planes left Canton       | Fletcher, author               | asserted
            d163 | Bocca                                 | Fletcher, author               | asserted
            d163 | Sent to Peiping                       | Fletcher, author               | asserted
            d422 | Chairman Central                      | Domei, quoted                  | asserted
            d422 | the Chinese Government accept         | Mr. Wang Ching Wei, reported   | hypothetical
            d422 | stationed in Inner                    | Mr. Wang Ching Wei, reported   | hypothetical
            d422 | departure from Chungking              | Yarnell, author                | asserted
            d422 | transmitted to the Department         | editor                         | asserted
            d423 | notice from the “Manchukuo            | The Secretary of State, author | hypothetical
            d423 | between the United States and China   | The Secretary of State, author | asserted
            d423 | does not assent to laws               | The Secretary of State, author | denied
            d423 | Washington                            | The Secretary of State, author | asserted
            d423 | See telegram                          | editor                         | asserted
            d425 | received material assistance from Russia | George R. Merrell, author   | asserted
            d425 | operating in northwest                | George R. Merrell, author      | denied
            d425 | orders directly                       | George R. Merrell, author      | alleged
            d425 | with headquarters in Mukden           | the release to the press, quoted | asserted
            d425 | activities to Harbin                  | the release to the press, quoted | asserted
            d425 | in South Manchuria                    | Mukden, reported               | asserted
            d425 | in the Harbin                         | George R. Merrell, author      | alleged
            d425 | on the Russian border                 | George R. Merrell, author      | asserted
            d425 | Russian language                      | George R. Merrell, author      | asserted
            d426 | A spokesman of the German             | Hankow press, quoted           | asserted
            d426 | directed against China                | Hankow press, quoted           | denied
            d426 | friendship towards China              | Hankow press, quoted           | asserted
            d426 | designs in East                       | Hankow press, quoted           | denied
            d426 | Shanghai please                       | Johnson, author                | asserted
            d430 | status of foreign nationals in Manchukuo | The Belgian Embassy, author | asserted
            d430 | the abolition in Manchukuo            | The Belgian Embassy, author    | denied
            d460 | violation of Manchurian               | Kirk, author                   | asserted
            d460 | The Soviet                            | Kirk, author                   | alleged
            d460 | discuss the matter with the Japanese  | Kirk, author                   | denied
            d489 | Having heard a report that the Chinese | Bucknell, author              | alleged
            d489 | further meeting of the Brussels       | Hoo, reported                  | hypothetical
            d489 | and Koo                               | Hoo, reported                  | asserted
            d489 | by saying that China                  | Hoo, reported                  | asserted
            d489 | Chinese Ambassador to France          | editor                         | asserted
            """)
    void readsLikeACarefulReader(String document, String passage, String voice, String modality) {
        Reader reader = reader("frus1938v03" + document);
        int start = reader.text().lastIndexOf(passage);
        assertThat(start).as(passage).isNotNegative();
        TextSpan last = new TextSpan(start + passage.lastIndexOf(' ') + 1, start + passage.length());
        assertThat(reader.voices().voiceOf(last).label()).isEqualTo(voice);
        assertThat(reader.modalities().modalityOf(last).word()).isEqualTo(modality);
    }

    @Test
    void reachesWhatWasReached() throws IOException {
        int all = 0;
        int voices = 0;
        int modalities = 0;
        for (String line : Files.readAllLines(GOLD)) {
            if (line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            Reader reader = reader(cells.get(0));
            TextSpan span = new TextSpan(Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)));
            String voice = reader.voices().voiceOf(span).label();
            String modality = reader.modalities().modalityOf(span).word();
            all++;
            voices += voice.equals(cells.get(3)) ? 1 : 0;
            modalities += modality.equals(cells.get(4)) ? 1 : 0;
            if (!voice.equals(cells.get(3)) || !modality.equals(cells.get(4))) {
                OUT.printf("%s: %s, %s%n", line, voice, modality);
            }
        }
        OUT.printf(Locale.ROOT, "voice %d of %d, modality %d of %d%n", voices, all, modalities, all);
        assertThat((double) voices / all).isGreaterThanOrEqualTo(VOICES_REACHED);
        assertThat((double) modalities / all).isGreaterThanOrEqualTo(MODALITIES_REACHED);
    }

    private static Reader reader(String document) {
        Reader reader = READERS.get(document);
        assertThat(reader).as(document).isNotNull();
        return java.util.Objects.requireNonNull(reader);
    }
}
