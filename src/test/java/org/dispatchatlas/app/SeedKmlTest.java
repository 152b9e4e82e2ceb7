package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.dispatchatlas.Golden;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.export.DataVersions;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.FeatureTable;
import org.dispatchatlas.export.Gdal;
import org.dispatchatlas.export.KmlExport;
import org.dispatchatlas.export.KmlSchema;
import org.dispatchatlas.export.Xmllint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The seed telegram from its text to KML, with the data that the program ships. */
class SeedKmlTest {
    private static final KmlExport EXPORT = new KmlExport(new DataVersions("dispatch-atlas test", List.of()));

    private static SeedLayers seed;
    private static Atlas atlas;
    private static byte[] bytes;

    @BeforeAll
    static void export() {
        seed = SeedLayers.load();
        atlas = seed.atlas();
        bytes = ExportFormats.bytes(EXPORT, Export.of(atlas));
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
    void gdalReadsEveryFeatureOfEveryLayer(@TempDir Path folder) throws IOException, InterruptedException {
        var all = new ByteArrayOutputStream();
        EXPORT.write(new Export(atlas, Set.of(), atlas.sources(), seed.layers()), all);
        assertThat(KmlSchema.problemOf(all.toByteArray())).isEmpty();
        Path file = Files.write(folder.resolve("all.kml"), all.toByteArray());
        for (FeatureTable.Layer<?> layer : seed.layers()) {
            assertThat(Gdal.countFeatures(file, layer.table().title()))
                    .isEqualTo(layer.rows().size())
                    .isPositive();
        }
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
    void xmllintValidatesItWithAndWithoutAllLayers(@TempDir Path folder) throws IOException, InterruptedException {
        Xmllint xmllint = new Xmllint(folder);
        assertThat(xmllint.ofKml(bytes)).isEqualTo("file.xml validates");
        var all = new ByteArrayOutputStream();
        EXPORT.write(new Export(atlas, Set.of(), atlas.sources(), seed.layers()), all);
        assertThat(xmllint.ofKml(all.toByteArray())).isEqualTo("file.xml validates");
    }

    @Test
    void staysBelowTwoMegabytes() {
        assertThat(bytes.length).isLessThan(2_000_000);
    }
}
