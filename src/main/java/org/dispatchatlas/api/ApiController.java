package org.dispatchatlas.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchatlas.export.ogc.ApiAnswer;
import org.dispatchatlas.export.ogc.ApiProblem;
import org.dispatchatlas.export.ogc.ApiRequest;
import org.dispatchatlas.export.ogc.FeatureApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code /api}: the OGC API. What an address means is known to {@link FeatureApi}; here are only the manners of HTTP. */
@RestController
class ApiController {
    private static final int KEPT = 200;
    private static final String ROOT = "/api";

    private final FeatureApi api;
    private final String address;
    private final Clock clock = Clock.systemUTC();
    private final RecentAnswers recent = new RecentAnswers(KEPT);

    /** @param address of the API as the world sees it; empty for the one that each request names */
    ApiController(FeatureApi api, @Value("${atlas.api.address:}") String address) {
        this.api = api;
        this.address = address;
    }

    /** HEAD is named beside GET so that whoever sends another method reads of both. */
    @RequestMapping(
            path = {ROOT, ROOT + "/{*rest}"},
            method = {RequestMethod.GET, RequestMethod.HEAD})
    ResponseEntity<byte[]> answer(HttpServletRequest request) {
        ApiRequest asked = new ApiRequest(base(), path(request), parameters(request), accepted(request));
        RecentAnswers.Kept kept = recent.get(asked, () -> api.answer(asked));
        ApiAnswer answer = kept.answer();
        ResponseEntity.BodyBuilder out = kept.tagged().answer(MediaType.parseMediaType(answer.mediaType()));
        answer.headers().forEach(out::header);
        return out.header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(answer.isStamped() ? stamped(answer) : answer.body());
    }

    @ExceptionHandler(ApiProblem.class)
    ResponseEntity<ProblemDetail> problem(ApiProblem problem) {
        HttpStatus status = HttpStatus.valueOf(problem.status());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, problem.says()));
    }

    private byte[] stamped(ApiAnswer answer) {
        var whole = new ByteArrayOutputStream(answer.body().length + 64);
        whole.writeBytes(answer.body());
        whole.writeBytes(ApiAnswer.stamp(clock.instant()));
        return whole.toByteArray();
    }

    private String base() {
        return address.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(ROOT)
                        .toUriString()
                : address;
    }

    private static List<String> path(HttpServletRequest request) {
        String path = request.getRequestURI().substring((request.getContextPath() + ROOT).length());
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(ApiController::decoded)
                .toList();
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw Problems.badRequest("The address can't be read: “%s”.".formatted(Problems.echo(segment)));
        }
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 1) {
                throw Problems.badRequest("The parameter “%s” stands there twice.".formatted(Problems.echo(name)));
            }
            parameters.put(name, values[0]);
        });
        return new TreeMap<>(parameters);
    }

    /** What the client takes, the best first. */
    private static List<String> accepted(HttpServletRequest request) {
        String header = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        try {
            List<MediaType> types = MediaType.parseMediaTypes(header);
            MimeTypeUtils.sortBySpecificity(types);
            return types.stream()
                    .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                    .filter(type -> type.getQualityValue() > 0)
                    .map(type -> type.getType() + "/" + type.getSubtype())
                    .toList();
        } catch (InvalidMimeTypeException | InvalidMediaTypeException broken) {
            throw Problems.badRequest("The header Accept can't be read: “%s”.".formatted(Problems.echo(header)));
        }
    }
}
