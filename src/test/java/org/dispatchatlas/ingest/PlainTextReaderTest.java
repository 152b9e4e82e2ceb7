package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Correspondent;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.Footnote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text can be read; only that of a dispatch is taken apart. */
@Timeout(30)
class PlainTextReaderTest {
    private static final String SEED = "/geodata/curated/documents/frus1936v04d83.txt";

    private final PlainTextReader reader = new PlainTextReader(new DateInference(ChronologyFile.load()));

    @Test
    void theSeedIsTheClientsFile() throws IOException {
        Path given = Path.of("..", "shared", "seed", "frus1936v04d83.txt");
        assumeThat(given).exists();
        try (InputStream in = Objects.requireNonNull(PlainTextReaderTest.class.getResourceAsStream(SEED))) {
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(given));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                "\r\n",
                "\u0000\u0001\u0002",
                "\uFEFF",
                "😀",
                "😀 in Paris\r\n\r\nand 😀 in Rome",
                "29",
                "1. ",
                "1. One",
                "“",
                "[Page ]",
                "[Page 1]",
                "\uD83D",
                "The Ambassador to the",
                "a to b\n1. c"
            })
    void takesAnyTextCalmly(String text) {
        Document document = read(text);
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.footnotes()).isEmpty();
        assertThat(document.date()).isEmpty();
        assertThat(document.title()).isNotEmpty();
    }

    @Test
    void partsParagraphsAtBlankLinesOrElseAtLines() {
        assertThat(paragraphs("One\nstill one.\n\nTwo.")).containsExactly("One\nstill one.", "Two.");
        assertThat(paragraphs("One\r\nstill one.\r\n\r\nTwo.")).containsExactly("One\r\nstill one.", "Two.");
        assertThat(paragraphs("One.\nTwo.\nThree.")).containsExactly("One.", "Two.", "Three.");
        assertThat(paragraphs("  One.  ")).containsExactly("One.");
    }

    @Test
    void makesLineEndsOfAFileOne() throws IOException {
        byte[] file = "\uFEFFOne\r\nTwo\rThree\n".getBytes(StandardCharsets.UTF_8);
        assertThat(PlainTextReader.readText(new ByteArrayInputStream(file))).isEqualTo("One\nTwo\nThree\n");
    }

    @Test
    void matchesMarksToTheNotesBelow() {
        assertThat(notes("Hull met Hoo41 and Koo.42 Both left.\n\n1. First note.\n2. Second note."))
                .containsExactly("41 = First note.", "42 = Second note.");
        assertThat(notes("In 1937,5 he left.\n\n1. A note.")).containsExactly("5 = A note.");
        assertThat(notes("See my 160, April 1, 7 p.m.32\n\n  1. Not printed.")).containsExactly("32 = Not printed.");
        assertThat(notes("One1 and two.2\n\n1. First\ngoes on.\n2. Second."))
                .containsExactly("1 = First\ngoes on.", "2 = Second.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He has 2,000 engineers and 12,500 men.\n\n1. Note.",
                "On May 2, 1936 and at 10:55 p.m.\n\n1. Note.",
                "Telegram No. 733 of 1936, page 95.\n\n1. Note.",
                "Pi is 3.14 and 1.5 more.\n\n1. Note.",
                "Paris,29 Prague,30 and Rome,31 too.\n\n1. One.\n2. Two.",
                "Paris,30 and Prague,29 too.\n\n1. One.\n2. Two.",
                "Shopping:\n1. Bread\n2. Milk",
                "France,29 and no list."
            })
    void takesNoOtherNumberForAMark(String text) {
        assertThat(read(text).footnotes()).isEmpty();
    }

    @Test
    void readsAPrintedDateline() {
        Document document =
                read("The Ambassador in Japan (Grew) to the Secretary of State\n\nTokyo, March 3, 1936—5 p.m.\n"
                        + "[Received March 3—7 a.m.]\n\n12. Some words.\n\nGrew");
        assertThat(document.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.HEADING,
                        Block.Kind.DATELINE,
                        Block.Kind.DATELINE,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.SIGNATURE);
        assertThat(document.date().map(date -> date.date().edtf())).contains("1936-03-03");
        assertThat(document.dateline().place().map(span -> span.of(document.text())))
                .contains("Tokyo");
    }

    @Test
    void takesNoWeekdayForAPlace() {
        Document document = read("CTV Saskatoon Published Saturday, March 31, 2018\n\nWords.");
        assertThat(document.dateline().place()).isEmpty();
    }

    @Test
    void setsTheNumberOfADespatchApart() {
        Document document = read("The Consul at Harbin (Merrell) to the Ambassador in China (Johnson)87\n\nNo. 36\n\n"
                + "Harbin, February 17, 1938.\n\nSir: Words.\n\nGeorge R. Merrell\n  1. Copy transmitted.");
        assertThat(document.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.HEADING,
                        Block.Kind.REMARK,
                        Block.Kind.DATELINE,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.SIGNATURE,
                        Block.Kind.FOOTNOTE);
        assertThat(document.addressee().flatMap(Correspondent::person)).contains("Johnson");
        assertThat(document.footnotes()).extracting(Footnote::number).containsExactly("87");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOSCOW, April 1, 1936",
                "MOSCOW, April 1, 1936 (Tass)—Fighting goes on.",
                "Moscow, April 1, 1936.\n\nFighting."
            })
    void readsADateAtTheTop(String text) {
        DocumentDate date = read(text).date().orElseThrow();
        assertThat(date.basis()).isEqualTo(DocumentDate.Basis.PRINTED);
        assertThat(date.date().edtf()).isEqualTo("1936-04-01");
    }

    @Test
    void readsTenMegabytesOfOneLine() {
        for (String piece : List.of(
                "a",
                "word ",
                "A-",
                "France,29 ",
                "not if; He said ",
                "“",
                "\"x ",
                "[Page 3",
                "May 2, 1936 ",
                "1. a\n")) {
            String text = piece.repeat(10_000_000 / piece.length());
            assertThat(read(text).text()).isEqualTo(text);
        }
    }

    private Document read(String text) {
        return reader.read(new DocumentId("test"), text);
    }

    private List<String> paragraphs(String text) {
        return read(text).blocks().stream().map(block -> block.span().of(text)).toList();
    }

    private List<String> notes(String text) {
        return read(text).footnotes().stream()
                .map((Footnote note) -> note.number() + " = " + note.note().of(text))
                .toList();
    }
}
