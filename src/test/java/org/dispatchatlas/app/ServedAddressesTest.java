package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dispatchatlas.cli.AtlasCommands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The addresses for programs, asked of a real server that has no screen. */
@ServedTest
class ServedAddressesTest {
    private static final String SEED = "/export/frus1936v04d83.geojson";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void theWebAndTheCommandLineGiveTheSameBytes(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("seed.geojson");
        int exit = AtlasCommands.run(
                new HandTools(NoHome.HOME),
                "export",
                "--document",
                "frus1936v04d83",
                "--format",
                "geojson",
                "--out",
                file.toString());
        assertThat(exit).isZero();
        assertThat(get(SEED, "*/*").body()).isEqualTo(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/geo+json", "text/html"})
    void anExportIsAFileWhateverIsAccepted(String accept) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(SEED, accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "content-type")).isEqualTo("application/geo+json");
        assertThat(header(answer, "content-disposition")).isEqualTo("attachment; filename=\"frus1936v04d83.geojson\"");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws IOException, InterruptedException {
        String tag = header(get(SEED, "*/*"), "etag");
        HttpRequest again = request(SEED).header("If-None-Match", tag).build();
        assertThat(client.send(again, HttpResponse.BodyHandlers.ofByteArray()).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/export/nothing.geojson                    | 404 | no document “nothing”",
                "/export/%3Cscript%3E.geojson               | 404 | no document “<script>”",
                "/export/frus1936v04d83.xyz                 | 404 | geojson",
                "/export/frus1936v04d83                     | 404 | geojson",
                "/export/.geojson                           | 404 | lacks a document's id",
                "/export/a/b                                | 404 | /export/DOCUMENT.FORMAT",
                "/map/nothing.geojson                       | 404 | /map/borders.geojson",
                "/map                                       | 404 | /map/borders.geojson",
                "/map/borders.geojson                       | 400 | ?date=YYYY-MM-DD",
                "/map/borders.geojson?date=                 | 400 | ?date=YYYY-MM-DD",
                "/map/borders.geojson?date=1936-02-30       | 400 | “1936-02-30” is no day",
                "/map/claims.geojson?date=1%0d%0aSet-Cookie | 400 | ?date=YYYY-MM-DD",
                "/map/mentions.geojson                      | 400 | ?document=ID",
                "/map/relations.geojson                     | 400 | ?document=ID",
                "/map/relations.geojson?document=nothing    | 404 | no document “nothing”",
                "/api/elsewhere                             | 404 | nothing at /elsewhere",
                "/worksheets                                | 404 | /worksheets/DOCUMENT.pdf",
                "/worksheets/a/b/c                          | 404 | /worksheets/DOCUMENT.pdf",
                "/worksheets/nothing.pdf                    | 404 | no document “nothing”",
                "/worksheets/tours/nothing.pdf              | 404 | no tour “nothing”",
                "/worksheets/tours/%3Cscript%3E.pdf         | 404 | no tour “<script>”",
                "/worksheets/%20.pdf                        | 404 | no document “ ”",
                "/worksheets/%20%09.pdf                     | 404 | no document",
                "/worksheets/tours/%20.pdf                  | 404 | no tour “ ”",
                "/packs/%20.zip                             | 404 | no tour “ ”",
                "/packs/Nothing!.zip                        | 404 | no tour “Nothing!”",
                "/tours/%20.yaml                            | 404 | no tour “ ”",
                "/quizzes/%20.json                          | 404 | no document “ ”",
                "/quizzes/%E3%80%80.json                    | 404 | no document",
                "/quizzes/nothing.json                      | 404 | no document “nothing”",
                "/quizzes/frus1936v04d83.json?seed=0        | 400 | 1 to 9999",
                "/map/mentions.geojson?document=%20         | 400 | ?document=ID",
                "/export/%20.geojson                        | 404 | lacks a document's id",
                "/worksheets/frus1936v04d83.pdf?paper=a3    | 400 | “paper” is one of a4, letter, was “a3”",
                "/worksheets/frus1936v04d83.pdf?level=1     | 400 | “level” is one of easy, medium, hard",
                "/worksheets/frus1936v04d83.pdf?lang=de     | 400 | “lang” is one of en, ru, ja, mn",
                "/worksheets/frus1936v04d83.pdf?seed=-1     | 400 | “seed” is a whole number from 1 to 9999",
                "/worksheets/frus1936v04d83.pdf?seed=0      | 400 | “seed” is a whole number from 1 to 9999",
                "/worksheets/frus1936v04d83.pdf?seed=10000  | 400 | from 1 to 9999, was “10000”",
                "/worksheets/frus1936v04d83.pdf?seed=1&seed=2 | 400 | “seed” stands there twice",
            })
    void whatCannotBeMetIsAProblemThatSaysWhatWasExpected(String address, int status, String words)
            throws IOException, InterruptedException {
        for (String accept : new String[] {"application/json", "text/html"}) {
            HttpResponse<byte[]> answer = get(address, accept);
            String body = new String(answer.body(), StandardCharsets.UTF_8);
            assertThat(answer.statusCode()).as(body).isEqualTo(status);
            assertThat(header(answer, "content-type")).startsWith("application/problem+json");
            assertThat(body).contains(words).doesNotContain("Exception", "\tat ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"coast", "land", "lakes", "rivers", "today"})
    void builtLayersAreServed(String layer) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/map/" + layer + ".geojson", "*/*");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "content-type")).isEqualTo("application/geo+json");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("\"FeatureCollection\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentions", "relations"})
    void layersOfADocumentAreServed(String layer) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/map/" + layer + ".geojson?document=frus1936v04d83", "*/*");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "content-type")).isEqualTo("application/geo+json");
        assertThat(header(answer, "etag")).startsWith("W/");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("\"frus1936v04d83-" + layer.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"frus1936v04d83", "tours/reading-a-telegram-critically"})
    void aWorksheetIsAFileThatKnowsItsOwnAddress(String worksheet) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                get("/worksheets/" + worksheet + ".pdf?paper=letter&level=hard&seed=5", "text/html");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "content-type")).isEqualTo("application/pdf");
        assertThat(header(answer, "content-disposition")).contains(".worksheet.pdf");
        assertThat(header(answer, "etag")).startsWith("W/");
        try (PDDocument file = Loader.loadPDF(answer.body())) {
            String page = worksheet.startsWith("tours/")
                    ? "/lessons/reading-a-telegram-critically"
                    : "/documents/" + worksheet;
            assertThat(new PDFTextStripper().getText(file)).contains("http://localhost:" + port + page);
        }
    }

    @Test
    void aWrongMethodIsAProblemToo() throws IOException, InterruptedException {
        HttpRequest post =
                request(SEED).POST(HttpRequest.BodyPublishers.noBody()).build();
        HttpResponse<String> answer = client.send(post, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/export/x%00y.geojson", "/export/..%2f..%2fetc%2fpasswd.geojson", "/actuator/env"})
    void hostileAddressesLearnNothing(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(address, "*/*");
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("Exception", "\tat ", "Tomcat");
    }

    @Test
    void healthIsShown() throws IOException, InterruptedException {
        assertThat(get("/actuator/health", "*/*").statusCode()).isEqualTo(200);
    }

    private HttpResponse<byte[]> get(String address, String accept) throws IOException, InterruptedException {
        return client.send(request(address).header("Accept", accept).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
