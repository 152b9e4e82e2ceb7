package org.dispatchatlas.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.lesson.Level;
import org.dispatchatlas.lesson.Worksheet;
import org.dispatchatlas.lesson.WorksheetMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Worksheets of small and odd documents: tagged, grey, with all letters in the file. */
class WorksheetPdfTest {
    private static final String LINK = "https://example.org/documents/sample";

    /** Operators that choose a colour other than grey: device RGB and CMYK. */
    private static final Set<String> COLOURED = Set.of("rg", "RG", "k", "K");

    private static Stream<Arguments> atlases() {
        return Stream.of(
                Arguments.of("every outcome", Samples.atlas()),
                Arguments.of("empty", SheetSamples.empty()),
                Arguments.of("odd letters", SheetSamples.odd()),
                Arguments.of("across the antimeridian", SheetSamples.antimeridian()),
                Arguments.of("far apart", SheetSamples.farApart()),
                Arguments.of("the pole", SheetSamples.pole()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("atlases")
    void everythingOnThePagesIsTaggedOrAnArtifact(String name, Atlas atlas) throws IOException {
        try (PDDocument file = read(pdf(atlas, Paper.A4, Language.EN))) {
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            int marked = 0;
            for (PDPage page : file.getPages()) {
                assertThat(untagged(page)).isEmpty();
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                marked += (int) extractor.getMarkedContents().stream()
                        .filter(content -> content.getMCID() >= 0)
                        .count();
            }
            assertThat(pieces(file.getDocumentCatalog().getStructureTreeRoot())).isEqualTo(marked);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("atlases")
    void picturesAreSaidInWords(String name, Atlas atlas) throws IOException {
        try (PDDocument file = read(pdf(atlas, Paper.A4, Language.EN))) {
            List<PDStructureElement> figures = elements(file, "Figure");
            assertThat(figures).isNotEmpty();
            assertThat(figures)
                    .extracting(PDStructureElement::getAlternateDescription)
                    .allSatisfy(alt -> assertThat(alt).isNotBlank());
            assertThat(elements(file, "H1")).hasSize(2);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("atlases")
    void nothingIsColouredAndNothingIsSeeThrough(String name, Atlas atlas) throws IOException {
        try (PDDocument file = read(pdf(atlas, Paper.LETTER, Language.EN))) {
            for (PDPage page : file.getPages()) {
                assertThat(colours(new PDFStreamParser(page).parse())).isEmpty();
                assertGrey(page.getResources());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("atlases")
    void allFontsAreInTheFileAndTheTextCanBeCopied(String name, Atlas atlas) throws IOException {
        try (PDDocument file = read(pdf(atlas, Paper.A4, Language.EN))) {
            for (PDPage page : file.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
            assertThat(textOf(file)).contains("Name", "Map A", "Key: ", LINK, "Lambert azimuthal");
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void allPagesHaveTheSizeOfThePaper(Paper paper) throws IOException {
        try (PDDocument file = read(pdf(Samples.atlas(), paper, Language.EN))) {
            for (PDPage page : file.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(paper.size().getWidth());
                assertThat(page.getMediaBox().getHeight())
                        .isEqualTo(paper.size().getHeight());
            }
        }
    }

    @Test
    void theKeyBeginsAPageAndNoPageBeforeItAnswersAnything() throws IOException {
        Worksheet worksheet = WorksheetMaker.make(Samples.atlas(), Level.HARD, 1);
        try (PDDocument file = read(pdf(worksheet, Samples.atlas(), Paper.A4, Language.EN))) {
            int key = 1;
            while (!textOf(file, key, key).startsWith("Key: ")) {
                key++;
            }
            String answers = textOf(file, key, file.getNumberOfPages());
            assertThat(textOf(file, 1, key - 1)).doesNotContain("Words of the blanks");
            assertThat(worksheet.blanks())
                    .allSatisfy(blank -> assertThat(answers).contains(blank.number() + " " + blank.words()));
        }
    }

    @Test
    void aNumberWithoutRoomOnTheMapIsNotAsked() throws IOException {
        Atlas atlas = SheetSamples.farApart();
        List<Worksheet.Spot> crowd = crowd(atlas.features().getFirst(), 60);
        Words words = Words.of(Language.EN);
        List<BlankMap.Numbered> numbered =
                BlankMap.whole(atlas, List.of(), words, 480, 300).numbered(crowd);
        assertThat(numbered).hasSizeBetween(5, 40);
        for (BlankMap.Numbered one : numbered) {
            assertThat(numbered)
                    .filteredOn(other -> other.sign().intersects(one.sign().getBounds2D()))
                    .as("nothing stands on number %d", one.spot().number())
                    .containsExactly(one);
        }
        Worksheet full = WorksheetMaker.make(atlas, Level.EASY, 1);
        Worksheet crowded = new Worksheet(
                full.title(), full.tour(), full.level(), List.of(), List.of(), crowd, List.of(), List.of());
        try (PDDocument file = read(pdf(crowded, atlas, Paper.A4, Language.EN));
                PDDocument other = new PDDocument()) {
            WorksheetMaps maps = new WorksheetMaps(other, crowded, atlas, words, new TaggedPages(other, Paper.A4));
            assertThat(maps.spots()).hasSizeBetween(5, 40);
            assertThat(elements(file, "Lbl")).hasSameSizeAs(maps.spots());
            assertThat(maps.blank().shows()).doesNotContain("; " + missing(crowd, maps.spots()) + ", ");
        }
    }

    private static int missing(List<Worksheet.Spot> crowd, List<Worksheet.Spot> asked) {
        return crowd.stream()
                .filter(spot -> !asked.contains(spot))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** Spots so near to each other that not all numbers have room. */
    private static List<Worksheet.Spot> crowd(MapFeature feature, int size) {
        LonLat at = feature.findLabelPoint().orElseThrow();
        return IntStream.rangeClosed(1, size)
                .mapToObj(number -> new Worksheet.Spot(
                        number, List.of("Place"), feature, new LonLat(at.lon() - 1 + 0.02 * number, at.lat()), "p. 1"))
                .toList();
    }

    @Test
    void theSameWorksheetIsTheSameBytes() throws IOException {
        assertThat(pdf(Samples.atlas(), Paper.A4, Language.RU)).isEqualTo(pdf(Samples.atlas(), Paper.A4, Language.RU));
    }

    @Test
    void headingsSpeakTheLanguageOfThePageButForJapanese() throws IOException {
        try (PDDocument russian = read(pdf(Samples.atlas(), Paper.A4, Language.RU));
                PDDocument mongolian = read(pdf(Samples.atlas(), Paper.A4, Language.MN));
                PDDocument japanese = read(pdf(Samples.atlas(), Paper.A4, Language.JA))) {
            assertThat(textOf(russian)).contains("Класс", "Ключ");
            assertThat(textOf(mongolian)).contains("Анги", "Түлхүүр");
            assertThat(textOf(japanese)).contains("Class", "Key");
            assertThat(japanese.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void whatHasNoLastingAddressHasNoCode() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Worksheet worksheet = WorksheetMaker.make(Samples.atlas(), Level.EASY, 1);
        WorksheetPdf.write(worksheet, Samples.atlas(), Paper.A4, Language.EN, Optional.empty(), out);
        try (PDDocument file = read(out.toByteArray())) {
            assertThat(textOf(file)).contains("no address for others");
            assertThat(elements(file, "Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .noneMatch(alt -> alt.startsWith("QR code"));
        }
    }

    private static byte[] pdf(Atlas atlas, Paper paper, Language language) throws IOException {
        return pdf(WorksheetMaker.make(atlas, Level.MEDIUM, 1), atlas, paper, language);
    }

    private static byte[] pdf(Worksheet worksheet, Atlas atlas, Paper paper, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorksheetPdf.write(worksheet, atlas, paper, language, Optional.of(LINK), out);
        return out.toByteArray();
    }

    private static PDDocument read(byte[] bytes) throws IOException {
        return Loader.loadPDF(bytes);
    }

    private static String textOf(PDDocument file) throws IOException {
        return textOf(file, 1, file.getNumberOfPages());
    }

    private static String textOf(PDDocument file, int first, int last) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(file).replaceAll("\\s+", " ").strip();
    }

    /** Operators that leave something on the page outside of marked content. */
    private static List<String> untagged(PDPage page) throws IOException {
        Set<String> painting =
                Set.of("Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh");
        List<String> found = new ArrayList<>();
        int depth = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                depth += switch (operator.getName()) {
                    case "BMC", "BDC" -> 1;
                    case "EMC" -> -1;
                    default -> 0;
                };
                if (depth == 0 && painting.contains(operator.getName())) {
                    found.add(operator.getName());
                }
            }
        }
        return found;
    }

    private static void assertGrey(PDResources resources) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            assertThat(resources.getXObject(name)).isInstanceOf(PDFormXObject.class);
            PDFormXObject form = (PDFormXObject) resources.getXObject(name);
            assertThat(colours(new PDFStreamParser(form).parse())).isEmpty();
            if (form.getResources() != null) {
                assertGrey(form.getResources());
            }
        }
        for (COSName name : resources.getColorSpaceNames()) {
            assertThat(resources.getColorSpace(name).getName()).isEqualTo("DeviceGray");
        }
        for (COSName name : resources.getExtGStateNames()) {
            assertThat(resources.getExtGState(name).getNonStrokingAlphaConstant())
                    .isIn(null, 1f);
            assertThat(resources.getExtGState(name).getStrokingAlphaConstant()).isIn(null, 1f);
        }
        assertThat(resources.getPatternNames()).isEmpty();
        assertThat(resources.getShadingNames()).isEmpty();
    }

    private static Set<String> colours(List<Object> tokens) {
        Set<String> found = new TreeSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Operator operator) {
                boolean isSpace = operator.getName().equalsIgnoreCase("cs");
                if (COLOURED.contains(operator.getName())
                        || (isSpace
                                && List.of(COSName.DEVICERGB, COSName.DEVICECMYK)
                                        .contains(tokens.get(at - 1)))) {
                    found.add(operator.getName());
                }
            }
        }
        return found;
    }

    private static int pieces(PDStructureNode node) {
        int sum = 0;
        for (Object kid : node.getKids()) {
            sum += kid instanceof PDStructureNode inner
                    ? pieces(inner)
                    : kid instanceof PDMarkedContentReference ? 1 : 0;
        }
        return sum;
    }

    private static List<PDStructureElement> elements(PDDocument file, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(file.getDocumentCatalog().getStructureTreeRoot(), type, found);
        return found;
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }
}
