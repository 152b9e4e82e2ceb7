package org.dispatchatlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A reader with a browser's cookies: sends forms and asks for addresses of a server on this machine. */
final class HttpReader {
    private static final String BOUNDARY = "----a-reader";

    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    HttpReader(int port) {
        this.port = port;
    }

    /** Sends a form of one part; a part with a file's name is a file. */
    HttpResponse<String> send(String path, String part, String file, byte[] content) {
        String name = file.isEmpty() ? "" : "; filename=\"" + file + "\"";
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"" + name
                + "\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n";
        String end = "\r\n--" + BOUNDARY + "--\r\n";
        return answer(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString(end)))
                .build());
    }

    HttpResponse<String> get(String path) {
        return answer(
                HttpRequest.newBuilder(address(path)).header("Accept", "*/*").build());
    }

    /** Where an answer leads, without the host. */
    static String location(HttpResponse<String> answer) {
        if (answer.statusCode() != 303) {
            throw new AssertionError("the answer leads nowhere: " + answer.statusCode());
        }
        URI next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
        return next.getPath().substring(1) + (next.getQuery() == null ? "" : "?" + next.getQuery());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
