package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The API below a path of a site, behind a proxy that says who asks. */
@ServedTest
@TestPropertySource(
        properties = {
            "server.servlet.context-path=/atlas",
            "server.forward-headers-strategy=native",
            "atlas.api.address=https://example.org/atlas/api/",
            "atlas.api.geoparse.calls=1",
            "atlas.api.geoparse.characters=50"
        })
class ServedBehindProxyTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void allLinksLeadThroughTheAddressOfTheSite() throws IOException, InterruptedException {
        assertThat(get("/collections?f=json")).contains("https://example.org/atlas/api/collections/borders/items?");
        assertThat(get("/collections?f=html")).contains("<a href=\"https://example.org/atlas/\">Dispatch Atlas</a>");
        assertThat(get("/guide")).contains("https://example.org/atlas/export/frus1936v04d83.gpkg");
        assertThat(get("/collections/mentions/items/frus1936v04d83-m1293-1302?f=html"))
                .contains("\"https://example.org/atlas/documents/frus1936v04d83?mention=");
    }

    @Test
    void callsAreCountedByTheAddressThatTheProxyNames() throws IOException, InterruptedException {
        assertThat(geoparse("203.0.113.1", "Paris").statusCode()).isEqualTo(200);
        assertThat(geoparse("203.0.113.1", "Paris").statusCode()).isEqualTo(429);
        assertThat(geoparse("203.0.113.2", "Paris").statusCode()).isEqualTo(200);
        assertThat(geoparse("2001:db8::1", "Paris").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = geoparse("2001:db8::2", "Paris");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("Retry-After", "RateLimit-Policy", "Content-Limit-Characters");
    }

    private HttpResponse<String> geoparse(String caller, String text) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(address("/geoparse"))
                        .header("X-Forwarded-For", caller)
                        .header("Origin", "https://example.com")
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString(text))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + "/atlas/api" + path);
    }
}
