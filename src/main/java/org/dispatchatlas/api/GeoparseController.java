package org.dispatchatlas.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /api/geoparse}: the places of a text, for programs. How much and how often it takes stands in the headers of every answer, after
 * the IETF's draft "RateLimit header fields for HTTP".
 */
@RestController
class GeoparseController {
    /** No character takes more bytes in UTF-8, and JSON may escape each in six. */
    private static final int BYTES_PER_CHARACTER = 6;

    private final TextGeoparser geoparser;
    private final CallLimit limit;
    private final int longest;

    /**
     * A controller.
     *
     * @param longest text, in UTF-16 units
     * @param calls in a minute from one address
     */
    GeoparseController(
            TextGeoparser geoparser,
            @Value("${atlas.api.geoparse.characters:50000}") int longest,
            @Value("${atlas.api.geoparse.calls:30}") int calls) {
        this.geoparser = geoparser;
        this.longest = longest;
        this.limit = new CallLimit(calls);
    }

    @PostMapping("/api/geoparse")
    ResponseEntity<Object> geoparse(HttpServletRequest request) throws IOException {
        CallLimit.Call call = limit.call(request.getRemoteAddr());
        if (!call.allowed()) {
            return refused(
                    call,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "No more than %d texts in a minute; come back in %d seconds."
                            .formatted(limit.calls(), call.pause()));
        }
        byte[] body = request.getInputStream().readNBytes(longest * BYTES_PER_CHARACTER + 1);
        if (body.length > longest * BYTES_PER_CHARACTER) {
            return tooLong(call);
        }
        return answer(call, kind(request), body);
    }

    /** Other methods: else the pages of the API would answer that there is nothing here. */
    @RequestMapping("/api/geoparse")
    ResponseEntity<Object> otherwise(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        if (request.getMethod().equals(HttpMethod.OPTIONS.name())) {
            return ResponseEntity.ok()
                    .allow(HttpMethod.POST, HttpMethod.OPTIONS)
                    .build();
        }
        throw new HttpRequestMethodNotSupportedException(request.getMethod(), List.of(HttpMethod.POST.name()));
    }

    private static String kind(HttpServletRequest request) {
        String type = request.getContentType();
        String plain = type == null ? "" : type.split(";", 2)[0].strip();
        return plain.toLowerCase(Locale.ROOT);
    }

    private ResponseEntity<Object> answer(CallLimit.Call call, String kind, byte[] body) {
        boolean json = kind.equals("application/json");
        if (!json && !kind.equals("text/plain")) {
            return refused(
                    call,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Expected a body of text/plain, or of application/json with \"text\" and, if known, \"date\".");
        }
        TextGeoparser.Text text;
        try {
            String words = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            text = json ? geoparser.ofJson(words) : geoparser.ofText(words);
        } catch (CharacterCodingException noText) {
            return refused(call, HttpStatus.BAD_REQUEST, "The body is no text in UTF-8.");
        } catch (IllegalArgumentException noRequest) {
            return refused(call, HttpStatus.BAD_REQUEST, "The body: " + noRequest.getMessage() + ".");
        }
        if (text.length() > longest) {
            return tooLong(call);
        }
        return headers(ResponseEntity.ok(), call)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text.mentions().getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<Object> tooLong(CallLimit.Call call) {
        return refused(
                call,
                HttpStatus.CONTENT_TOO_LARGE,
                "A text may have %d characters; longer ones are for the command geoparse.".formatted(longest));
    }

    private ResponseEntity<Object> refused(CallLimit.Call call, HttpStatus status, String why) {
        ResponseEntity.BodyBuilder answer = headers(ResponseEntity.status(status), call);
        if (call.pause() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(call.pause()));
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, why));
    }

    private ResponseEntity.BodyBuilder headers(ResponseEntity.BodyBuilder answer, CallLimit.Call call) {
        return answer.header("RateLimit-Limit", Integer.toString(limit.calls()))
                .header("RateLimit-Remaining", Long.toString(call.remaining()))
                .header("RateLimit-Reset", Long.toString(call.reset()))
                .header("RateLimit-Policy", "%d;w=60".formatted(limit.calls()))
                .header("Content-Limit-Characters", Integer.toString(longest));
    }
}
