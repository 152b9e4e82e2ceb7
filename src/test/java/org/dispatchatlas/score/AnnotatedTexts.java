package org.dispatchatlas.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.geo.LonLat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON lines {@code {"id", "text"?, "textSha256"?, "mentions": [{"start", "end", "text"?, "kind"?, "name"?, "lat"?, "lon"?,
 * "confidence"?}], "traps"?}}: annotated sets and answers of the command {@code geoparse} alike. Sets that call the kind "type" are read too.
 */
public final class AnnotatedTexts {
    private static final JsonMapper JSON = new JsonMapper();

    private AnnotatedTexts() {}

    /** Every text of a file, in its order. */
    public static List<AnnotatedText> read(Path file) throws IOException {
        List<AnnotatedText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                texts.add(parse(line));
            }
        }
        return texts;
    }

    /** The text of one line. */
    public static AnnotatedText parse(String line) {
        JsonNode node = JSON.readTree(line);
        return new AnnotatedText(
                words(node, "id"),
                words(node, "text"),
                words(node, "textSha256"),
                annotations(node.path("mentions")),
                annotations(node.path("traps")));
    }

    private static List<Annotation> annotations(JsonNode array) {
        List<Annotation> annotations = new ArrayList<>();
        for (JsonNode node : array) {
            String kind = words(node, "kind");
            annotations.add(new Annotation(
                    node.get("start").asInt(),
                    node.get("end").asInt(),
                    words(node, "text"),
                    kind.isEmpty() ? words(node, "type") : kind,
                    words(node, "name"),
                    findPoint(node),
                    node.path("confidence").asDouble(0)));
        }
        return annotations;
    }

    private static Optional<LonLat> findPoint(JsonNode node) {
        JsonNode lat = node.path("lat");
        JsonNode lon = node.path("lon");
        return lat.isNumber() && lon.isNumber()
                ? Optional.of(new LonLat(lon.asDouble(), lat.asDouble()))
                : Optional.empty();
    }

    private static String words(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
