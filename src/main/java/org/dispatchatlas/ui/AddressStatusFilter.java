package org.dispatchatlas.ui;

import com.vaadin.flow.router.Location;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.lesson.TourWalk;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives pages their HTTP status. Vaadin sends the same first page with status 200 for every address, and finds out only later,
 * in the browser, what the address means; a program or a crawler would take a missing document for one that is there.
 */
final class AddressStatusFilter extends OncePerRequestFilter {
    private static final Pattern DOCUMENT = Pattern.compile("/documents/([^/]+)/?");
    private static final Pattern TOUR = Pattern.compile("/lessons/([^/]+)/?");
    private static final Pattern QUIZ = Pattern.compile("/quizzes/([^/]+)/?");
    private static final Pattern QUIZ_FILE = Pattern.compile("/quizzes/[^/]+\\.json");
    private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD");
    private static final Set<String> PAGES = Set.of("/about", "/open", "/lessons", "/teacher");
    private static final int OK = 200;

    private final Addresses addresses;

    AddressStatusFilter(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !PAGE_METHODS.contains(request.getMethod())
                || path.matches("/(VAADIN|api|export|map|read|tours|worksheets|packs|actuator|error)(/.*)?")
                // Only now: a parameter that the server cannot read fails here, and theirs are answered by the API
                // itself.
                || request.getParameter("v-r") != null
                || QUIZ_FILE.matcher(path).matches()
                || !isPage(path, request.getHeader("Accept"));
    }

    /** Documents are pages to everyone, programs that accept anything included; what else is one shows only in the header. */
    private static boolean isPage(String path, @Nullable String accept) {
        return path.equals("/")
                || DOCUMENT.matcher(path).matches()
                || TOUR.matcher(path).matches()
                || QUIZ.matcher(path).matches()
                || (accept != null && accept.contains("text/html"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int status = status(request);
        chain.doFilter(request, status == OK ? response : new FixedStatus(response, status));
    }

    private int status(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        try {
            Location location = new Location(path.substring(1) + (query == null ? "" : "?" + query));
            Matcher document = DOCUMENT.matcher(path);
            if (document.matches()) {
                addresses.state(addresses.atlas(location.getSegments().get(1)), location.getQueryParameters());
                return OK;
            }
            if (path.equals("/")) {
                addresses.state(addresses.home(), location.getQueryParameters());
                return OK;
            }
            if (TOUR.matcher(path).matches()) {
                TourWalk walk =
                        addresses.walk(session(request), location.getSegments().get(1), location.getQueryParameters());
                addresses.state(addresses.atlas(walk.tour().document().value()), location.getQueryParameters());
                return OK;
            }
            if (QUIZ.matcher(path).matches()) {
                addresses.atlas(location.getSegments().get(1));
                Addresses.quiz(location.getQueryParameters());
                return OK;
            }
            return PAGES.contains(path) ? OK : AddressException.NOT_FOUND;
        } catch (AddressException wrong) {
            return wrong.status();
        } catch (RuntimeException unreadable) {
            return AddressException.BAD_REQUEST;
        }
    }

    private static String session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(HttpSession::getId)
                .orElse("");
    }

    /** Keeps its status whatever is set later. */
    private static final class FixedStatus extends HttpServletResponseWrapper {
        FixedStatus(HttpServletResponse response, int status) {
            super(response);
            response.setStatus(status);
        }

        @Override
        public void setStatus(int status) {
            // The address has decided.
        }
    }
}
