package org.dispatchatlas.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.Tours;

/** The tour that a request asks for: one of the asking session's own, else a shipped one. */
final class AskedTour {
    private AskedTour() {}

    /**
     * The tour of that name.
     *
     * @throws org.springframework.web.ErrorResponseException 404 where there is none
     */
    static Tour of(Tours tours, HttpServletRequest request, String id) {
        return tours.find(session(request), id)
                .orElseThrow(() -> Problems.notFound("There is no tour “%s”.".formatted(Problems.echo(id))));
    }

    /** The id of the asking session; empty for none. */
    static String session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(HttpSession::getId)
                .orElse("");
    }
}
