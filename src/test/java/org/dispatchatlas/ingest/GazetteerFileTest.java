package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built gazetteer as it is shipped. */
class GazetteerFileTest {
    private static final Gazetteer GAZETTEER = GazetteerFile.load();

    @ParameterizedTest
    @CsvSource({
        "Ulanbator, gn:2028462, CAPITAL",
        "Moscow, gn:524901, CAPITAL",
        "Tokyo, gn:1850147, CAPITAL",
        "Paris, gn:2988507, CAPITAL",
        "Prague, gn:3067696, CAPITAL",
        "Mongolia, gn:2029969, COUNTRY",
        "France, gn:3017382, COUNTRY",
        "Japan, gn:1861060, COUNTRY",
        "Mukden, gn:2034937, CITY",
        "Inner Mongolia, gn:2035607, FIRST_ORDER",
        "England, gn:6269131, FIRST_ORDER"
    })
    void findsFirst(String name, String id, FeatureClass featureClass) {
        Place place = GAZETTEER.findByName(name).getFirst().place();

        assertThat(place.id()).isEqualTo(new PlaceId(id));
        assertThat(place.featureClass()).isEqualTo(featureClass);
    }

    @Test
    void goesOnAfterAWordOnly() {
        assertThat(GAZETTEER.hasNameBeginning("san")).isTrue();
        assertThat(GAZETTEER.hasNameBeginning("san francisco")).isTrue();
        assertThat(GAZETTEER.hasNameBeginning("san francisc")).isFalse();
        assertThat(GAZETTEER.hasNameBeginning("")).isFalse();
    }

    @Test
    void leavesOutCodes() {
        assertThat(GAZETTEER.findByName("ULN"))
                .extracting(found -> found.place().id().value())
                .doesNotContain("gn:2028462");
    }
}
