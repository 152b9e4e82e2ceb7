package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dispatchatlas.source.License;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.source.SourceId;
import org.junit.jupiter.api.Test;

class LicencesTest {
    @Test
    void honoursAllSources() {
        assertThat(of()).isEqualTo("CC0-1.0");
        assertThat(of("public-domain", "facts-only")).isEqualTo("CC0-1.0");
        assertThat(of("public-domain", "CC-BY-4.0")).isEqualTo("CC-BY-4.0");
        assertThat(of("facts-only", "LGPL-3.0-or-later", "MIT")).isEqualTo("CC-BY-4.0");
    }

    @Test
    void claimsNothingOfWhatItDoesNotKnow() {
        for (String strict : List.of("CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-ND-4.0", "ODbL-1.0", "proprietary", "")) {
            assertThat(of("CC-BY-4.0", strict)).as(strict).isEmpty();
        }
        assertThat(Licences.isStated(Licences.UNSTATED)).isFalse();
    }

    private static String of(String... ids) {
        return Licences.of(Stream.of(ids)
                        .map(id -> new Source(new SourceId("a"), "", "", "", new License(id, id, ""), ""))
                        .toList())
                .id();
    }
}
