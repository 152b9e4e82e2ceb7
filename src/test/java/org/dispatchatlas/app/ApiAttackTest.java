package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What hostile or broken programs ask of the API: nothing of it may fail, and nothing of the server's insides be told. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties =
                "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig")
class ApiAttackTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private String api = "";

    @BeforeEach
    void address(@LocalServerPort int port) {
        api = "http://localhost:" + port + "/api";
    }

    @Test
    void fiveHundredMalformedRequestsAreAnsweredWithProblems() throws IOException, InterruptedException {
        long seed = Long.getLong("random.seed", 19360401);
        Random dice = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String address = malformed(dice);
            HttpResponse<String> answer = get(api + address, dice.nextBoolean() ? "application/json" : "text/html");
            assertThat(answer.statusCode())
                    .as("seed %d: %s: %s", seed, address, answer.body())
                    .isIn(400, 404);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(address)
                    .isEqualTo("application/problem+json");
            assertThat(answer.body())
                    .as(address)
                    .doesNotContain("Exception", "org.", "java.", "\tat ", "/home", "/tmp");
        }
    }

    private static final List<String> ROT = List.of(
            "",
            " ",
            "a",
            "1,2,3",
            "1,2,3,x",
            "NaN,NaN,NaN,NaN",
            "1e999,0,1,1",
            "0,91,1,92",
            "5,5,4,1",
            "'",
            "\"",
            "((((",
            "1936-13-01",
            "1936-04-01/1936-03-01",
            "1936-04-01T25:00:00Z",
            "/../../etc/passwd",
            "<script>",
            "%00",
            "\u0000",
            "\uD83D\uDE00",
            "-1",
            "99999999999999999999",
            "0x10",
            "quote = ",
            "AND",
            "quote = 'a",
            "S_INTERSECTS(geometry, POINT(x y))",
            "S_INTERSECTS(geometry, POLYGON((0 0, 1 1)))",
            "T_AFTER(datetime, DATE('x'))",
            "nothing = 1",
            "quote LIKE 1",
            "NOT NOT",
            "1=1)",
            "CASEI(",
            "http://www.opengis.net/def/crs/EPSG/0/0",
            "file:///etc/passwd",
            "xml",
            "a".repeat(3000));

    private static String malformed(Random dice) {
        String rot = ROT.get(dice.nextInt(ROT.size()));
        return switch (dice.nextInt(7)) {
            case 0 -> "/collections/" + encoded("x" + rot);
            case 1 -> "/collections/mentions/items/" + encoded("x" + rot);
            case 2 -> "/" + encoded("x" + rot) + "/collections";
            case 3 -> "/collections/mentions/items?" + encoded("x" + rot) + "=" + encoded(rot);
            case 4 -> "/collections/borders/tiles/WebMercatorQuad/" + encoded("x" + rot) + "/0/0";
            default -> {
                List<String> names = List.of(
                        "bbox",
                        "datetime",
                        "filter",
                        "limit",
                        "offset",
                        "f",
                        "crs",
                        "bbox-crs",
                        "filter-lang",
                        "filter-crs");
                yield "/collections/mentions/items?" + names.get(dice.nextInt(names.size())) + "="
                        + encoded("\u0001" + rot);
            }
        };
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static HttpResponse<String> get(String address, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", accept)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
