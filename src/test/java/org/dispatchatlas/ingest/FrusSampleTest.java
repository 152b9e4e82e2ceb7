package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Correspondent;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.document.PageBreak;
import org.dispatchatlas.document.PrintedDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight documents of FRUS 1938, vol. III, each with a trait of its own. Skipped where the sample is not beside the project. */
class FrusSampleTest {
    private static final Path SAMPLE = Path.of("..", "shared", "frus-sample", "frus-sample.xml");
    private static final List<Document> DOCUMENTS = new ArrayList<>();

    @BeforeAll
    static void readSample() throws IOException {
        assumeThat(SAMPLE).exists();
        try (InputStream in = Files.newInputStream(SAMPLE)) {
            List<DataIssue> issues = new FrusTeiReader(new DateInference(ChronologyFile.load()))
                    .read("frus-sample.xml", in, DOCUMENTS::add);
            assertThat(issues).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d163 | 1938-05-13  | Canton     | The Consul at Canton (Fletcher)          | the Secretary of State           | 167 |
            d422 | 1938-12-31  | Shanghai   | The Commander in Chief, United States Asiatic Fleet (Yarnell) | the Chief of Naval Operations (Leahy) | 441 | 0031
            d423 | 1938-01-25  | Washington | The Secretary of State                   | the Belgian Ambassador (Van der Straten-Ponthoz) | 441 |
            d425 | 1938-02-17  | Harbin     | The Consul at Harbin (Merrell)           | the Ambassador in China (Johnson) | 443 |
            d426 | 1938-02-22  | Hankow     | The Ambassador in China (Johnson)        | the Secretary of State           | 445 | 118
            d430 | 1938-02-24? |            | The Belgian Embassy                      | the Department of State          | 447 |
            d460 | 1938-08-02  | Moscow     | The Chargé in the Soviet Union (Kirk)    | the Secretary of State           | 464 | 219
            d489 | 1938-01-27  | Geneva     | The Consul at Geneva (Bucknell)          | the Secretary of State           | 490 | 13
            """)
    void readsWhoWroteToWhomWhereAndWhen(
            String id, String date, String place, String sender, String addressee, String page, String number) {
        Document document = document(id);
        assertThat(document.date().map(found -> found.date().edtf())).contains(date);
        assertThat(document.date().map(DocumentDate::basis)).contains(DocumentDate.Basis.PRINTED);
        assertThat(document.dateline().place().map(span -> span.of(document.text())))
                .isEqualTo(Optional.ofNullable(place));
        assertThat(document.sender().map(FrusSampleTest::line)).contains(sender);
        assertThat(document.addressee().map(FrusSampleTest::line)).contains(addressee);
        assertThat(document.firstPage()).contains(page);
        assertThat(document.findTelegramNumber().map(span -> span.of(document.text())))
                .isEqualTo(Optional.ofNullable(number));
        assertThat(document.edition().cite()).isEqualTo("FRUS 1938, vol. III, doc. " + id.substring(1));
        assertThat(document.anachronisms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"d163", "d422", "d423", "d425", "d426", "d430", "d460", "d489"})
    void normalisesWhiteSpaceOnce(String id) {
        Document document = document(id);
        assertThat(document.text()).doesNotContain("  ", "\t", " \n", "\n ", " ,", "\n\n\n");
        for (Block block : document.blocks()) {
            assertThat(block.span().of(document.text()))
                    .isNotBlank()
                    .isEqualTo(block.span().of(document.text()).strip());
        }
    }

    @Test
    void breaksPagesInsideSentencesAndBetweenParagraphs() {
        assertThat(pages("d163")).containsExactly("168: planes lost.");
        assertThat(pages("d423")).containsExactly("442: Following th");
        assertThat(pages("d425")).containsExactly("444: pronouncemen", "445: Although the");
        assertThat(document("d163").text()).contains("No Chinese planes lost.");
    }

    @Test
    void takesThePrintedDateFromTheDatelineNotFromTheReceipt() {
        Document document = document("d422");
        assertThat(document.dateline().date().flatMap(PrintedDate::findFull)).hasToString("Optional[1938-12-31]");
        assertThat(blocks(document, Block.Kind.DATELINE))
                .containsExactly("[Shanghai, December 31, 1938—10:55 a.m.]\n[Received January 1, 1939—7 a.m.]");
    }

    @Test
    void keepsTheMarkOfANoteOnTheHeadingOutOfTitleAndNames() {
        Document document = document("d422");
        assertThat(blocks(document, Block.Kind.HEADING).getFirst()).endsWith("(Leahy)83");
        assertThat(document.title()).endsWith("(Leahy)");
        assertThat(notes("d422")).containsExactly("83 by the editors");
    }

    @Test
    void numbersNotesAsPrinted() {
        assertThat(notes("d425"))
                .containsExactly(
                        "87 by the editors",
                        "88 by the editors",
                        "* of the original",
                        "† of the original",
                        "‡ of the original");
        assertThat(notes("d489")).hasSize(5).first().isEqualTo("41 by the editors");
        Document document = document("d489");
        assertThat(document.text()).contains("inquire of Hoo41 regarding", "Litvinoff,43 Eden, Delbos44 and Koo45");
        assertThat(blocks(document, Block.Kind.FOOTNOTE).get(1)).contains("1937, vol. iv, pp. 1 ff.");
    }

    @Test
    void readsADatelineInTheCloser() {
        Document document = document("d423");
        assertThat(document.blocks().getLast().kind()).isEqualTo(Block.Kind.FOOTNOTE);
        assertThat(blocks(document, Block.Kind.DATELINE)).containsExactly("Washington, January 25, 1938.");
        assertThat(blocks(document, Block.Kind.SIGNATURE)).isEmpty();
    }

    @Test
    void keepsListsInTheirParagraph() {
        Document document = document("d426");
        assertThat(blocks(document, Block.Kind.PARAGRAPH)).hasSize(4);
        assertThat(blocks(document, Block.Kind.PARAGRAPH).get(2).lines().skip(1))
                .hasSize(5)
                .first()
                .asString()
                .startsWith("(1) Germany wants");
    }

    @Test
    void setsRemarksApart() {
        assertThat(blocks(document("d425"), Block.Kind.REMARK)).containsExactly("No. 36");
        assertThat(blocks(document("d430"), Block.Kind.REMARK)).containsExactly("[Translation]92");
        assertThat(blocks(document("d460"), Block.Kind.REMARK)).containsExactly("[Extract]");
    }

    @Test
    void givesTheLimitsOfAnUndatedPaper() {
        DocumentDate date = document("d430").date().orElseThrow();
        assertThat(date.date().earliest()).isEqualTo("1938-02-23");
        assertThat(date.date().latest()).isEqualTo("1938-02-24");
        assertThat(date.clues()
                        .getFirst()
                        .span()
                        .map(span -> span.of(document("d430").text())))
                .contains("undated");
    }

    @Test
    void cites() {
        Document document = document("d489");
        assertThat(document.cite(document.footnotes().get(4).note()))
                .isEqualTo("FRUS 1938, vol. III, doc. 489, p. 490, n. 45");
        assertThat(document.edition().url())
                .isEqualTo("https://history.state.gov/historicaldocuments/frus1938v03/d489");
    }

    private static Document document(String id) {
        return DOCUMENTS.stream()
                .filter(document -> document.id().value().equals("frus1938v03" + id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> blocks(Document document, Block.Kind kind) {
        return document.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().of(document.text()))
                .toList();
    }

    private static List<String> notes(String id) {
        return document(id).footnotes().stream()
                .map(note -> note.number() + (note.byEditor() ? " by the editors" : " of the original"))
                .toList();
    }

    private static List<String> pages(String id) {
        String text = document(id).text();
        return document(id).pageBreaks().stream()
                .map((PageBreak page) -> page.page() + ": "
                        + text.substring(page.marker().end(), page.marker().end() + 12))
                .toList();
    }

    private static String line(Correspondent correspondent) {
        return correspondent.role()
                + correspondent.person().map(person -> " (" + person + ")").orElse("");
    }
}
