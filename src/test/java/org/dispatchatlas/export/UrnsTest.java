package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UrnsTest {
    @Test
    void ordinaryIdsStayAsTheyAre() {
        assertThat(Urns.of("mention", "frus1936v04d83-m1293-1302.manchukuo"))
                .isEqualTo("urn:dispatch-atlas:mention:frus1936v04d83-m1293-1302.manchukuo");
    }

    @Test
    void whatNoAddressMayHoldIsEscaped() {
        assertThat(Urns.of("document", "odd document/1 é%20#?\"<\uD83D\uDE00\n"))
                .isEqualTo("urn:dispatch-atlas:document:odd%20document/1%20%C3%A9%2520%23%3F%22%3C%F0%9F%98%80%0A");
        assertThat(Urns.of("document", "half \uD800")).isEqualTo("urn:dispatch-atlas:document:half%20%EF%BF%BD");
    }

    @Test
    void twoNamesNeverBecomeOne() {
        assertThat(Stream.of("a b", "a%20b", "a+b", "a_b").map(name -> Urns.of("document", name)))
                .doesNotHaveDuplicates()
                .allMatch(urn -> URI.create(urn).isAbsolute());
    }
}
