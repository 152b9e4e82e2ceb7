package org.dispatchatlas.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * The last resort of this room: what went wrong inside is for the log, not for the answer. Bad requests have been answered before, by
 * Spring's own advice for problem details.
 */
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /**
     * Any failure, from a full disk to an error of the program.
     *
     * @return nothing for a client that went away
     * @throws IOException where the answer had begun: the server then breaks it off, so that nobody takes it for whole
     */
    @ExceptionHandler(Throwable.class)
    @Nullable
    ProblemDetail unexpected(Throwable failure, HttpServletResponse response) throws IOException {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.debug("the client went away", failure);
            return null;
        }
        LOG.error("a request failed", failure);
        if (response.isCommitted()) {
            throw new IOException("an answer had begun and was broken off", failure);
        }
        forget(response);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "The server could not make the answer. The reason is in its log.");
    }

    /** What was promised of the answer that failed, such as its length; not who may read it. */
    private static void forget(HttpServletResponse response) {
        Map<String, List<String>> lasting = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            if (name.startsWith("Access-Control-") || name.equals(HttpHeaders.VARY)) {
                lasting.put(name, List.copyOf(response.getHeaders(name)));
            }
        }
        response.reset();
        lasting.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}
