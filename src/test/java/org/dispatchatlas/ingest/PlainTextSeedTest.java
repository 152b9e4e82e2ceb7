package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Correspondent;
import org.dispatchatlas.document.DateClue;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.TextSpan;
import org.junit.jupiter.api.Test;

/** The seed telegram as the plain-text reader takes it apart. */
class PlainTextSeedTest {
    private final PlainTextReader reader = new PlainTextReader(new DateInference(ChronologyFile.load()));
    private final Document seed =
            DocumentShelf.load(reader).find(new DocumentId("frus1936v04d83")).orElseThrow();

    @Test
    void partsTheText() {
        assertThat(seed.blocks())
                .extracting(block -> block.kind() + ": " + beginning(block))
                .containsExactly(
                        "FILE_NUMBER: 893.01 Outer Mongolia/86: Telegram",
                        "HEADING: The Ambassador in the Soviet Union (Bullitt) to th",
                        "PARAGRAPH: 95. The Soviet press this morning reports that fig",
                        "PARAGRAPH: The Soviet press also publishes a long statement o",
                        "PARAGRAPH: This obligation has been actually in existence sin",
                        "PARAGRAPH: I asked Krestinsky, acting Commissar for Foreign A",
                        "PARAGRAPH: He replied that the agreement was similar to those",
                        "PARAGRAPH: Krestinsky stated that the Commissariat for Foreig",
                        "PARAGRAPH: I have been informed by a member of the Soviet hie",
                        "SIGNATURE: Bullitt",
                        "FOOTNOTE: Signed at Paris, May 2, 1936, League of Nations Tr",
                        "FOOTNOTE: Signed at Prague, May 16, 1936, League of Nations ");
    }

    @Test
    void namesSenderAddresseeAndNumber() {
        assertThat(seed.title()).isEqualTo("The Ambassador in the Soviet Union (Bullitt) to the Secretary of State");
        assertThat(seed.sender().map(Correspondent::role)).contains("The Ambassador in the Soviet Union");
        assertThat(seed.sender().flatMap(Correspondent::person)).contains("Bullitt");
        assertThat(seed.addressee().map(Correspondent::role)).contains("the Secretary of State");
        assertThat(seed.addressee().flatMap(Correspondent::person)).isEmpty();
        assertThat(seed.findTelegramNumber().map(this::words)).contains("95");
    }

    @Test
    void matchesNotesToMarks() {
        assertThat(seed.footnotes())
                .extracting(
                        note -> note.number() + " at " + around(note.mark().orElseThrow()) + " = " + words(note.note()))
                .containsExactly(
                        "29 at nce,29 an = Signed at Paris, May 2, 1936, League of Nations Treaty Series, vol. clxvii, p. 395.",
                        "30 at kia,30 or = Signed at Prague, May 16, 1936, League of Nations Treaty Series, vol. clix, p. 347.");
    }

    @Test
    void knowsThePageOfEveryPassage() {
        assertThat(seed.firstPage()).contains("94");
        assertThat(seed.cite(find("Ulanbator"))).isEqualTo("FRUS 1936, vol. IV, doc. 83, p. 94");
        assertThat(seed.cite(find("Czechoslovakia"))).isEqualTo("FRUS 1936, vol. IV, doc. 83, p. 95");
        assertThat(seed.cite(find("Paris"))).isEqualTo("FRUS 1936, vol. IV, doc. 83, p. 95, n. 29");
        assertThat(seed.cite(find("Prague"))).isEqualTo("FRUS 1936, vol. IV, doc. 83, p. 95, n. 30");
    }

    @Test
    void infersTheDate() {
        DocumentDate date = seed.date().orElseThrow();
        assertThat(date.basis()).isEqualTo(DocumentDate.Basis.INFERRED);
        assertThat(date.date().edtf()).isEqualTo("1936-04-01?");
        assertThat(date.date().earliest()).isEqualTo("1936-03-31");
        assertThat(date.date().latest()).isEqualTo("1936-04-02");
        assertThat(date.clues())
                .extracting(DateClue::says)
                .containsExactly(
                        "The volume, FRUS 1936, vol. IV, prints papers of 1936.",
                        "This part of the volume is in order of date, and document 86, which comes after, is of 2 April 1936.",
                        "Bullitt was ambassador of the United States in the Soviet Union from 21 November 1933 until 16 May 1936.",
                        "Ohta was ambassador of Japan in the Soviet Union from 1 November 1932 until 30 November 1936.",
                        "Krestinsky was deputy commissar for foreign affairs of the Soviet Union from 21 July 1930 until 28 March 1937.",
                        "The text speaks of “February 21” as past: it is not earlier than 21 February 1936.",
                        "The text speaks of “March 13th of this year” as past: it is not earlier than 13 March 1936.",
                        "The text reports as news what other sources date 31 March 1936 to 1 April 1936: fighting for the Mongolian "
                                + "post of Adyk-Dolon, 45 km from the frontier, taken on 31 March and retaken on 1 April. "
                                + "A newspaper may print it a day later.");
    }

    @Test
    void infersTheSameFromTheTextAlone() {
        Document alone = reader.read(new DocumentId("a"), seed.text());
        assertThat(alone.date().map(date -> date.date())).isEqualTo(seed.date().map(date -> date.date()));
    }

    @Test
    void flagsTheYearsOfTheTreaties() {
        assertThat(seed.anachronisms())
                .extracting(odd -> words(odd.span()))
                .containsExactly("May 2, 1936", "May 16, 1936");
    }

    private String words(TextSpan span) {
        return span.of(seed.text());
    }

    /** The mark between the end of the word it is glued to and the next word. */
    private String around(TextSpan span) {
        return seed.text().substring(span.start() - 4, span.end() + 3);
    }

    private String beginning(Block block) {
        String words = words(block.span());
        return words.substring(0, Math.min(50, words.length()));
    }

    private TextSpan find(String words) {
        int at = seed.text().indexOf(words);
        return new TextSpan(at, at + words.length());
    }
}
