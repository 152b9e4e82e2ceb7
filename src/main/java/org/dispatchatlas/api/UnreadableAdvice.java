package org.dispatchatlas.api;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers to requests of which parts cannot be read. The form of the answer is set and not negotiated: where the header Accept is what cannot
 * be read, Spring would send no words at all.
 */
@RestControllerAdvice(basePackageClasses = UnreadableAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableAdvice {
    /** The server tells of these only when somebody asks for a parameter. */
    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<ProblemDetail> parameters() {
        return problem(
                Problems.badRequest(
                        "The parameters can't be read: expected name=value, parted by &, in UTF-8 with percent signs before two hexadecimal digits."));
    }

    @ExceptionHandler(ErrorResponseException.class)
    ResponseEntity<ProblemDetail> problem(ErrorResponseException problem) {
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.getBody());
    }
}
