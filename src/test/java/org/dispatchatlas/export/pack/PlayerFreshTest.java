package org.dispatchatlas.export.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dispatchatlas.source.Sha256;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The player in the program is what its sources give; where this fails, run {@code .ci/player.sh}. */
class PlayerFreshTest {
    private static final Path PACK = Path.of("src/main/resources/pack");
    private static final Path SOURCES = PACK.resolve("player.sources");

    @TestFactory
    Stream<DynamicTest> thePlayerIsMadeOfItsSourcesAsTheyAreNow() throws IOException {
        JsonNode locked = JsonMapper.shared()
                .readTree(Path.of("package-lock.json").toFile())
                .get("packages");
        return sources().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line[1],
                        () -> assertThat(line[0])
                                .as(".ci/player.sh makes it anew")
                                .isEqualTo(now(line[1], locked))));
    }

    @Test
    void scriptAndStylesNameTheirSources() throws IOException {
        String sum = Sha256.of(Files.readAllBytes(SOURCES));
        for (String file : List.of("player.js", "player.css")) {
            try (Stream<String> lines = Files.lines(PACK.resolve(file))) {
                assertThat(lines.findFirst().orElseThrow()).as(file).startsWith("/*! Sources " + sum + ". ");
            }
        }
    }

    @Test
    void whatThePackNeedsIsAmongTheSources() throws IOException {
        assertThat(sources())
                .extracting(line -> line[1])
                .contains(
                        "frontend/atlas-pack/player.ts",
                        "frontend/atlas-map/atlas-map.ts",
                        "frontend/styles/tour.css",
                        ".ci/player.mjs",
                        "ol",
                        "lit");
    }

    private static List<String[]> sources() throws IOException {
        return Files.readAllLines(SOURCES).stream()
                .map(line -> line.split(" {2}", 2))
                .toList();
    }

    private static String now(String source, JsonNode locked) throws IOException {
        Path file = Path.of(source);
        return Files.exists(file)
                ? Sha256.of(Files.readAllBytes(file))
                : locked.path("node_modules/" + source).path("version").asString();
    }
}
