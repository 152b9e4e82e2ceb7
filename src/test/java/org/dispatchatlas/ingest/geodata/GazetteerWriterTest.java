package org.dispatchatlas.ingest.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.PackedGazetteer;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.ingest.GazetteerFile;
import org.junit.jupiter.api.Test;

/** A gazetteer of a few rows, written and read again. */
class GazetteerWriterTest {
    private static final List<RawPlace> PLACES = List.of(
            town(4717560, 24_782, "US", "TX", -95.55551, 33.66094, "Paris"),
            town(2988507, 2_138_551, "FR", "11", 2.3488, 48.85341, "Paris", "Lutetia", "パリ"),
            town(
                    2028462,
                    844_818,
                    "MN",
                    "20",
                    106.88324,
                    47.90771,
                    "Ulan Bator",
                    "Ulan-Bator",
                    "Ulanbator",
                    "Öndörgaa"),
            new RawPlace(
                    PlaceId.ofGeoNames(2029969),
                    List.of("Mongolia"),
                    FeatureClass.COUNTRY,
                    new LonLat(105, 46),
                    3_086_918,
                    700_000,
                    "MN",
                    "",
                    ""),
            new RawPlace(
                    new PlaceId("atlas:division-us-ky-095"),
                    List.of("Harlan County"),
                    FeatureClass.SECOND_ORDER,
                    new LonLat(-83.2, 36.9),
                    0,
                    20_000,
                    "US",
                    "KY",
                    ""),
            new RawPlace(
                    new PlaceId("atlas:ne-1159311045"),
                    List.of("Vilniaus"),
                    FeatureClass.FIRST_ORDER,
                    new LonLat(25, 54),
                    0,
                    56_000,
                    "LT",
                    "65",
                    "A note."));

    private final PackedGazetteer gazetteer = GazetteerFile.read(GazetteerWriter.write(PLACES));

    @Test
    void givesTheMostPopulousFirst() {
        assertThat(gazetteer.findByName("PARIS"))
                .extracting(found -> found.place().id().value())
                .containsExactly("gn:2988507", "gn:4717560");
    }

    @Test
    void keepsASpellingOnceForEachKey() {
        Place city = gazetteer.findById(new PlaceId("gn:2028462")).orElseThrow();

        assertThat(city.names()).extracting(PlaceName::text).containsExactly("Ulan Bator", "Ulanbator", "Öndörgaa");
        assertThat(city.names()).first().extracting(PlaceName::kind).isEqualTo(PlaceName.Kind.MAIN);
    }

    @Test
    void findsByFoldedNameAndSaysWhichNameItWas() {
        NamedPlace found = gazetteer.findByName("ondorgaa").getFirst();

        assertThat(found.name().text()).isEqualTo("Öndörgaa");
        assertThat(found.name().kind()).isEqualTo(PlaceName.Kind.ALTERNATE);
        assertThat(gazetteer.findByName("パリ")).hasSize(1);
        assertThat(gazetteer.findByName("Atlantis")).isEmpty();
    }

    @Test
    void keepsTheFactsOfAPlace() {
        Place unit = gazetteer.findById(new PlaceId("atlas:ne-1159311045")).orElseThrow();

        assertThat(unit.note()).isEqualTo("A note.");
        assertThat(unit.radius().metres()).isEqualTo(56_000);
        assertThat(unit.featureClass()).isEqualTo(FeatureClass.FIRST_ORDER);
        assertThat(gazetteer.findFirstOrder("LT", "65")).contains(unit);
        assertThat(gazetteer.findCountry("MN")).map(Place::point).contains(new LonLat(105, 46));
        assertThat(gazetteer.findById(new PlaceId("gn:2988507")))
                .map(Place::point)
                .contains(new LonLat(2.3488, 48.85341));
    }

    @Test
    void aCountyIsNotTheStateOfItsCode() {
        Place county =
                gazetteer.findById(new PlaceId("atlas:division-us-ky-095")).orElseThrow();

        assertThat(county.featureClass()).isEqualTo(FeatureClass.SECOND_ORDER);
        assertThat(county.firstOrderCode()).isEqualTo("KY");
        assertThat(gazetteer.findFirstOrder("US", "KY")).isEmpty();
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        assertThat(GazetteerWriter.write(PLACES.reversed())).isEqualTo(GazetteerWriter.write(PLACES));
    }

    @Test
    void refusesADamagedFile() {
        byte[] file = GazetteerWriter.write(PLACES);
        byte[] flipped = file.clone();
        flipped[file.length / 2] ^= 1;

        refuses(flipped, "damaged");
        refuses(Arrays.copyOf(file, file.length - 20), "cut short");
        refuses(Arrays.copyOf(file, 5), "at least 16 bytes");
        refuses(
                "<!DOCTYPE html><html></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "must begin with DAGAZET2");
    }

    private static void refuses(byte[] file, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GazetteerFile.read(file))
                .withMessageContaining(message);
    }

    private static RawPlace town(
            int id, int population, String country, String division, double lon, double lat, String... names) {
        return new RawPlace(
                PlaceId.ofGeoNames(id),
                List.of(names),
                FeatureClass.CITY,
                new LonLat(lon, lat),
                population,
                5000,
                country,
                division,
                "");
    }
}
