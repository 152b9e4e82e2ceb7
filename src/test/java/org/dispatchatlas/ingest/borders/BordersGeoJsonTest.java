package org.dispatchatlas.ingest.borders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.export.BordersGeoJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped borders as the map gets them. */
class BordersGeoJsonTest {
    private static final BordersOfDay WORLD = BordersFile.loadWorld().on(LocalDate.of(1936, 4, 1));
    private static final byte[] BORDERS =
            BordersGeoJson.borders(WORLD, BordersGeoJson.WORLD_DECIMALS, Optional.empty());

    @Test
    void theWorldFitsIntoTheFirstPage() throws IOException {
        assertThat(gzipped(BORDERS)).isLessThan(150_000);
    }

    @Test
    void sameBordersSameBytes() {
        BordersOfDay again = BordersFile.loadWorld().on(LocalDate.of(1936, 4, 1));

        assertThat(BordersGeoJson.borders(again, BordersGeoJson.WORLD_DECIMALS, Optional.empty()))
                .isEqualTo(BORDERS);
    }

    @Test
    void everyTerritoryAndEveryCommonLineIsOneFeature() {
        Set<String> ids = new HashSet<>();
        int territories = 0;
        for (JsonNode feature : new JsonMapper().readTree(BORDERS).get("features")) {
            assertThat(ids.add(feature.get("id").asString())).isTrue();
            JsonNode properties = feature.get("properties");
            switch (properties.get("layer").asString()) {
                case "territory" -> {
                    territories++;
                    assertThat(feature.get("geometry").get("coordinates"))
                            .as(properties.get("id").asString())
                            .isNotEmpty();
                    feature.get("geometry")
                            .get("coordinates")
                            .forEach(part ->
                                    part.forEach(ring -> assertThat(ring).hasSizeGreaterThanOrEqualTo(4)));
                    assertThat(properties.get("label")).hasSize(2);
                }
                case "border" ->
                    assertThat(properties.get("kind").asString()).isIn("certain", "approximate", "disputed");
                default -> throw new AssertionError(feature);
            }
        }
        assertThat(territories).isEqualTo(WORLD.territories().size());
        assertThat(ids)
                .contains(
                        "manchukuo--mongolia.certain",
                        "manchukuo--mongolia.disputed",
                        "china--manchukuo.approximate",
                        "france--germany.certain");
    }

    @Test
    void claimsCarryTheirGroundAndTheRiverLine() {
        JsonNode features = new JsonMapper()
                .readTree(BordersGeoJson.claims(WORLD, BordersGeoJson.NEAR_DECIMALS))
                .get("features");
        Set<String> ids = new HashSet<>();
        features.forEach(feature -> ids.add(feature.get("id").asString()));

        assertThat(ids).contains("halha-manchukuo", "halha-manchukuo.line", "halha-mongolia.line", "manchuria-china");
    }

    private static int gzipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
