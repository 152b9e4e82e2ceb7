package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dispatchatlas.export.Gdal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.HtmlUtils;

/** The worked examples, as a reader would paste them into a terminal. */
@ServedTest
@TestPropertySource(properties = "atlas.api.geoparse.calls=1000")
class GuideTest {
    private static final Pattern EXAMPLES = Pattern.compile("<pre><code>(.*?)</code></pre>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private String guide = "";

    @BeforeEach
    void read(@LocalServerPort int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/guide"))
                .build();
        guide = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void curlIsAnsweredWith200() throws IOException, InterruptedException {
        List<String> commands = commands("curl");
        assertThat(commands).hasSizeGreaterThan(5);
        for (String command : commands) {
            assertThat(run(command + " --silent --output answer --write-out '%{http_code}'"))
                    .as(command)
                    .isEqualTo("200");
            String answer = Files.readString(folder.resolve("answer"));
            assertThat(answer).as(command).doesNotContain("\"features\":[]").doesNotContain("\"mentions\":[]");
        }
    }

    @Test
    void ogrinfoFindsFeatures() throws IOException, InterruptedException {
        for (String command : commands("ogrinfo")) {
            assertThat(run(command)).as(command).contains("successful").doesNotContain("Feature Count: 0");
        }
    }

    @Test
    void ogr2ogrWritesFilesThatHaveFeatures() throws IOException, InterruptedException {
        List<String> commands = commands("ogr2ogr");
        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            run(command);
            Path written = Arrays.stream(command.split(" "))
                    .filter(word -> word.endsWith(".gpkg") || word.endsWith(".geojson"))
                    .map(folder::resolve)
                    .findFirst()
                    .orElseThrow();
            assertThat(Gdal.countFeatures(written)).as(command).isPositive();
        }
    }

    private List<String> commands(String program) {
        List<String> found = EXAMPLES.matcher(guide)
                .results()
                .flatMap(block -> HtmlUtils.htmlUnescape(block.group(1)).lines())
                .filter(line -> line.startsWith(program + " "))
                .toList();
        boolean installed = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
        assumeTrue(installed || "true".equals(System.getenv("CI")), program + " is not installed");
        return found;
    }

    private String run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + ": " + output).isZero();
        return output;
    }
}
