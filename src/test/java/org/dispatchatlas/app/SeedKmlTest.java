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
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.DataVersions;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.Gdal;
import org.dispatchatlas.export.KmlExport;
import org.dispatchatlas.export.KmlSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The seed telegram from its text to KML, with the data that the program ships. */
class SeedKmlTest {
    private static Atlas atlas;
    private static byte[] bytes;

    @BeforeAll
    static void export() {
        Holdings holdings = Holdings.open(NoHome.HOME);
        atlas = holdings.atlasOf(
                holdings.documents().find(new DocumentId("frus1936v04d83")).orElseThrow());
        bytes = ExportFormats.bytes(new KmlExport(new DataVersions("dispatch-atlas test", List.of())), atlas);
    }

    @Test
    void isWhatWasReviewed() {
        Golden.check("frus1936v04d83/export.kml", bytes);
    }

    @Test
    void keepsToTheSchema() throws IOException {
        assertThat(KmlSchema.problemOf(bytes)).isEmpty();
    }

    @Test
    void gdalReadsThePagesIds(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("seed.kml"), bytes);
        assertThat(Gdal.countFeatures(file)).isEqualTo(atlas.features().size());
        var read = new JsonMapper().readTree(Gdal.geoJson(file, "Places mentioned"));
        assertThat(StreamSupport.stream(read.get("features").spliterator(), false)
                        .map(feature -> feature.at("/properties/id").asString()))
                .containsExactlyElementsOf(
                        atlas.features().stream().map(MapFeature::id).toList());
    }

    @Test
    void staysBelowTwoMegabytes() {
        assertThat(bytes.length).isLessThan(2_000_000);
    }
}
