package org.dispatchatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The HTTP status of a page: what a program learns of an address before any script has run. */
class AddressStatusFilterTest {
    private static final String DOCUMENT = "/documents/frus1936v04d83";

    private final AddressStatusFilter filter = new AddressStatusFilter(SeedAddresses.get());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?date=1936-04-01",
                "/about",
                DOCUMENT,
                DOCUMENT + "?view=de-facto&lang=en",
                DOCUMENT + "?map=4.50/47.9000/117.8000&kinds=place,demonym",
            })
    void whatIsHereIsFound(String address) throws ServletException, IOException {
        assertThat(statusOf(address)).isEqualTo(200);
    }

    @Test
    void everyMentionHasAnAddress() {
        assertThat(SeedAtlas.get().features())
                .isNotEmpty()
                .allSatisfy(feature -> assertThat(statusOf(DOCUMENT + "?mention=" + feature.id()))
                        .isEqualTo(200));
    }

    @ParameterizedTest
    @CsvSource({
        "/documents/no-such-document, 404",
        DOCUMENT + "?mention=no-such-mention, 404",
        DOCUMENT + "?date=yesterday, 400",
        DOCUMENT + "?date=1815-06-18, 400",
        DOCUMENT + "?view=mars, 400",
        "/?mention=no-such-mention, 404",
        "/?date=yesterday, 400",
        "/no/such/page, 404",
        "/documents, 404",
        "/documents/, 404",
        "/documents/x.json, 404",
        "/nonsense.json, 404",
        "/quizzes/no-such-document, 404",
        "/quizzes/a/b.json, 404",
        "/quizzes/.json/, 404",
    })
    void whatMeansNothingIsNotFoundOrNotUnderstood(String address, int status) throws ServletException, IOException {
        assertThat(statusOf(address)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//",
                "//documents//",
                "/documents/%00",
                "/documents/%",
                "/documents/%zz",
                "/documents/%2e%2e%2fabout",
                "/documents/frus1936v04d83%2f..",
                "/documents/..;/",
                "/documents/;",
                "/documents/..",
                "/../etc/passwd",
                "/documents/\u0007\n",
                "/documents/\ud800",
                "/documents/http://example.org/",
                "/about/..;/",
                "?",
                DOCUMENT + "?mention=%00",
                DOCUMENT + "?mention=%zz",
                DOCUMENT + "?date=%0d%0aSet-Cookie:a",
                DOCUMENT + "?date=+999999999-12-31",
                DOCUMENT + "?map=1e999/0/0",
                DOCUMENT + "?map=////",
                DOCUMENT + "?layers=,,",
                DOCUMENT + "?kinds=%ff%fe",
            })
    void aHostileAddressIsAnsweredAsOneThatMeansNothing(String address) throws ServletException, IOException {
        assertThat(statusOf(address)).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/documents/", DOCUMENT + "?mention=", DOCUMENT + "?date=", "/"})
    void aVeryLongAddressIsAnsweredToo(String beginning) throws ServletException, IOException {
        assertThat(statusOf(beginning + "a/".repeat(50_000))).isIn(400, 404);
    }

    @Test
    void theStatusStaysWhateverThePageSetsLater() throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(
                get("/documents/none"), response, (request, passed) -> ((HttpServletResponse) passed).setStatus(200));
        assertThat(response.getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"GET, */*", "GET, ", "HEAD, text/html", "HEAD, */*"})
    void aProgramLearnsOfAMissingDocumentToo(String method, String accept) throws ServletException, IOException {
        MockHttpServletRequest request = get("/documents/none");
        request.setMethod(method);
        request.removeHeader("Accept");
        if (accept != null) {
            request.addHeader("Accept", accept);
        }
        assertThat(statusOf(request)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VAADIN/build/none.js",
                "/api/none",
                "/export/none.geojson",
                "/map/none.geojson",
                "/quizzes/none.json",
                "/quizzes/%20.json",
                "/actuator/health",
                "/error",
                "/documents/none?v-r=heartbeat"
            })
    void whatIsNoPageIsLeftToItsOwnAnswer(String address) throws ServletException, IOException {
        assertThat(statusOf(address)).isEqualTo(200);
    }

    @Test
    void aFileOfThePageIsLeftToItsOwnAnswer() throws ServletException, IOException {
        MockHttpServletRequest request = get("/styles/page.css");
        request.removeHeader("Accept");
        request.addHeader("Accept", "text/css,*/*;q=0.1");
        assertThat(statusOf(request)).isEqualTo(200);
    }

    private int statusOf(String address) throws ServletException, IOException {
        return statusOf(get(address));
    }

    /** The status after the rest of the server has been asked, which it is exactly once. */
    private int statusOf(MockHttpServletRequest request) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        AtomicInteger asked = new AtomicInteger();
        filter.doFilter(request, response, (passedRequest, passedResponse) -> asked.incrementAndGet());
        assertThat(asked).hasValue(1);
        return response.getStatus();
    }

    private static MockHttpServletRequest get(String address) {
        int question = address.indexOf('?');
        MockHttpServletRequest request =
                new MockHttpServletRequest("GET", question < 0 ? address : address.substring(0, question));
        request.addHeader("Accept", "text/html,application/xhtml+xml");
        if (question >= 0) {
            String query = address.substring(question + 1);
            request.setQueryString(query);
            for (String pair : query.split("&")) {
                request.addParameter(pair.split("=", 2)[0], "");
            }
        }
        return request;
    }
}
