package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

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

    /** Points from maps, for places of which no package brings one. */
    @ParameterizedTest
    @CsvSource({
        "Harlan County, US, KY, POINT (-83.2 36.9), 20",
        "Orleans Parish, US, LA, POINT (-89.9 30.1), 20",
        "Fairfield County, US, CT, POINT (-73.3 41.3), 25",
        "County Mayo, IE, 20, POINT (-9.3 53.9), 40",
        "Amur River, '', '', POINT (127.5 50.3), 500",
        "Vltava, '', '', POINT (14.4 49.3), 80",
        "Susquehanna River, '', '', POINT (-76.6 41.2), 150",
        "Yenisei, '', '', POINT (88.6 61.0), 700"
    })
    void placesCountiesAndRivers(String name, String country, String state, String point, double kilometres)
            throws ParseException {
        Coordinate wanted = new WKTReader().read(point).getCoordinate();

        assertThat(GAZETTEER.findByName(name))
                .extracting(NamedPlace::place)
                .filteredOn(place -> place.countryCode().equals(country)
                        && place.firstOrderCode().equals(state)
                        && place.featureClass() != FeatureClass.CITY)
                .anySatisfy(place -> assertThat(Wgs84.distance(place.point(), new LonLat(wanted.x, wanted.y))
                                .kilometres())
                        .as("%s at %s", place.id(), place.point())
                        .isLessThan(kilometres));
    }

    @Test
    void aCountyHasNoShortName() {
        assertThat(GAZETTEER.findByName("Harlan"))
                .extracting(found -> found.place().featureClass())
                .doesNotContain(FeatureClass.SECOND_ORDER);
    }

    @Test
    void fitsTheMemory() {
        assertThat(GeodataResources.read("built/gazetteer.bin").length).isLessThan(20_000_000);
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
