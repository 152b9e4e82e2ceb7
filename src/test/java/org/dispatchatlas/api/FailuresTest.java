package org.dispatchatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.dispatchatlas.source.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the doors say when something fails inside, and when too much is brought. */
@SpringBootTest(
        classes = FailuresTest.Doors.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties =
                "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig")
@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private String server = "";

    @BeforeEach
    void address(@LocalServerPort int port) {
        server = "http://localhost:" + port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"full-disk", "deep", "state", "promised"})
    void aFailureIsAProblemWithoutInsides(String path) throws IOException, InterruptedException {
        for (String accept : List.of("*/*", "text/html", "application/json")) {
            HttpResponse<String> answer = get("/fails/" + path, accept);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEqualTo(path.equals("promised") ? Optional.of("*") : Optional.empty());
            assertThat(answer.body())
                    .contains("The server could not make the answer.")
                    .doesNotContain("device", "Exception", "StackOverflow", "secret");
        }
    }

    @ParameterizedTest
    @CsvSource({"overloaded, 503, Too much is asked.", "busy, 429, You ask for too much."})
    void whoAsksForTooMuchIsToldWhenToComeAgain(String path, int status, String words)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/fails/" + path, "application/pdf");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(answer.body()).contains(words + " Ask again in 10 seconds.");
    }

    @Test
    void anAnswerThatHadBegunIsBrokenOff() {
        assertThatThrownBy(() -> get("/fails/begun", "*/*")).isInstanceOf(IOException.class);
    }

    @Test
    void aClientThatWentAwayIsNoFailure(CapturedOutput log) throws IOException {
        var response = new MockHttpServletResponse();
        assertThat(new ProblemAdvice().unexpected(new ClientAbortException("Broken pipe"), response))
                .isNull();
        assertThat(log.getAll()).doesNotContain("a request failed");
        assertThat(new ProblemAdvice().unexpected(new IOException("No space left on device"), response))
                .isNotNull();
        assertThat(log.getAll()).contains("a request failed");
    }

    @Test
    void filesAreComparedOneByOne() throws IOException, InterruptedException {
        HttpResponse<String> answer = verify("a.geojson", "12345", "a.geojson", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("""
                        a.geojson: in no manifest that was given (5)
                        2/a.geojson: in no manifest that was given (0)
                        """);
    }

    @Test
    void tooLargeFilesAreMetWithTheCommand() throws IOException, InterruptedException {
        String large = "x".repeat(6 << 20);
        for (HttpResponse<String> answer :
                List.of(verify("a.gpkg", large + large), verify("a.gpkg", large, "b.gpkg", large, "c.gpkg", large))) {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
            assertThat(answer.body())
                    .contains("10 MB", "12 MB", "java -jar dispatch-atlas.jar verify FILE... MANIFEST");
        }
    }

    private HttpResponse<String> verify(String... namesAndContents) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            body.append("--part\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                    .append(namesAndContents[i])
                    .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .append(namesAndContents[i + 1])
                    .append("\r\n");
        }
        body.append("--part--\r\n");
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/verify"))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept", accept)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The advice, a controller that fails, and the page that compares files with a verifier that says their lengths. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({ProblemAdvice.class, VerifyController.class, ServerRules.class, Failing.class})
    static class Doors {
        @Bean
        ExportVerifier lengths() {
            return files -> {
                List<Verification> found = new ArrayList<>();
                for (var file : files.entrySet()) {
                    try (InputStream in = file.getValue().open()) {
                        found.add(new Verification(
                                file.getKey(),
                                Verification.Outcome.NOT_LISTED,
                                Integer.toString(in.readAllBytes().length)));
                    }
                }
                return found;
            };
        }
    }

    @RestController
    static class Failing {
        @GetMapping("/fails/full-disk")
        String fullDisk() throws IOException {
            throw new IOException("No space left on device");
        }

        @GetMapping("/fails/deep")
        String deep() {
            throw new StackOverflowError("secret");
        }

        @GetMapping("/fails/state")
        String state() {
            throw new IllegalStateException("secret");
        }

        @GetMapping("/fails/overloaded")
        String overloaded() {
            throw Problems.overloaded("Too much is asked.");
        }

        @GetMapping("/fails/busy")
        String busy() {
            throw Problems.busy("You ask for too much.");
        }

        @GetMapping("/fails/promised")
        void promised(HttpServletResponse response) throws IOException {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("ETag", "W/\"1\"");
            response.setHeader("Content-Disposition", "attachment");
            response.setContentLength(50_000);
            response.getOutputStream().write("secret".getBytes(StandardCharsets.UTF_8));
            throw new IOException("No space left on device");
        }

        @GetMapping("/fails/begun")
        void begun(HttpServletResponse response) throws IOException {
            response.setContentType("text/csv");
            response.getOutputStream().write(new byte[100_000]);
            throw new IOException("No space left on device");
        }
    }
}
