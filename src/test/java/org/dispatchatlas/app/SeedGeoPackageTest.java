package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.export.DataVersions;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.FeatureTable;
import org.dispatchatlas.export.Gdal;
import org.dispatchatlas.export.GeoPackageExport;
import org.dispatchatlas.export.Sqlite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seed telegram from its text to a GeoPackage, with the data that the program ships. */
class SeedGeoPackageTest {
    private static final GeoPackageExport EXPORT =
            new GeoPackageExport(new DataVersions("dispatch-atlas test", List.of()));

    private static SeedLayers seed;
    private static Atlas atlas;
    private static byte[] bytes;

    @TempDir
    private Path folder;

    @BeforeAll
    static void export() {
        seed = SeedLayers.load();
        atlas = seed.atlas();
        bytes = ExportFormats.bytes(EXPORT, Export.of(atlas));
    }

    @Test
    void bearsThePagesIdsWordsAndConfidences() throws IOException, SQLException {
        try (Sqlite sqlite = new Sqlite(file())) {
            assertThat(sqlite.rows("SELECT id, quote, round(confidence * 100) FROM mentions ORDER BY fid"))
                    .containsExactlyElementsOf(atlas.features().stream()
                            .map(SeedGeoPackageTest::row)
                            .toList());
        }
    }

    private static List<Object> row(MapFeature feature) {
        double confidence = feature.resolved().resolution().confidence();
        return List.of(feature.id(), feature.mention().text(), Math.rint(confidence * 100));
    }

    @Test
    void gdalReadsEveryFeatureOfEveryLayer() throws IOException, InterruptedException {
        var all = new ByteArrayOutputStream();
        EXPORT.write(new Export(atlas, Set.of(), atlas.sources(), seed.layers()), all);
        Path file = Files.write(folder.resolve("all.gpkg"), all.toByteArray());
        for (FeatureTable.Layer<?> layer : seed.layers()) {
            assertThat(Gdal.countFeatures(file, layer.table().name()))
                    .isEqualTo(layer.rows().size())
                    .isPositive();
        }
    }

    @Test
    void hasTheSameBytesAgain() {
        assertThat(ExportFormats.bytes(EXPORT, Export.of(atlas))).isEqualTo(bytes);
    }

    @Test
    void staysBelowTwoMegabytes() {
        assertThat(bytes.length).isLessThan(2_000_000);
    }

    private Path file() throws IOException {
        return Files.write(folder.resolve("seed.gpkg"), bytes);
    }
}
