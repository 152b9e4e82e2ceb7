package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.ExportFormat;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.sheet.PdfExport;
import org.dispatchatlas.export.sheet.PngExport;
import org.dispatchatlas.export.sheet.SvgExport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sheets of the seed telegram; they are left in {@code target/sheets} for whoever wants to look at them. */
class SeedSheetTest {
    private static final Path FOLDER = Path.of("target", "sheets");
    private static Atlas atlas;

    @BeforeAll
    static void open() {
        Holdings holdings = Holdings.open(NoHome.HOME);
        Document seed =
                holdings.documents().find(new DocumentId("frus1936v04d83")).orElseThrow();
        atlas = holdings.atlasOf(seed);
    }

    static Stream<ExportFormat> formats() {
        return Stream.of(new PngExport(), new SvgExport(), new PdfExport());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void comesOutTheSameTwice(ExportFormat format) throws IOException {
        byte[] first = ExportFormats.bytes(format, atlas);
        long start = System.nanoTime();
        byte[] second = ExportFormats.bytes(format, atlas);
        System.err.println("TIMING " + format.extension() + " " + (System.nanoTime() - start) / 1_000_000 + " ms "
                + second.length);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("seed." + format.extension()), first);
        assertThat(second).isEqualTo(first);
    }
}
