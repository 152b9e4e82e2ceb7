package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.AtlasBuilder;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.atlas.SmallWorld;
import org.dispatchatlas.curation.Anchor;
import org.dispatchatlas.curation.Correction;
import org.dispatchatlas.curation.Curated;
import org.dispatchatlas.curation.Decision;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.PageBreak;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Modality;
import org.dispatchatlas.geoparser.Relation;
import org.dispatchatlas.geoparser.RelationEnd;
import org.dispatchatlas.geoparser.RelationId;
import org.dispatchatlas.geoparser.RelationKind;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.geoparser.Voice;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TeiExportTest {
    private static final TeiExport EXPORT = new TeiExport(new DataVersions(
            "dispatch-atlas 0.1.0", List.of(new DataVersions.DataFile("built/gazetteer.bin", "00ff"))));

    private final byte[] bytes = ExportFormats.bytes(EXPORT, Export.of(Samples.atlas()));
    private final Tei tei = new Tei(bytes);

    @Test
    void keepsToTheSchema() {
        check(tei, Samples.TEXT);
        assertThat(tei.all("application").getFirst().getAttribute("version")).isEqualTo("0.1.0");
    }

    @Test
    void aSchemaThatFindsNothingWrongWouldBeNone() {
        String broken = new String(bytes, StandardCharsets.UTF_8).replace("<geo ", "<geog ");
        assertThat(new Tei(broken.replace("</geo>", "</geog>").getBytes(StandardCharsets.UTF_8)).problems())
                .isNotEmpty();
    }

    @Test
    void hasTheSameBytesWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ExportFormats.bytes(EXPORT, Export.of(Samples.atlas()))).isEqualTo(bytes);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tellsNamesFromOtherWaysToReferToAPlace() {
        assertThat(tei.mentions().stream().map(each -> each.getLocalName() + " " + each.getAttribute("type")))
                .containsExactly(
                        "rs demonym",
                        "placeName metonym",
                        "placeName place",
                        "rs relative",
                        "placeName region",
                        "placeName place");
        assertThat(tei.byId("sample-m22-27").getAttribute("ref")).isEqualTo("#sample-place-gn.1835848");
        assertThat(tei.mentions().getLast().getAttribute("ref")).isEmpty();
    }

    @Test
    void aPlaceHasItsNamesInTheirTimeAndItsPositionLatitudeFirst() {
        Element seoul = tei.byId("sample-place-gn.1835848");
        List<Element> names = children(seoul, "placeName");
        assertThat(names.stream().map(Element::getTextContent)).containsExactly("Keijō", "Seoul", "Keijō");
        assertThat(names.getLast().getAttribute("from")).isEqualTo("1910-01-01");
        assertThat(names.getLast().getAttribute("to")).isEqualTo("1945-12-31");
        Element geo = (Element) seoul.getElementsByTagNameNS("*", "geo").item(0);
        assertThat(geo.getTextContent()).isEqualTo("37.566 126.9784");
        assertThat(tei.byId(geo.getAttribute("decls").substring(1)).getAttribute("datum"))
                .isEqualTo("WGS84");
    }

    @Test
    void rivalClaimsAreTwoPlacesOfOneMention() {
        Element relative = tei.mentions().get(3);
        assertThat(relative.getAttribute("ref").split(" ")).hasSize(2);
        Element rival = tei.byId("sample-m43-83.manchukuo-place");
        assertThat(rival.getTextContent()).contains("MULTILINESTRING ((117.3 44, 117.3 47, 117.3 49))");
    }

    @Test
    void everyMentionIsAnnotatedWithItsVoiceAndCertainty() {
        Element annotation = tei.byId("sample-m22-27-annotation");
        assertThat(tei.wordsOf(annotation.getAttribute("target"))).isEqualTo("Seoul");
        assertThat(annotation.getAttribute("ana"))
                .isEqualTo("#sample-kind-metonym #sample-modality-asserted #sample-voice-1");
        assertThat(tei.byId("sample-voice-1").getTextContent()).isEqualTo("Bullitt, author");
        assertThat(tei.byId("sample-speaker-1").getLocalName()).isEqualTo("person");
        assertThat(tei.all("certainty").stream().map(each -> each.getAttribute("degree")))
                .contains("0.95");
    }

    @Test
    void saysWhatBecameOfEveryMentionAlsoWhenAReaderCorrectedIt() {
        assertThat(statuses(tei))
                .containsExactly("resolved", "resolved", "resolved", "located", "resolved", "unresolved");
        Tei corrected = export(corrected(Samples.mentions().getLast().mention()));
        check(corrected, Samples.TEXT);
        assertThat(statuses(corrected)).endsWith("resolved", "corrected");
    }

    @Test
    void aMovementHasABeginningAndATreatyHasNone() {
        Tei related = export(related(RelationKind.MOVEMENT, RelationKind.TREATY));
        check(related, Samples.TEXT);
        List<Element> relations = related.all("relation");
        assertThat(relations.getFirst().getAttribute("active")).isEqualTo("#sample-place-gn.1835848");
        assertThat(relations.getFirst().getAttribute("passive")).isEqualTo("#sample-m106-109");
        assertThat(relations.getLast().getAttribute("mutual")).isEqualTo("#sample-place-gn.1835848 #sample-m106-109");
    }

    @Test
    void theLayoutIsTeis() {
        Tei laidOut = export(atlas(telegram(), mention(telegram(), "Canton", MentionKind.PLACE)));
        check(laidOut, telegram().text());
        assertThat(laidOut.all("opener")).hasSize(1);
        assertThat(laidOut.all("quote")).hasSize(1);
        assertThat(laidOut.all("lb")).hasSize(1);
        assertThat(laidOut.all("pb").stream().map(page -> page.getAttribute("n")))
                .containsExactly("8", "9");
        Element date = (Element) laidOut.all("dateline")
                .getFirst()
                .getElementsByTagNameNS("*", "date")
                .item(0);
        assertThat(date.getAttribute("when")).isEqualTo("1938-05-13");
        Element note = laidOut.byId("sample-note-1");
        assertThat(note.getTextContent()).isEqualTo("1. Not printed.");
        assertThat(laidOut.byId(note.getAttribute("target").substring(1)).getTextContent())
                .isEqualTo("7");
    }

    @Test
    void whatComesBackAfterASignatureIsAPartOfItsOwn() {
        Tei enclosed = export(atlas(document(
                "Head\nWords.\nSigned\nEnclosure\nMore.",
                Block.Kind.HEADING,
                Block.Kind.PARAGRAPH,
                Block.Kind.SIGNATURE,
                Block.Kind.HEADING,
                Block.Kind.PARAGRAPH)));
        check(enclosed, "Head\nWords.\nSigned\nEnclosure\nMore.");
        assertThat(enclosed.all("div").stream().map(div -> div.getAttribute("type")))
                .containsExactly("document", "part", "part");
    }

    @Test
    void mentionsThatCrossAreSplitAndNameTheirParts() {
        Document words = Samples.document("North Sea Fleet Street");
        Tei crossed = export(atlas(
                words,
                mention(words, "North Sea Fleet", MentionKind.ORG_PART),
                mention(words, "Fleet Street", MentionKind.PLACE)));
        check(crossed, words.text());
        Element first = crossed.byId("sample-m10-22");
        assertThat(first.getTextContent()).isEqualTo("Fleet");
        assertThat(first.getAttribute("next")).isEqualTo("#sample-m10-22-part2");
        Element second = crossed.byId("sample-m10-22-part2");
        assertThat(second.getTextContent()).isEqualTo(" Street");
        assertThat(second.getAttribute("prev")).isEqualTo("#sample-m10-22");
        assertThat(crossed.wordsOf(crossed.byId("sample-m10-22-annotation").getAttribute("target")))
                .isEqualTo("Fleet Street");
    }

    @Test
    void anEmptyDocumentIsADocument() {
        check(export(atlas(Samples.document(""))), "");
    }

    @Test
    void oddDocumentsAreKeptToTheLetter() {
        // The last one has a line separator, which Java takes for white space and XML does not, before a footnote.
        for (long seed : LongStream.concat(LongStream.rangeClosed(1, 200), LongStream.of(367))
                .toArray()) {
            Atlas odd = TeiOddDocuments.atlas(seed);
            try {
                Tei read = export(odd);
                check(read, Wellformed.xml(odd.document().text()));
                assertThat(read.all("annotation")).hasSameSizeAs(odd.mentions());
            } catch (AssertionError e) {
                throw new AssertionError("odd document " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void idsAreXmlNamesAndEachItsOwn() {
        List<String> odd =
                List.of("a", "1a", "_x0031_a", "a b", "a_b", "a_x0020_b", "é", "-", "", "a.b", "a:b", "\uD83D\uDCDC");
        List<String> names = odd.stream().map(TeiIds::of).toList();
        assertThat(names.stream().filter(name -> !name.isEmpty()))
                .allMatch(name -> name.matches("[A-Za-z_][A-Za-z0-9._-]*"));
        assertThat(new HashSet<>(names)).hasSameSizeAs(odd);
        assertThat(TeiIds.of("frus1936v04d83-m1293-1302")).isEqualTo("frus1936v04d83-m1293-1302");
        TeiIds ids = new TeiIds(Samples.document());
        assertThat(ids.of(new PlaceId("lpf:https://example.org/1")))
                .isEqualTo("sample-place-lpf.https_x003A__x002F__x002F_example.org_x002F_1");
    }

    @Test
    void aStreamThatFailsIsToldAsSuch() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> EXPORT.write(Export.of(Samples.atlas()), full))
                .withStackTraceContaining("full");
    }

    private static void check(Tei read, String text) {
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.problems()).isEmpty();
        assertThat(read.doubleIds()).isEmpty();
        assertThat(read.danglingPointers()).isEmpty();
    }

    private static Tei export(Atlas atlas) {
        return new Tei(ExportFormats.bytes(EXPORT, Export.of(atlas)));
    }

    private static Atlas atlas(Document document, ResolvedMention... mentions) {
        return new AtlasBuilder(Samples.GAZETTEER, Samples.SOURCES)
                .build(document, List.of(mentions), Optional.of(new SmallWorld()));
    }

    private static ResolvedMention mention(Document document, String words, MentionKind kind) {
        int start = document.text().indexOf(words);
        TextSpan span = new TextSpan(start, start + words.length());
        return new ResolvedMention(
                new Mention(
                        MentionId.of(document.id(), span),
                        span,
                        words,
                        kind,
                        new Voice(Voice.Kind.EDITOR, ""),
                        Modality.ASSERTED),
                new Resolution.Unresolved(List.of(), List.of()));
    }

    private static List<String> statuses(Tei read) {
        return read.all("annotation").stream()
                .flatMap(annotation -> children(annotation, "note").stream())
                .filter(note -> note.getAttribute("type").equals("status"))
                .map(Element::getTextContent)
                .toList();
    }

    private static Atlas corrected(Mention mention) {
        Correction correction = new Correction(
                Anchor.of(Samples.TEXT, mention.span()),
                mention.kind(),
                new Decision.NotLocatable(),
                "A. Reader",
                LocalDate.of(2026, 11, 23),
                "nobody knows");
        Curated curated = new Curated(Samples.mentions(), Map.of(mention.id(), correction), List.of());
        return new AtlasBuilder(Samples.GAZETTEER, Samples.SOURCES)
                .build(Samples.document(), curated, List.of(), Optional.of(new SmallWorld()));
    }

    private static Atlas related(RelationKind... kinds) {
        ResolvedMention seoul = Samples.mentions().get(1);
        ResolvedMention foo = Samples.mentions().get(5);
        RelationEnd to = new RelationEnd(foo.mention().id(), Optional.empty());
        RelationEnd from = new RelationEnd(
                seoul.mention().id(),
                Optional.of(seoul.resolution().candidates().getFirst().place()));
        List<Relation> relations = new ArrayList<>();
        for (RelationKind kind : kinds) {
            TextSpan passage = new TextSpan(16 + relations.size(), 41);
            relations.add(new Relation(
                    RelationId.of(new DocumentId("sample"), passage),
                    kind,
                    passage,
                    List.of(from, to),
                    new Voice(Voice.Kind.PRESS, "the Soviet press"),
                    Modality.DENIED,
                    List.of()));
        }
        return new AtlasBuilder(Samples.GAZETTEER, Samples.SOURCES)
                .build(
                        Samples.document(),
                        Curated.asRead(Samples.mentions()),
                        relations,
                        Optional.of(new SmallWorld()));
    }

    /** Blocks of these kinds, one to a line. */
    private static Document document(String text, Block.Kind... kinds) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (Block.Kind kind : kinds) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            blocks.add(new Block(kind, new TextSpan(at, end)));
            at = end + 1;
        }
        return with(Samples.document(text), blocks);
    }

    private static Document telegram() {
        String text = "The Consul\nat Canton\n\nCanton, May 13, 1938.\n\nSir: He said:7\n\nNo.\n\n1. Not printed.";
        List<Block> blocks = List.of(
                new Block(Block.Kind.HEADING, span(text, "The Consul\nat Canton")),
                new Block(Block.Kind.DATELINE, span(text, "Canton, May 13, 1938.")),
                new Block(Block.Kind.PARAGRAPH, span(text, "Sir: He said:7")),
                new Block(Block.Kind.PARAGRAPH, span(text, "No."), true),
                new Block(Block.Kind.FOOTNOTE, span(text, "Not printed.")));
        Footnote note = new Footnote("7", Optional.of(span(text, "7")), span(text, "Not printed."), true);
        int page = text.indexOf("He said");
        return new Document(
                new DocumentId("sample"),
                "The Consul at Canton",
                text,
                blocks,
                List.of(note),
                Optional.of("8"),
                List.of(new PageBreak(new TextSpan(page, page), "9")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Samples.document().edition());
    }

    private static Document with(Document document, List<Block> blocks) {
        return new Document(
                document.id(),
                document.title(),
                document.text(),
                blocks,
                List.of(),
                document.firstPage(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                document.date(),
                List.of(),
                document.edition());
    }

    private static TextSpan span(String text, String words) {
        int start = text.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    private static List<Element> children(Element parent, String name) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, node -> node.getNextSibling())
                .filter(node -> name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }
}
