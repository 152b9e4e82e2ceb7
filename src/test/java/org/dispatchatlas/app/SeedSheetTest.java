package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.ExportFormat;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.sheet.PdfExport;
import org.dispatchatlas.export.sheet.PngExport;
import org.dispatchatlas.export.sheet.SvgExport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sheets of the seed telegram; they are left in {@code target/sheets} for whoever wants to look at them. */
class SeedSheetTest {
    private static final Path FOLDER = Path.of("target", "sheets");
    private static Atlas atlas;

    @BeforeAll
    static void open() throws IOException {
        Holdings holdings = Holdings.open(NoHome.HOME);
        Document seed =
                holdings.documents().find(new DocumentId("frus1936v04d83")).orElseThrow();
        atlas = holdings.atlasOf(seed);
        Files.createDirectories(FOLDER);
    }

    static Stream<ExportFormat> formats() {
        return Stream.of(new PngExport(), new SvgExport(), new PdfExport());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void comesOutTheSameTwice(ExportFormat format) throws IOException {
        byte[] first = ExportFormats.bytes(format, Export.of(atlas));
        Files.write(FOLDER.resolve("seed." + format.extension()), first);
        assertThat(ExportFormats.bytes(format, Export.of(atlas))).isEqualTo(first);
        assertThat(first.length).isLessThan(4_000_000);
    }

    @Test
    void legendNamesWhatTheMapShows() {
        String svg = new String(ExportFormats.bytes(new SvgExport(), Export.of(atlas)), StandardCharsets.UTF_8);
        assertThat(svg)
                .contains("The Ambassador in the Soviet Union (Bullitt) to the Secretary of State")
                .contains("Borders of 1 April 1936", "Border known to about 20 km", "Disputed border")
                .contains("Ground claimed by another state", "Place computed from words (2)")
                .contains("about 50° N 80° E");
    }

    @Test
    void passagesStandBehindTheMap() throws IOException {
        try (PDDocument file = Loader.loadPDF(ExportFormats.bytes(new PdfExport(), Export.of(atlas)))) {
            assertThat(file.getNumberOfPages()).isBetween(3, 5);
            String text = new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("alleges that the fighting is taking place at a point 45 kilometers inside Mongolian")
                    .contains("FRUS 1936, vol. IV, doc. 83, p. 95, n. 29")
                    .contains("38. Prague");
        }
    }
}
