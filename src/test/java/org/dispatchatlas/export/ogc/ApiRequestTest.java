package org.dispatchatlas.export.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiRequestTest {
    @Test
    void pagesLieBesideTheApi() {
        ApiRequest request =
                new ApiRequest("https://example.org/atlas/api/", List.of("collections"), Map.of(), List.of());
        assertThat(request.here()).isEqualTo("https://example.org/atlas/api/collections");
        assertThat(request.root()).isEqualTo("https://example.org/atlas");
    }

    @Test
    void anAddressEndsInApi() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiRequest.checked("https://example.org/ogc"))
                .withMessageContaining("ends in /api");
    }

    @Test
    void anEchoCutsNoCharacter() {
        String letters = "\uD83D\uDCDC".repeat(61);
        assertThat(ApiProblem.echo(letters)).isEqualTo("\uD83D\uDCDC".repeat(60) + "…");
        assertThat(ApiProblem.echo("a".repeat(60))).hasSize(60);
        assertThat(ApiProblem.echo("a\nb")).isEqualTo("a\uFFFDb");
    }
}
