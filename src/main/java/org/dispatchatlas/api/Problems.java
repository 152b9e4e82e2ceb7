package org.dispatchatlas.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Answers after RFC 9457 to requests that cannot be met: they say what was expected. */
final class Problems {
    /** No more of a request than this is repeated in an answer. */
    private static final int LONGEST_ECHO = 60;

    private Problems() {}

    static ErrorResponseException notFound(String detail) {
        return problem(HttpStatus.NOT_FOUND, detail);
    }

    static ErrorResponseException badRequest(String detail) {
        return problem(HttpStatus.BAD_REQUEST, detail);
    }

    /** The beginning of what was asked for, safe to repeat. */
    static String echo(String asked) {
        String plain = asked.replaceAll("\\p{C}", "\uFFFD");
        return plain.length() <= LONGEST_ECHO ? plain : plain.substring(0, LONGEST_ECHO) + "…";
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        var answer = new ErrorResponseException(status);
        answer.setDetail(detail);
        return answer;
    }
}
