package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.geoparser.MentionKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeoparseLineTest {
    @Test
    void writesTheKeysOfTheContractInTheirOrder() {
        assertThat(line(Set.of(MentionKind.PLACE)).lines().findFirst().orElseThrow())
                .startsWith("{\"id\":\"sample\",\"date\":{\"edtf\":\"1936-04-01\",\"basis\":\"printed\"},\"mentions\":["
                        + "{\"id\":\"sample-m32-41\",\"start\":32,\"end\":41,\"text\":\"Ulanbator\",\"kind\":\"place\","
                        + "\"voice\":\"Bullitt, author\",\"modality\":\"asserted\",\"name\":\"Ulaanbaatar\","
                        + "\"placeId\":\"gn:2028462\",\"lat\":47.90771,\"lon\":106.88324,\"radiusKm\":5,"
                        + "\"confidence\":0.95,\"evidence\":[{\"rule\":\"name-match\",\"says\":\"The words are its name.\","
                        + "\"weight\":0.4}],\"candidates\":[{\"placeId\":\"gn:2028462\",\"name\":\"Ulaanbaatar\","
                        + "\"lat\":47.90771,\"lon\":106.88324,\"score\":0.4}]}");
    }

    @Test
    void aMentionThatCannotBePlacedHasNullCoordinates() {
        JsonNode foo = mentions(Set.of(MentionKind.PLACE)).get(1);
        assertThat(foo.get("text").asString()).isEqualTo("Foo");
        assertThat(foo.get("lat").isNull()).isTrue();
        assertThat(foo.get("lon").isNull()).isTrue();
        assertThat(foo.get("name").isNull()).isTrue();
    }

    @Test
    void aLineIsAPointHalfWayAndTheReachOfTheLine() {
        JsonNode relative = mentions(Set.of(MentionKind.RELATIVE)).get(0);
        assertThat(relative.get("lat").asDouble()).isEqualTo(46.5);
        assertThat(relative.get("lon").asDouble()).isEqualTo(117.4);
        // 2.5 degrees of the meridian, and 5 km of error.
        assertThat(relative.get("radiusKm").asDouble()).isBetween(282.0, 284.0);
    }

    @Test
    void writesOnlyTheKindsAskedFor() {
        assertThat(mentions(EnumSet.allOf(MentionKind.class)).size()).isEqualTo(6);
        assertThat(mentions(Set.of(MentionKind.IMPLICIT)).size()).isZero();
    }

    private static JsonNode mentions(Set<MentionKind> kinds) {
        return new JsonMapper().readTree(line(kinds)).get("mentions");
    }

    private static String line(Set<MentionKind> kinds) {
        return GeoparseLine.of(Samples.document(), List.copyOf(Samples.mentions()), kinds);
    }
}
