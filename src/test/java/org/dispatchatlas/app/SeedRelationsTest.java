package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dispatchatlas.Golden;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapRelation;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.RelationsLayer;
import org.dispatchatlas.export.Rfc7946;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The arcs of the seed telegram, with the data that the program ships. */
class SeedRelationsTest {
    private static Atlas atlas;
    private static String layer;

    @BeforeAll
    static void write() throws IOException {
        Holdings holdings = Holdings.open(NoHome.HOME);
        atlas = holdings.atlasOf(
                holdings.documents().find(new DocumentId("frus1936v04d83")).orElseThrow());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RelationsLayer.write(atlas, out);
        layer = out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isWhatWasReviewed() {
        // A relation a line, so that a review reads as a list.
        String listed = layer.replace("{\"type\":\"Feature\",", "\n{\"type\":\"Feature\",") + "\n";
        Golden.check("frus1936v04d83/relations.geojson", listed.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsToTheStandard() {
        // The standard leaves boxes to the writer, and the map needs none; a label's position is a pair, as in the
        // layer of mentions.
        assertThat(Rfc7946.problemsOf(new JsonMapper().readTree(layer)))
                .allMatch(problem -> problem.contains("bbox") || problem.contains("flat"));
    }

    @Test
    void namesTheTreatiesAndTheMovementThatACarefulReaderFinds() {
        assertThat(atlas.relations().stream()
                        .map(each -> each.relation().kind().word() + " " + each.title())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "treaty Moscow – Ulan Bator",
                        "treaty Moscow – Paris",
                        "treaty Moscow – Prague",
                        "movement Moscow – Far East – Mongolian People's Republic");
        assertThat(atlas.relations()).allMatch(MapRelation::isOnMap);
    }
}
