package org.dispatchatlas.geoparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchatlas.document.Block;
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

/** Who speaks, in short texts; "/" parts paragraphs, and the word asked about is HERE. */
class VoiceFinderTest {
    private static final PlainTextReader READER = new PlainTextReader(new DateInference(Chronology.EMPTY));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Fighting goes on in HERE.                                                     | author
            The local press reports that fighting goes on in HERE.                        | the local press, quoted
            Pravda reported it. Fighting goes on in HERE.                                 | author
            The release to the press was read in HERE.                                    | author
            A Tass despatch from Khabarovsk says HERE was shelled.                        | a Tass despatch from Khabarovsk, quoted
            Pravda of August 3 publishes a report that HERE was shelled.                  | Pravda, quoted
            It is reported by Tass that HERE was shelled.                                 | Tass, quoted
            HERE was shelled, Domei reported.                                             | Domei, quoted
            HERE, the Harbin Times says, was shelled.                                     | the Harbin Times, quoted
            According to Domei, HERE was shelled.                                         | Domei, quoted
            HERE was shelled yesterday, according to a Reuters despatch.                  | a Reuters despatch, quoted
            It was, according to a report carried by Domei, moved to HERE.                | Domei, quoted
            The New York Times reported on Monday that HERE had fallen.                   | the New York Times, quoted
            Press reports from Harbin are scarce. We left HERE.                           | author
            """)
    void knowsThePress(String text, String voice) {
        check(text, voice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Hull said that he had been in HERE. I was not.                                | Hull, reported
            Hull said that he had been away. I was in HERE.                               | author
            I asked Hoo about it. He replied that all was calm in HERE.                   | Hoo, reported
            I took occasion to inquire of Hoo regarding it. He said HERE was calm.        | Hoo, reported
            He replied that all was calm in HERE.                                         | author
            Mr. Grew saw the Minister yesterday. He was told that HERE was lost.          | author
            The British Ambassador told me in confidence that HERE was lost.              | the British Ambassador, reported
            I was told by an officer that HERE was lost.                                  | an officer, reported
            I am informed by the British Consul that HERE was lost.                       | the British Consul, reported
            I learn from the Belgian Consul that HERE was lost.                           | the Belgian Consul, reported
            I learn that HERE was lost.                                                   | author
            From another old source I hear that HERE was lost.                            | an old source, reported
            According to the Chinese Legation, HERE was lost.                             | the Chinese Legation, reported
            According to information believed to be reliable, HERE was lost.              | author
            The Minister for Foreign Affairs stated that HERE was lost.                   | the Minister for Foreign Affairs, reported
            The Minister for Foreign Affairs, who is ill, replied that HERE was lost.     | the Minister for Foreign Affairs, reported
            Litvinov, Commissar for Foreign Affairs, replied in substance that HERE was lost. | Litvinov, reported
            The Vice Minister (Horinouchi) stated that HERE was lost.                     | the Vice Minister, reported
            A member of the staff of the Embassy told us that HERE was lost.              | a member of the staff of the Embassy, reported
            Litvinov told the Council in HERE that war was near.                          | author
            Litvinov told the Council at Geneva that war was near in HERE.                | Litvinov, reported
            The Soviet Government considers HERE lost.                                    | the Soviet Government, reported
            This Government considers HERE lost.                                          | author
            I told the Minister that HERE was lost.                                       | author
            My French colleague thinks that HERE is lost.                                 | my French colleague, reported
            The statement by General Araki that HERE was lost is untrue.                  | General Araki, reported
            In the opinion of the Counselor, HERE is lost.                                | the Counselor, reported
            In HERE Hull said nothing.                                                    | author
            Hull did not say that HERE was lost.                                          | author
            Hull said that it was over, but Eden replied that HERE was lost.              | Eden, reported
            Hull said that Eden had told him that HERE was lost.                          | Hull, reported
            Hull said that all was over, but I think that HERE will hold.                 | author
            The Ambassador called this morning. He said that HERE was lost.               | the Ambassador, reported
            The Consul said that the city was lost. The troops had left for HERE.         | the Consul, reported
            The Consul says that the city is lost. The troops have left for HERE.         | author
            He said that the city was lost. I had gone to HERE.                           | author
            Russians in the employ of the army have said that smuggling goes on at HERE.  | Russians in the employ of the army, reported
            HERE was lost, the Minister said on Monday.                                   | the Minister, reported
            Troops entered HERE on Tuesday, said Mr. Smith.                               | Mr. Smith, reported
            The talks failed, according to the Minister, so he left for HERE.             | author
            Two of the reports from Harbin are of interest. They name HERE.               | author
            The United States has a consul in HERE.                                       | author
            He saw Hoo. Hoo concluded by saying that HERE was lost.                       | Hoo, reported
            The Consul went on to say that HERE was lost.                                 | the Consul, reported
            Mr. Wang has, according to Domei, left. He states that HERE is lost.          | Mr. Wang, reported
            HERE has been lost, according to statements of General Chiang made public.    | General Chiang, reported
            The manifesto of the regime shows the intention of that regime to hold HERE.  | author
            They were armed according to the plans of the Board in HERE.                  | author
            It was necessary to negotiate with the United States Government in HERE.      | author
            I saw Mr. Hoo. The former house was sold. He said that HERE was lost.         | Mr. Hoo, reported
            When Mr. Wu saw the Minister, he was ill. He asked whether HERE was lost.     | Mr. Wu, reported
            I asked the Minister. The latter replied that HERE was lost.                  | the Minister, reported
            The statement volunteered to you by President Wu that HERE was lost is false. | President Wu, reported
            The President proposes to send troops to HERE.                                | author
            His Highness responded by saying that HERE was lost.                          | his Highness, reported
            THE MINISTER SAID THAT HERE WAS LOST.                                         | THE MINISTER, reported
            """)
    void knowsWhoIsReported(String text, String voice) {
        check(text, voice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Hull said: “It is over. HERE is lost.” We left.                               | Hull, reported
            Hull said: “It is over.” HERE is lost.                                        | author
            Hull said: “It is over. / We go on. / HERE is lost.” We left.                 | Hull, reported
            Hull said: “It is over. / “HERE is lost.” We left.                            | Hull, reported
            Hull said: "It is over. / "We go on. / "HERE is lost." We left.               | Hull, reported
            Hull said: "It is over. HERE is lost." We left.                               | Hull, reported
            Hull said: "It is over." We left HERE.                                        | author
            Hull said: ‘It’s over in the soldiers’ camp. HERE is lost.’ We left.          | Hull, reported
            Hull said: 'It's over. HERE is lost.' We left.                                | Hull, reported
            Hull said: 'It is over.' HERE is lost.                                        | author
            The soldiers’ camp and the ‘front’ are in HERE.                               | author
            Hull said: “He told me, ‘HERE is lost,’ and left.” We left.                   | Hull, reported
            Hull said: “It is over, and never closed. / We left HERE.                     | author
            Hull said: QUOTE It is over. HERE is lost. UNQUOTE We left.                   | Hull, reported
            Hull said: QUOTE It is over. UNQUOTE We left HERE.                            | author
            “We have lost HERE for good,” said Hull.                                      | Hull, reported
            “We have lost HERE for good,” he told reporters.                              | author
            Mr. Hull arrived. “We have lost HERE for good,” he told reporters.            | Mr. Hull, reported
            “All is over,” Hull said. “We have lost HERE for good.”                       | Hull, reported
            The following is printed in the Hankow press. / “Berlin. HERE is calm.” Sent. | the Hankow press, quoted
            The Embassy issued the following statement: / “HERE is calm today.” Sent.     | the Embassy, reported
            "Pravda" asserts that HERE is calm.                                           | Pravda, quoted
            It is in Pravda. / “Manchukuo” is near HERE.                                  | author
            The “so-called” front is at HERE.                                             | author
            The Minister handed me the following note: / HERE is calm. / Sent to Peiping. | the Minister, reported
            The Minister handed me the following note: / It is calm. / Sent to HERE.      | author
            I handed the Minister the following note: / HERE is calm.                     | author
            The following is the text of a telegram from Consul Hall: / HERE is calm.     | Consul Hall, reported
            MR. HULL: It is over. We leave HERE.                                          | MR. HULL, reported
            NOTE: We leave HERE.                                                          | author
            """)
    void knowsWhoIsQuoted(String text, String voice) {
        check(text, voice);
    }

    @Test
    void givesABlockQuotationToWhoeverItIsAnnouncedOf() {
        check(
                "The Minister wrote me as follows:\n\n    HERE is lost.\n\nI left.\n\nI came back.",
                "the Minister, reported");
        check("The Minister wrote me as follows:\n\n    All is lost.\n\nI left HERE.\n\nI came back.", "author");
        check("    Every paragraph is set in.\n\n    So is the one on HERE.", "author");
    }

    @Test
    void takesTheEncodingsWordForABlockQuotation() {
        String text = "The Minister wrote:\n\nHERE is lost.";
        Document plain = Texts.paragraph(text);
        Document document = new Document(
                plain.id(),
                "",
                text,
                List.of(
                        new Block(Block.Kind.PARAGRAPH, new TextSpan(0, 19)),
                        new Block(Block.Kind.PARAGRAPH, new TextSpan(21, text.length()), true)),
                List.of(),
                plain.firstPage(),
                List.of(),
                plain.sender(),
                plain.addressee(),
                plain.date(),
                List.of(),
                plain.edition());
        assertThat(new VoiceFinder(document).voiceOf(here(document)).label()).isEqualTo("the Minister, reported");
    }

    @Test
    void leavesAnEditorialNoteToTheEditors() {
        String text = "Editorial Note\n\nTroops entered HERE. Hull said that he knew.";
        Document plain = Texts.paragraph(text);
        Document document = new Document(
                plain.id(),
                "",
                text,
                List.of(
                        block(text, Block.Kind.HEADING, "Editorial Note"),
                        block(text, Block.Kind.PARAGRAPH, "Troops entered HERE. Hull said that he knew.")),
                List.of(),
                plain.firstPage(),
                List.of(),
                plain.sender(),
                plain.addressee(),
                plain.date(),
                List.of(),
                plain.edition());
        assertThat(new VoiceFinder(document).voiceOf(here(document)).label()).isEqualTo("editor");
    }

    @Test
    void givesAnEnclosureToTheSenderInItsHeading() {
        String text = "The Consul (Hall) to the Minister (Grew)\n\nI am in Peiping.\n\n"
                + "The Foreign Minister (Wu) to the Consul (Hall)\n\nI am in HERE.\n\nPlease accept.";
        Document plain = Texts.paragraph(text);
        List<Block> blocks = List.of(
                block(text, Block.Kind.HEADING, "The Consul (Hall) to the Minister (Grew)"),
                block(text, Block.Kind.PARAGRAPH, "I am in Peiping."),
                block(text, Block.Kind.HEADING, "The Foreign Minister (Wu) to the Consul (Hall)"),
                block(text, Block.Kind.PARAGRAPH, "I am in HERE."),
                block(text, Block.Kind.PARAGRAPH, "Please accept."));
        Document document = new Document(
                plain.id(),
                "",
                text,
                blocks,
                List.of(),
                plain.firstPage(),
                List.of(),
                plain.sender(),
                plain.addressee(),
                plain.date(),
                List.of(),
                plain.edition());
        VoiceFinder voices = new VoiceFinder(document);
        assertThat(voices.voiceOf(blocks.get(1).span()).label()).isEqualTo("author");
        assertThat(voices.voiceOf(here(document)).label()).isEqualTo("Wu, reported");
        assertThat(voices.voiceOf(blocks.get(4).span()).label()).isEqualTo("Wu, reported");
    }

    private static Block block(String text, Block.Kind kind, String words) {
        int at = text.indexOf(words);
        return new Block(kind, new TextSpan(at, at + words.length()));
    }

    @Test
    @Timeout(60)
    void takesTimeInProportionToTheText() {
        for (String piece : List.of(
                "a",
                "Aa ",
                "A-",
                "He said not if; ",
                "“x ",
                "\"x ",
                "Tass said, but Hull said ",
                "not ",
                "no a ",
                "'s ",
                "' a",
                "‘x ",
                "the of ",
                "X, ",
                "according to ",
                "by X that ",
                ". ",
                "A. ",
                "I ",
                "; I said ",
                "“a b c d.” ",
                "QUOTE ",
                "\n\n“a",
                "\n\n  a",
                "said ",
                "\n\nX wrote the following:")) {
            String text = piece.repeat(500_000 / piece.length());
            Document document = READER.read(new DocumentId("long"), text);
            TextSpan end = new TextSpan(text.length() - 1, text.length());
            assertThat(new VoiceFinder(document).voiceOf(end)).isNotNull();
            assertThat(new ModalityFinder(document).modalityOf(end)).isNotNull();
        }
    }

    private static void check(String text, String voice) {
        Document document = READER.read(new DocumentId("test"), text.replace(" / ", "\n\n"));
        assertThat(new VoiceFinder(document).voiceOf(here(document)).label())
                .as(text)
                .isEqualTo(voice);
    }

    private static TextSpan here(Document document) {
        int at = document.text().indexOf("HERE");
        return new TextSpan(at, at + 4);
    }
}
