package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Chronology;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.PageBreak;
import org.junit.jupiter.api.Test;

/** Traits of FRUS files that the sample does not show, on invented documents. */
class FrusTraitsTest {
    @Test
    void readsAHeadWithANumberAndADatelineOfTheDivision() {
        Document document = read("""
                <head>No. 589<lb/>The Ambassador in Japan (<persName type="from" corresp="#p_A1">Allison</persName>) to the
                <gloss type="to" target="#t_DS1">Department of State</gloss></head>
                <dateline><placeName>Tokyo</placeName>, <date when="1952-05-03">May 3, 1952</date>.</dateline>
                <p>Words.</p>""");
        assertThat(blocks(document))
                .containsExactly(
                        "HEADING: No. 589\nThe Ambassador in Japan (Allison) to the Department of State",
                        "DATELINE: Tokyo, May 3, 1952.",
                        "PARAGRAPH: Words.");
        assertThat(document.date().map(date -> date.date().edtf())).contains("1952-05-03");
        assertThat(document.edition().cite()).isEqualTo("FRUS 1952–54, vol. XIV, pt. 2, doc. 1");
    }

    @Test
    void readsListsWithHeadsAndAPageBreakInside() {
        Document document = read("""
                <list type="participants"><head>Participants</head><item>Mr. A</item><pb n="12"/><item>Mr. B</item></list>
                <list type="subject"><head>Subject</head><item>Tea</item></list><p>Words.</p>""");
        assertThat(blocks(document))
                .containsExactly(
                        "PARAGRAPH: Participants\nMr. A\nMr. B", "PARAGRAPH: Subject\nTea", "PARAGRAPH: Words.");
        assertThat(document.pageBreaks()).extracting(PageBreak::page).containsExactly("12");
        assertThat(document.text()
                        .substring(document.pageBreaks().getFirst().marker().end()))
                .startsWith("Mr. B");
    }

    @Test
    void readsNotesOfTheSameNumberAndOfSeveralParagraphs() {
        Document document = read("""
                <p>One<note n="97" xml:id="a">First.</note> and two<note n="97" xml:id="b"><p>Second.</p><p>More.</p></note>
                and three.<note n="86a" xml:id="c">Third.</note></p>""");
        assertThat(blocks(document))
                .containsExactly(
                        "PARAGRAPH: One97 and two97 and three.86a",
                        "FOOTNOTE: First.",
                        "FOOTNOTE: Second.\nMore.",
                        "FOOTNOTE: Third.");
        assertThat(document.footnotes())
                .allSatisfy(note -> assertThat(note.mark().orElseThrow().of(document.text()))
                        .isEqualTo(note.number()));
    }

    @Test
    void readsAPostscriptThatHoldsTheCloser() {
        Document document = read("""
                <p>Words.</p><postscript><p>P.S. More.</p><closer><signed>A. Smith</signed></closer></postscript>""");
        assertThat(blocks(document))
                .containsExactly("PARAGRAPH: Words.", "PARAGRAPH: P.S. More.", "SIGNATURE: A. Smith");
    }

    @Test
    void readsTables() {
        Document document = read(
                "<table><row><cell>1</cell><cell>Paper</cell></row><row><cell>2</cell><cell>Note</cell></row></table>");
        assertThat(blocks(document)).containsExactly("PARAGRAPH: 1 Paper\n2 Note");
    }

    @Test
    void keepsTheDatelineOfAnEnclosureApart() {
        Document document = read("""
                <p>Words.</p><quote><dateline><placeName>Rome</placeName>, <date when="1949-01-01">January 1, 1949</date></dateline>
                <p>Dear Sir.</p><signed>B. Jones</signed></quote><closer><dateline><placeName>Oslo</placeName>,
                <date when="1949-02-02">February 2, 1949</date></dateline><signed>A. Smith</signed></closer>""");
        assertThat(document.date().map(date -> date.date().edtf())).contains("1949-02-02");
        assertThat(document.dateline().place().map(span -> span.of(document.text())))
                .contains("Oslo");
    }

    @Test
    void takesTheIndexAttributesWhereNoDatelineHasADate() {
        Document document = read(
                "<p>Words.</p>",
                "frus:doc-dateTime-min=\"1938-02-23T05:00:00Z\" frus:doc-dateTime-max=\"1938-02-25T04:59:59Z\"");
        assertThat(document.date().orElseThrow().date().earliest()).isEqualTo("1938-02-23");
        assertThat(document.date().orElseThrow().date().latest()).isEqualTo("1938-02-24");
        assertThat(read("<p>Words.</p>", "frus:doc-dateTime-min=\"soon\"").date())
                .isEmpty();
    }

    private static Document read(String inside) {
        return read(inside, "");
    }

    private static Document read(String inside, String attributes) {
        String volume = """
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0" xml:id="frus1952-54v14p2">
                <text><body><div type="document" xml:id="d1" n="1" %s>%s</div></body></text></TEI>""".formatted(attributes, inside);
        List<Document> documents = new ArrayList<>();
        assertThat(new FrusTeiReader(new DateInference(Chronology.EMPTY))
                        .read(
                                "test",
                                new ByteArrayInputStream(volume.getBytes(StandardCharsets.UTF_8)),
                                documents::add))
                .isEmpty();
        return documents.getFirst();
    }

    private static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map((Block block) -> block.kind() + ": " + block.span().of(document.text()))
                .toList();
    }
}
