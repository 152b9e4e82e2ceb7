package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Samples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** What forms say to lose is not in them, and what they do not say is. */
class LossesTest {
    /** Of pictures words tell nothing: lines and areas are strokes on a sheet, and a PNG has no words. */
    private static final Set<Loss> DRAWN = EnumSet.of(Loss.SHAPES, Loss.AREAS);

    private static final ExportFormats FORMATS =
            Formats.of(new DataVersions("dispatch-atlas test", List.of()), () -> Samples.SOURCES);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> theReportIsTrue() {
        Atlas atlas = LossSample.atlas();
        return FORMATS.all().stream()
                .filter(format -> !format.extension().equals("png"))
                .flatMap(format -> {
                    String held = held(format, atlas);
                    return Stream.of(Loss.values())
                            .filter(loss -> !isPicture(format) || !DRAWN.contains(loss))
                            .map(loss -> DynamicTest.dynamicTest(
                                    format.extension() + " " + loss, () -> check(format, loss, held)));
                });
    }

    private static void check(ExportFormat format, Loss loss, String held) {
        List<String> missing = LossSample.marksOf(loss).stream()
                .filter(mark -> !Pattern.compile(mark).matcher(held).find())
                .toList();
        if (format.losses().contains(loss)) {
            assertThat(missing).as("%s holds %s", format.extension(), loss).isNotEmpty();
        } else {
            assertThat(missing).as("%s lacks %s", format.extension(), loss).isEmpty();
        }
    }

    private static boolean isPicture(ExportFormat format) {
        return List.of("pdf", "png", "svg").contains(format.extension());
    }

    private String held(ExportFormat format, Atlas atlas) {
        byte[] bytes = ExportFormats.bytes(format, FORMATS.export(atlas, format.extras()));
        try {
            return switch (format.extension()) {
                case "gpkg" -> table(bytes);
                case "pdf" -> pages(bytes);
                default -> words(new String(bytes, StandardCharsets.UTF_8));
            };
        } catch (IOException | SQLException | ParseException e) {
            throw new AssertionError(format.extension(), e);
        }
    }

    /** With markup and without. */
    private static String words(String content) {
        String plain = content.replace("&#39;", "'");
        return plain + plain.replaceAll("<[^>]*>", "");
    }

    private static String pages(byte[] bytes) throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
    }

    /** Every row of every table of features, geometries as well-known text; and what is told of the file in words. */
    private String table(byte[] bytes) throws IOException, SQLException, ParseException {
        StringBuilder held = new StringBuilder();
        try (Sqlite file = new Sqlite(Files.write(folder.resolve("sample.gpkg"), bytes))) {
            for (List<Object> table : file.rows("SELECT table_name FROM gpkg_contents")) {
                for (List<Object> row : file.rows("SELECT * FROM " + table.getFirst())) {
                    for (Object value : row) {
                        held.append(value instanceof byte[] blob ? shape(blob) : value)
                                .append('\n');
                    }
                }
            }
            held.append(file.rows("SELECT description FROM gpkg_contents"));
            held.append(file.rows("SELECT metadata FROM gpkg_metadata"));
        }
        return held.toString();
    }

    /** GeoPackage 1.3, 2.1.3: eight bytes and a box of as many numbers as the flags say stand before the well-known binary. */
    private static String shape(byte[] blob) throws ParseException {
        int[] boxes = {0, 32, 48, 48, 64};
        int header = 8 + boxes[(blob[3] >> 1) & 7];
        byte[] binary = new byte[blob.length - header];
        System.arraycopy(blob, header, binary, 0, binary.length);
        return new WKBReader().read(binary).toText();
    }
}
