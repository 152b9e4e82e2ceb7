package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.dispatchatlas.Golden;
import org.dispatchatlas.atlas.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonExportTest {
    private static final GeoJsonExport EXPORT = new GeoJsonExport(
            new DataVersions("dispatch-atlas test", List.of(new DataVersions.DataFile("built/gazetteer.bin", "00ff"))));

    private final byte[] bytes = ExportFormats.bytes(EXPORT, Export.of(Samples.atlas()));
    private final JsonNode json = new JsonMapper().readTree(bytes);

    @Test
    void isWhatItWas() {
        Golden.check("sample/sample.geojson", bytes);
    }

    @Test
    void keepsToTheStandard() {
        assertThat(Rfc7946.problemsOf(json)).isEmpty();
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
    void endsLinesAsUnixDoesAndHasNoByteOrderMark() {
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .startsWith("{\n")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    @Test
    void cutsTheSovietUnionAtTheMeridianAndSaysSoInTheBox() {
        JsonNode union = feature("sample-m89-101");
        assertThat(union.at("/geometry/type").asString()).isEqualTo("MultiPolygon");
        assertThat(union.at("/geometry/coordinates").size()).isEqualTo(2);
        assertThat(union.get("bbox").toString()).isEqualTo("[27,50,-170,72]");
    }

    @Test
    void keepsMentionsWithoutPlace() {
        assertThat(feature("sample-m106-109").get("geometry").isNull()).isTrue();
        assertThat(feature("sample-m3-9").at("/properties/geometry_basis").asString())
                .isEqualTo("none: adjective, not placed");
    }

    @Test
    void countsCodePointsWhereIdsCountUnits() {
        JsonNode seoul = feature("sample-m22-27");
        assertThat(seoul.at("/properties/start").asInt()).isEqualTo(21);
        assertThat(seoul.at("/annotation/target/selector/0/start").asInt()).isEqualTo(21);
        assertThat(seoul.at("/annotation/target/selector/1/prefix").asString())
                .isEqualTo("\uD83D\uDCDC Soviet troops left ");
    }

    @Test
    void linksToThePassage() {
        assertThat(feature("sample-m22-27").at("/properties/link").asString())
                .isEqualTo(
                        "https://example.org/papers/12#:~:text=Soviet%20troops%20left-,Seoul,-for%20Ulanbator%2C%2045");
    }

    @Test
    void givesEachClaimItsFeature() {
        JsonNode rival = feature("sample-m43-83.manchukuo").get("properties");
        assertThat(rival.get("mention").asString()).isEqualTo("sample-m43-83");
        assertThat(rival.get("claimant").asString()).isEqualTo("manchukuo");
        assertThat(rival.get("distance_m").asInt()).isEqualTo(45000);
        assertThat(rival.get("relation").asString()).isEqualTo("inside");
    }

    @Test
    void gdalReadsEveryFeature(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("sample.geojson");
        Files.write(file, bytes);
        assertThat(Gdal.countFeatures(file)).isEqualTo(json.get("features").size());
    }

    private JsonNode feature(String id) {
        return StreamSupport.stream(json.get("features").spliterator(), false)
                .filter(feature -> feature.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
