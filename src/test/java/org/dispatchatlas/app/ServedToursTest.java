package org.dispatchatlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A teacher sends a tour as a file and takes it away again. */
@ServedTest
class ServedToursTest {
    private static final String MINE = """
            tour: mine
            title: "Mine"
            language: en
            document: "frus1936v04d83"
            stops:
              - title: "A"
            """;

    @LocalServerPort
    private int port;

    private HttpReader reader;

    @BeforeEach
    void comes() {
        reader = new HttpReader(port);
    }

    @Test
    void aFileLeadsToItsTourAndIsSavedAgain() {
        assertThat(location(load(MINE, ""))).isEqualTo("lessons/mine");
        HttpResponse<String> saved = reader.get("/tours/mine.yaml");
        assertThat(saved.body()).isEqualTo(MINE);
        assertThat(saved.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"mine.yaml\"");
        assertThat(saved.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void nobodyElseHasIt() {
        load(MINE, "");
        assertThat(new HttpReader(port).get("/tours/mine.yaml").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherTourOfThatNameReplacesNothing() {
        load(MINE, "");
        assertThat(location(load(MINE.replace("A", "B"), ""))).isEqualTo("lessons/mine-2");
        assertThat(reader.get("/tours/mine.yaml").body()).isEqualTo(MINE);
        assertThat(reader.get("/tours/mine-2.yaml").body()).contains("tour: mine-2", "title: \"B\"");
    }

    @Test
    void theAnswerKeepsTheLanguageOfThePage() {
        assertThat(location(load(MINE, "?lang=ru"))).isEqualTo("lessons/mine?lang=ru");
        assertThat(location(load("{{{", "?lang=ja"))).isEqualTo("lessons?lang=ja");
        assertThat(location(load("{{{", "?lang=%0d%0aX: y"))).isEqualTo("lessons");
    }

    @Test
    void aFileWithFaultsLeadsToTheListWhereTheyStand() {
        assertThat(location(load("tour: mine", ""))).isEqualTo("lessons");
        assertThat(location(load("x: " + "[".repeat(200_000), ""))).isEqualTo("lessons");
        assertThat(location(load("a".repeat(600_000), ""))).isEqualTo("lessons");
    }

    @Test
    void whatIsShippedIsSavedTooAndWhatIsNotThereIsNot() {
        assertThat(reader.get("/tours/border-dispute-1936.yaml").body()).startsWith("tour: border-dispute-1936\n");
        assertThat(reader.get("/tours/none.yaml").statusCode()).isEqualTo(404);
        assertThat(reader.get("/tours/%2e%2e.yaml").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> load(String file, String query) {
        return reader.send("/tours" + query.replace(" ", "%20"), "file", "mine.yaml", file.getBytes(UTF_8));
    }

    /** As the server wrote it: relative, so that it holds behind a prefix too. */
    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
