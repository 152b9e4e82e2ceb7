package org.dispatchatlas.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.springframework.web.context.request.ServletWebRequest;
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

    /** @param address of the API as the world sees it, ending in /api; empty for the one that each request names */
    ApiController(FeatureApi api, @Value("${atlas.api.address:}") String address) {
        this.api = api;
        this.address = address.isEmpty() ? "" : ApiRequest.checked(address);
    }

    /**
     * Written by hand, so that a kept answer goes out without being copied. HEAD is named beside GET so that whoever sends another method
     * reads of both.
     */
    @RequestMapping(
            path = {ROOT, ROOT + "/{*rest}"},
            method = {RequestMethod.GET, RequestMethod.HEAD})
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApiRequest asked = new ApiRequest(base(), path(request), parameters(request), accepted(request));
        RecentAnswers.Kept kept = recent.get(asked, () -> api.answer(asked));
        ApiAnswer answer = kept.answer();
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, TaggedBytes.ASK_EACH_TIME.getHeaderValue());
        answer.headers().forEach(response::setHeader);
        if (new ServletWebRequest(request, response)
                .checkNotModified(kept.tagged().tag())) {
            return;
        }
        byte[] end = answer.isStamped() ? ApiAnswer.stamp(clock.instant()) : new byte[0];
        response.setContentType(answer.mediaType());
        response.setContentLength(answer.body().length + end.length);
        response.getOutputStream().write(answer.body());
        response.getOutputStream().write(end);
    }

    @ExceptionHandler(ApiProblem.class)
    ResponseEntity<ProblemDetail> problem(ApiProblem problem) {
        HttpStatus status = HttpStatus.valueOf(problem.status());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, problem.says()));
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
