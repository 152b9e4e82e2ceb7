package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.dispatchatlas.Golden;
import org.dispatchatlas.geoparser.MentionKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code geoparse} on the seed's text alone, as a user sends it: one JSON line. */
class SeedGeoparseTest {
    private static final Path TEXT = Path.of("geodata/curated/documents/frus1936v04d83.txt");

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theWholeAnswerIsWhatWasReviewed() throws IOException {
        String answer = answer(EnumSet.allOf(MentionKind.class));
        // A mention a line, so that a review reads as a list.
        String listed = answer.replace(",{\"id\":\"frus1936v04d83-", ",\n{\"id\":\"frus1936v04d83-") + "\n";
        Golden.check("frus1936v04d83/geoparse.json", listed.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsThePlacesThatACarefulReaderFinds() throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        for (JsonNode mention : mentions(Set.of(MentionKind.PLACE, MentionKind.REGION, MentionKind.METONYM))) {
            assertThat(mention.get("lat").isNumber())
                    .as(mention.get("text").asString())
                    .isTrue();
            found.merge(mention.get("text").asString(), 1, Integer::sum);
        }
        assertThat(found)
                .isEqualTo(Map.ofEntries(
                        Map.entry("Czechoslovakia", 2),
                        Map.entry("Far East", 1),
                        Map.entry("France", 2),
                        Map.entry("Japan", 1),
                        Map.entry("Mongolian People’s Republic", 2),
                        Map.entry("Moscow", 2),
                        Map.entry("Outer Mongolia", 3),
                        Map.entry("Paris", 1),
                        Map.entry("Prague", 1),
                        Map.entry("Soviet Union", 7),
                        Map.entry("Tokyo", 1),
                        Map.entry("Ulanbator", 1)));
    }

    @Test
    void takesNoPersonTreatySeriesOrNumberForAPlace() throws IOException {
        List<String> words = StreamSupport.stream(
                        mentions(EnumSet.allOf(MentionKind.class)).spliterator(), false)
                .map(mention -> mention.get("text").asString())
                .toList();
        assertThat(words)
                .doesNotContain("Bullitt", "Ohta", "Stomoniakoff", "Krestinsky", "League of Nations", "Red Army")
                .noneMatch(word -> word.matches(".*\\bPage\\b.*"));
    }

    private static JsonNode mentions(Set<MentionKind> kinds) throws IOException {
        return JSON.readTree(answer(kinds)).get("mentions");
    }

    private static String answer(Set<MentionKind> kinds) throws IOException {
        String request = JSON.writeValueAsString(Map.of("id", "frus1936v04d83", "text", Files.readString(TEXT)));
        return new HandTools(NoHome.HOME).geoparser(kinds).answer(request).line();
    }
}
