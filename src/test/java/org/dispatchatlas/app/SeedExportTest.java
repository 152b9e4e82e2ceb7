package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.dispatchatlas.Golden;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.DataVersions;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.Gdal;
import org.dispatchatlas.export.GeoJsonExport;
import org.dispatchatlas.export.Rfc7946;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The seed telegram from its text to GeoJSON, with the data that the program ships. */
class SeedExportTest {
    private static Atlas atlas;
    private static byte[] bytes;
    private static JsonNode json;

    @BeforeAll
    static void export() {
        Holdings holdings = Holdings.open(NoHome.HOME);
        Document seed =
                holdings.documents().find(new DocumentId("frus1936v04d83")).orElseThrow();
        atlas = holdings.atlasOf(seed);
        var format = new GeoJsonExport(new DataVersions("dispatch-atlas test", List.of()));
        bytes = ExportFormats.bytes(format, Export.of(atlas));
        json = new JsonMapper().readTree(bytes);
    }

    @Test
    void isWhatWasReviewed() {
        Golden.check("frus1936v04d83/export.geojson", bytes);
    }

    @Test
    void keepsToTheStandard() {
        assertThat(Rfc7946.problemsOf(json)).isEmpty();
    }

    @Test
    void bearsThePagesIds() {
        assertThat(StreamSupport.stream(json.get("features").spliterator(), false)
                        .map(feature -> feature.get("id").asString()))
                .containsExactlyElementsOf(
                        atlas.features().stream().map(MapFeature::id).toList());
    }

    @Test
    void drawsValidAreas() {
        assertThat(atlas.features().stream().flatMap(feature -> feature.placement().geometry().stream()))
                .allMatch(Geometry::isValid);
    }

    @Test
    void staysBelowAMegabyte() {
        assertThat(bytes.length).isLessThan(1_000_000);
    }

    @Test
    void gdalReadsEveryFeature(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("seed.geojson");
        Files.write(file, bytes);
        assertThat(Gdal.countFeatures(file)).isEqualTo(json.get("features").size());
    }
}
