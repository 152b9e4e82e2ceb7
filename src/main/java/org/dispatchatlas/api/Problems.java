package org.dispatchatlas.api;

import org.dispatchatlas.export.ogc.ApiProblem;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Answers after RFC 9457 to requests that cannot be met: they say what was expected. */
final class Problems {
    private Problems() {}

    static ErrorResponseException notFound(String detail) {
        return problem(HttpStatus.NOT_FOUND, detail);
    }

    static ErrorResponseException badRequest(String detail) {
        return problem(HttpStatus.BAD_REQUEST, detail);
    }

    /** Too much is asked at once. */
    static ErrorResponseException busy(String detail) {
        return problem(HttpStatus.TOO_MANY_REQUESTS, detail);
    }

    /** The beginning of what was asked for, safe to repeat. */
    static String echo(String asked) {
        return ApiProblem.echo(asked);
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        var answer = new ErrorResponseException(status);
        answer.setDetail(detail);
        return answer;
    }
}
