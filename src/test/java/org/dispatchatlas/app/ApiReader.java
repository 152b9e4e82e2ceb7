package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that reads the OGC API of a server on this machine. Addresses begin after {@code /api} or are whole. */
record ApiReader(String api) {
    static final String GEOJSON = "application/geo+json";
    static final List<String> COLLECTIONS = List.of("documents", "mentions", "places", "borders", "claims");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper MAPPER = new JsonMapper();

    static ApiReader at(int port) {
        return new ApiReader("http://localhost:" + port + "/api");
    }

    HttpResponse<String> get(String address, String accept) {
        return send("GET", address, accept);
    }

    HttpResponse<String> send(String method, String address, String accept) {
        String whole = address.startsWith("http") ? address : api + address;
        HttpRequest request = HttpRequest.newBuilder(URI.create(whole))
                .header("Accept", accept)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The answer in JSON, which must be one. */
    JsonNode json(String address) {
        HttpResponse<String> answer = get(address, "application/json");
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
        return tree(answer);
    }

    static JsonNode tree(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body().getBytes(StandardCharsets.ISO_8859_1));
    }

    static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    static List<String> ids(JsonNode page) {
        return page.get("features")
                .valueStream()
                .map(feature -> feature.get("id").stringValue())
                .toList();
    }

    /** The address of the first link of the kind; empty where there is none. */
    static String link(JsonNode node, String rel) {
        return node.get("links")
                .valueStream()
                .filter(link -> link.get("rel").stringValue().equals(rel))
                .map(link -> link.get("href").stringValue())
                .findFirst()
                .orElse("");
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
