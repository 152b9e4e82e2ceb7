package org.dispatchatlas.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Answers what the server refuses before it looks at an address, such as broken percent signs: in the form of all other problems, and
 * without a word about the server.
 */
final class ProblemValve extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType("application/problem+json");
        try {
            response.getOutputStream()
                    .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                            .formatted(phrase(status), status, says(status))
                            .getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            getContainer().getLogger().debug("the client went away before it could be told", gone);
        }
    }

    /** What HTTP calls the status: so RFC 9457, section 4.2.1, for problems of no type of their own. */
    private static String phrase(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return known == null ? "Status " + status : known.getReasonPhrase();
    }

    private static String says(int status) {
        if (status >= 500) {
            return "The server could not make the answer.";
        }
        return status == 400 ? "The request can't be read." : "The request can't be met.";
    }
}
