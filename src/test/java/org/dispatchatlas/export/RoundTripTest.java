package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.curation.AnnotationPage;
import org.dispatchatlas.ingest.AnnotationsFile;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the house comes back as it was, for a thousand documents made by dice. */
class RoundTripTest {
    private static final long SEED = Long.getLong("random.seed", 19360401);
    private static final int DOCUMENTS = 1000;
    private static final DataVersions VERSIONS = new DataVersions("dispatch-atlas test", List.of());

    @Test
    void annotationsAreTheSameAfterExportImportExport() throws IOException {
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] first = ExportFormats.bytes(new AnnotationsExport(VERSIONS), Export.of(RandomAtlas.of(SEED + i)));
            AnnotationsFile.Read read = AnnotationsFile.read("annotations", first);
            assertThat(read.issues()).as("seed %d", SEED + i).isEmpty();
            assertThat(written(read.page())).as("seed %d", SEED + i).isEqualTo(first);
        }
    }

    @Test
    void annotationsAreStatementsAboutTheirPassages() {
        for (int i = 0; i < DOCUMENTS; i++) {
            Atlas atlas = RandomAtlas.of(SEED + i);
            int[] points = atlas.document().text().codePoints().toArray();
            byte[] bytes = ExportFormats.bytes(new AnnotationsExport(VERSIONS), Export.of(atlas));
            AnnotationPage page = AnnotationsFile.read("annotations", bytes).page();
            assertThat(page.items()).hasSameSizeAs(atlas.mentions());
            page.items()
                    .forEach(item -> assertThat(new String(
                                    points,
                                    item.target().start(),
                                    item.target().end() - item.target().start()))
                            .isEqualTo(item.target().exact()));
        }
    }

    @Test
    void geoJsonHoldsEveryFeatureAsItIs() throws ParseException {
        for (int i = 0; i < DOCUMENTS; i++) {
            Atlas atlas = RandomAtlas.of(SEED + i);
            byte[] bytes = ExportFormats.bytes(new GeoJsonExport(VERSIONS), Export.of(atlas));
            assertThat(ExportFormats.bytes(new GeoJsonExport(VERSIONS), Export.of(RandomAtlas.of(SEED + i))))
                    .isEqualTo(bytes);
            JsonNode json = new JsonMapper().readTree(bytes);
            // Where nothing has a place there is nothing to put a box round.
            assertThat(json.has("bbox")).isEqualTo(atlas.findBounds().isPresent());
            if (json.has("bbox")) {
                assertThat(Rfc7946.problemsOf(json)).as("seed %d", SEED + i).isEmpty();
            }
            assertThat(json.get("features").size()).isEqualTo(atlas.features().size());
            for (int row = 0; row < atlas.features().size(); row++) {
                check(atlas, atlas.features().get(row), json.get("features").get(row));
            }
        }
    }

    private static void check(Atlas atlas, MapFeature feature, JsonNode json) throws ParseException {
        JsonNode properties = json.get("properties");
        assertThat(json.get("id").stringValue()).isEqualTo(feature.id());
        assertThat(properties.get("quote").stringValue())
                .isEqualTo(feature.mention().text());
        int[] points = atlas.document().text().codePoints().toArray();
        int start = properties.get("start").intValue();
        assertThat(new String(points, start, properties.get("end").intValue() - start))
                .isEqualTo(feature.mention().text());
        Optional<Geometry> expected = feature.placement().geometry().flatMap(Rounding.EXPORT::of);
        assertThat(json.get("geometry").isNull()).isEqualTo(expected.isEmpty());
        if (expected.isPresent()) {
            Geometry read = new GeoJsonReader().read(json.get("geometry").toString());
            assertThat(read.equalsExact(expected.get()))
                    .as("%s is not %s", read, expected.get())
                    .isTrue();
        }
    }

    private static byte[] written(AnnotationPage page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        AnnotationsExport.write(page, bytes);
        return bytes.toByteArray();
    }
}
