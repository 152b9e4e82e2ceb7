package org.dispatchatlas.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.ExportFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Sheets of small and odd documents in all three forms. */
class SheetExportTest {
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
    void drawsAPictureOfTheSizeThatItSays(String name, Atlas atlas) throws IOException {
        byte[] bytes = ExportFormats.bytes(new PngExport(), Export.of(atlas));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(PngExport.WIDTH, PngExport.HEIGHT);
        assertThat(coloursOf(picture)).isGreaterThan(20);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("atlases")
    void drawsWellFormedSvg(String name, Atlas atlas) throws IOException, ParserConfigurationException, SAXException {
        Document svg = read(ExportFormats.bytes(new SvgExport(), Export.of(atlas)));
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 841.89 595.28");
        assertThat(svg.getElementsByTagName("path").getLength()).isGreaterThan(40);
        assertThat(svg.getElementsByTagName("title").getLength()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("atlases")
    void writesAPdfWithTheCreditsLast(String name, Atlas atlas) throws IOException {
        byte[] bytes = ExportFormats.bytes(new PdfExport(), Export.of(atlas));
        assertThat(bytes).isEqualTo(ExportFormats.bytes(new PdfExport(), Export.of(atlas)));
        try (PDDocument file = Loader.loadPDF(bytes)) {
            assertThat(file.getNumberOfPages()).isGreaterThanOrEqualTo(2);
            assertThat(new PDFTextStripper().getText(file)).contains("Credits", "Dispatch Atlas");
        }
    }

    @Test
    void tellsInWordsWhatTheDrawingShows() throws IOException, ParserConfigurationException, SAXException {
        Document svg = read(ExportFormats.bytes(new SvgExport(), Export.of(Samples.atlas())));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A sample");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("1 April 1936", "Papers 1936, doc. 12")
                .contains("Keijō", "Ulan Bator")
                .contains("Capital that stands for its government (1)", "Place computed from words (1)")
                .contains("Lambert azimuthal equal-area", "Scale bar: ")
                .contains("Place names: GeoNames, CC BY 4.0.", "Made with Natural Earth.", "Dispatch Atlas");
    }

    @Test
    void quotesTheSentenceWithAllItsMentions() throws IOException {
        try (PDDocument file = Loader.loadPDF(ExportFormats.bytes(new PdfExport(), Export.of(Samples.atlas())))) {
            String text = new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "\uFFFD Soviet troops left Seoul for Ulanbator, 45 kilometers inside Mongolian territory;")
                    .contains("“Seoul” – Keijō · capital that stands for its government · Bullitt, author · asserted")
                    .contains("Papers 1936, doc. 12, p. 7")
                    .contains("5. Soviet Union", "6. Foo · place");
        }
    }

    @Test
    void writesFromRightToLeft() throws IOException {
        try (PDDocument file = Loader.loadPDF(ExportFormats.bytes(new PdfExport(), Export.of(SheetSamples.odd())))) {
            assertThat(new PDFTextStripper().getText(file)).contains("שלום", "Xa\u0323n & <b>", "\uFFFD");
        }
    }

    private static Document read(byte[] bytes) throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes));
    }

    private static long coloursOf(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels).distinct().count();
    }
}
