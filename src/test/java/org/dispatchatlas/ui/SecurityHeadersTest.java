package org.dispatchatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Every answer asks the browser to load nothing from elsewhere and to tell nobody where the reader was. */
class SecurityHeadersTest {
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @BeforeEach
    void answer() throws ServletException, IOException {
        answer("");
    }

    private void answer(String embed) throws ServletException, IOException {
        new SecurityHeaders(FrameAncestors.parse(embed))
                .doFilter(new MockHttpServletRequest("GET", "/"), response, chain);
    }

    @Test
    void theRequestGoesOn() {
        assertThat(chain.getRequest()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "X-Content-Type-Options, nosniff",
        "Referrer-Policy, no-referrer",
        "Cross-Origin-Opener-Policy, same-origin"
    })
    void headersAreSet(String name, String value) {
        assertThat(response.getHeaders(name)).containsExactly(value);
    }

    @Test
    void nothingIsLoadedFromAnotherHost() {
        assertThat(directives()).contains("default-src 'self'", "object-src 'none'", "connect-src 'self'");
        assertThat(directives())
                .as("sources are this host, none, or what the page holds itself")
                .allMatch(directive -> Arrays.stream(directive.split(" "))
                        .skip(1)
                        .allMatch(source -> source.matches("'(self|none|unsafe-inline|unsafe-eval)'|data:|blob:")));
    }

    @Test
    void noOtherSiteMayFrameThePage() {
        assertThat(directives()).contains("frame-ancestors 'self'", "base-uri 'self'", "form-action 'self'");
    }

    @Test
    void onlySitesThatWereNamedMayFrameThePage() throws ServletException, IOException {
        MockHttpServletResponse named = new MockHttpServletResponse();
        new SecurityHeaders(FrameAncestors.parse(" https://school.example  https://*.example.org:8443 "))
                .doFilter(new MockHttpServletRequest("GET", "/"), named, new MockFilterChain());
        assertThat(named.getHeader("Content-Security-Policy"))
                .endsWith("frame-ancestors 'self' https://school.example https://*.example.org:8443");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "school.example", "https://a; script-src *", "javascript:alert(1)", "https://a/path"})
    void whatIsNoOriginStopsTheServerWithWords(String origin) {
        assertThatThrownBy(() -> FrameAncestors.parse(origin)).hasMessageContaining("https://school.example");
    }

    private List<String> directives() {
        return List.of(
                String.valueOf(response.getHeader("Content-Security-Policy")).split("; "));
    }
}
