package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dispatchatlas.Golden;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.ingest.ManifestFile;
import org.dispatchatlas.source.Verification;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What all forms have in common, and the small ones by their content. */
class FormatsTest {
    private static final DataVersions VERSIONS = new DataVersions("dispatch-atlas test", List.of());
    private static final ExportFormats FORMATS = Formats.of(VERSIONS, () -> Samples.SOURCES);

    @TestFactory
    Stream<DynamicTest> theSameAtlasGivesTheSameBytes() {
        return FORMATS.all().stream()
                .map(format -> DynamicTest.dynamicTest(format.title(), () -> {
                    for (Atlas atlas : List.of(Samples.atlas(), OddDocuments.odd(), OddDocuments.empty())) {
                        Export export = FORMATS.export(atlas, format.extras());
                        assertThat(ExportFormats.bytes(format, export))
                                .isNotEmpty()
                                .isEqualTo(ExportFormats.bytes(format, FORMATS.export(atlas, format.extras())));
                    }
                }));
    }

    @Test
    void csvIsWhatWasReviewed() {
        Golden.check("sample/sample.csv", bytes("csv", Samples.atlas()));
    }

    @Test
    void linkedPlacesAreWhatWasReviewed() {
        Golden.check("sample/sample.lpf.json", bytes("lpf.json", Samples.atlas()));
    }

    @Test
    void annotationsAreWhatWasReviewed() {
        Golden.check("sample/sample.annotations.jsonld", bytes("annotations.jsonld", Samples.atlas()));
    }

    @Test
    void citationsAreWhatWasReviewed() {
        Golden.check("sample/sample.bib", bytes("bib", Samples.atlas()));
        Golden.check("sample/sample.csl.json", bytes("csl.json", Samples.atlas()));
    }

    @Test
    void csvHasNoFormulasAndAllCells() throws IOException {
        for (long seed = 1; seed <= 200; seed++) {
            Atlas atlas = RandomAtlas.of(seed);
            String text = new String(bytes("csv", atlas), StandardCharsets.UTF_8);
            assertThat(text).startsWith("\uFEFF");
            List<CSVRecord> rows = CSVParser.parse(
                            new StringReader(text.substring(1)),
                            CSVFormat.RFC4180
                                    .builder()
                                    .setHeader()
                                    .setSkipHeaderRecord(true)
                                    .get())
                    .getRecords();
            assertThat(rows).hasSameSizeAs(atlas.features());
            for (int i = 0; i < rows.size(); i++) {
                String quote = atlas.features().get(i).mention().text();
                String cell = rows.get(i).get("quote");
                assertThat(cell).isIn(quote, "'" + quote);
                assertThat("=+-@\t\r").as(cell).doesNotContain(cell.substring(0, 1));
            }
        }
    }

    @Test
    void theManifestNamesEveryOtherFormAndVerifiesIt() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ExportFormat format : FORMATS.all()) {
            files.put("sample." + format.extension(), ExportFormats.bytes(format, Export.of(Samples.atlas())));
        }
        assertThat(verify(files)).hasSize(FORMATS.all().size() - 1).allMatch(Verification::isSame);
        byte[] changed = bytes("csv", Samples.atlas());
        changed[changed.length / 2] ^= 1;
        files.put("sample.csv", changed);
        files.put("other.txt", new byte[0]);
        assertThat(verify(files).stream().filter(each -> !each.isSame()))
                .containsExactlyInAnyOrder(
                        new Verification(
                                "sample.csv",
                                Verification.Outcome.DIFFERENT,
                                "it lists exports without borders, claims and relations"),
                        new Verification("other.txt", Verification.Outcome.NOT_LISTED, ""));
    }

    @Test
    void aFileIsKnownByItsContentAndEachPathIsAFileOfItsOwn() throws IOException {
        byte[] csv = bytes("csv", Samples.atlas());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a/telegram.csv", csv);
        files.put("a/sample.csv", csv);
        files.put("b/sample.csv", new byte[] {1});
        files.put("old/sample.manifest.json", bytes("manifest.json", OddDocuments.empty()));
        files.put("c/sample.manifest.json", bytes("manifest.json", Samples.atlas()));
        assertThat(verify(files))
                .extracting(each -> each.file() + ": " + each.words())
                .containsExactly(
                        "a/telegram.csv: as the manifest says, under another name (sample.csv)",
                        "a/sample.csv: as the manifest says",
                        "b/sample.csv: DIFFERENT from what the manifest says (it lists exports without borders, claims and relations)");
    }

    @Test
    void theManifestSaysWhatEachFormLoses() {
        JsonNode manifest = new JsonMapper().readTree(bytes("manifest.json", Samples.atlas()));
        manifest.get("files")
                .forEach(file -> assertThat(file.get("lost").isEmpty()).isFalse());
        assertThat(manifest.get("textSha256").stringValue()).hasSize(64);
    }

    @Test
    void extrasGoAlongWithTheirSources() {
        ExportFormat geojson = FORMATS.find("geojson").orElseThrow();
        JsonNode json = new JsonMapper()
                .readTree(ExportFormats.bytes(
                        geojson, FORMATS.export(Samples.atlas(), EnumSet.allOf(Export.Extra.class))));
        assertThat(Rfc7946.problemsOf(json)).isEmpty();
        assertThat(json.get("features")
                        .valueStream()
                        .map(feature -> feature.get("properties").path("layer").asString("mentions"))
                        .distinct())
                .contains("mentions", "borders");
    }

    private static List<Verification> verify(Map<String, byte[]> files) throws IOException {
        Map<String, ManifestFile.Content> contents = new LinkedHashMap<>();
        files.forEach((name, bytes) -> contents.put(name, () -> new ByteArrayInputStream(bytes)));
        return ManifestFile.verify(contents);
    }

    private static byte[] bytes(String extension, Atlas atlas) {
        return ExportFormats.bytes(FORMATS.find(extension).orElseThrow(), Export.of(atlas));
    }
}
