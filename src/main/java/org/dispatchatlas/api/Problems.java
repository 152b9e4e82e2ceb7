package org.dispatchatlas.api;

import org.dispatchatlas.export.ogc.ApiProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Answers after RFC 9457 to requests that cannot be met: they say what was expected. */
final class Problems {
    /** About what a few of the dearest answers take. */
    private static final int PAUSE_SECONDS = 10;

    private Problems() {}

    static ErrorResponseException notFound(String detail) {
        return problem(HttpStatus.NOT_FOUND, detail);
    }

    static ErrorResponseException badRequest(String detail) {
        return problem(HttpStatus.BAD_REQUEST, detail);
    }

    /** The same reader asks for too much at once. */
    static ErrorResponseException busy(String detail) {
        return later(HttpStatus.TOO_MANY_REQUESTS, detail);
    }

    /** All readers together ask for too much at once. */
    static ErrorResponseException overloaded(String detail) {
        return later(HttpStatus.SERVICE_UNAVAILABLE, detail);
    }

    /** The beginning of what was asked for, safe to repeat. */
    static String echo(String asked) {
        return ApiProblem.echo(asked);
    }

    private static ErrorResponseException later(HttpStatus status, String detail) {
        ErrorResponseException answer = problem(status, "%s Ask again in %d seconds.".formatted(detail, PAUSE_SECONDS));
        answer.getHeaders().set(HttpHeaders.RETRY_AFTER, Integer.toString(PAUSE_SECONDS));
        return answer;
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        var answer = new ErrorResponseException(status);
        answer.setDetail(detail);
        return answer;
    }
}
