package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.source.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The table of names of 1860 to 1950. */
class HistoricalNamesTest {
    /** What the table promises: so many names that today's maps do not have. */
    private static final int PROMISED = 600;

    /** Provinces and cities of China in the spellings of the Chinese post and of Wade. */
    private static final int PROMISED_OF_CHINA = 150;

    private static final Gazetteer GAZETTEER = CuratedPlaces.load();
    private static final List<CsvRow> ROWS = CsvRow.readAll("curated/names.csv");

    @Test
    void holdsWhatItPromises() {
        Set<String> names = new TreeSet<>();
        Set<String> dated = new TreeSet<>();
        Set<String> ofChina = new TreeSet<>();
        for (CsvRow row : ROWS) {
            Place place = place(row);
            String key = NameKey.of(row.text("name"));
            if (isHistorical(row) && !key.equals(NameKey.of(place.name()))) {
                names.add(key);
                row.find("last").or(() -> row.find("first")).ifPresent(day -> dated.add(key));
                if (place.countryCode().equals("CN")) {
                    ofChina.add(key);
                }
            }
        }

        assertThat(names).hasSizeGreaterThanOrEqualTo(PROMISED);
        assertThat(dated).hasSizeGreaterThanOrEqualTo(PROMISED);
        assertThat(ofChina).hasSizeGreaterThanOrEqualTo(PROMISED_OF_CHINA);
    }

    @Test
    void everyRowHasAPlaceASourceAndDaysInOrder() {
        Set<SourceId> sources = SourcesYaml.load().ids();

        assertThat(ROWS).allSatisfy(row -> {
            assertThat(GAZETTEER.findById(new PlaceId(row.text("place")))).isPresent();
            assertThat(sources).contains(new SourceId(row.text("source")));
            LocalDate first = row.findDay("first").orElse(LocalDate.MIN);
            assertThat(first).isBeforeOrEqualTo(row.findDay("last").orElse(LocalDate.MAX));
        });
    }

    @Test
    void noRowStandsTwice() {
        assertThat(ROWS)
                .extracting(row -> row.text("place") + " " + row.text("name") + " " + row.text("kind"))
                .doesNotHaveDuplicates();
    }

    /** Points from maps, not from the tables. */
    @ParameterizedTest
    @CsvSource({
        "Siam, 1936-04-01, POINT (100.5 13.8), 300",
        "Hsinking, 1936-04-01, POINT (125.3 43.9), 50",
        "Mukden, 1931-09-18, POINT (123.4 41.8), 50",
        "Heijo, 1936-04-01, POINT (125.75 39.0), 50",
        "Chefoo, 1936-04-01, POINT (121.4 37.5), 50",
        "Kweilin, 1944-11-10, POINT (110.3 25.3), 50",
        "Sianfu, 1900-10-26, POINT (108.9 34.3), 50",
        "Yunnanfu, 1910-01-01, POINT (102.7 25.0), 50",
        "Takao, 1936-04-01, POINT (120.3 22.6), 50",
        "Toyohara, 1936-04-01, POINT (142.7 46.96), 50",
        "Tiflis, 1935-01-01, POINT (44.8 41.7), 50",
        "Tsaritsyn, 1919-06-30, POINT (44.5 48.7), 50",
        "Constantinople, 1915-03-18, POINT (28.95 41.0), 50",
        "Salonica, 1916-01-01, POINT (22.9 40.6), 50",
        "Lemberg, 1914-09-03, POINT (24.0 49.8), 50",
        "Fashoda, 1898-09-18, POINT (32.1 9.9), 50",
        "Leopoldville, 1936-04-01, POINT (15.3 -4.3), 50",
        "Batavia, 1936-04-01, POINT (106.8 -6.2), 50",
        "Ciudad Trujillo, 1940-01-01, POINT (-69.9 18.5), 50",
        "Paso del Norte, 1865-08-14, POINT (-106.5 31.7), 50",
        "Bain Tsagan, 1939-07-03, POINT (118.4 47.8), 50",
        "Greytown, 1860-01-01, POINT (-83.7 10.9), 50"
    })
    void aNameLeadsToThePlaceThatBoreIt(String name, LocalDate day, String point, double kilometres)
            throws ParseException {
        Coordinate there = new WKTReader().read(point).getCoordinate();

        assertThat(GAZETTEER.findByName(name))
                .filteredOn(found -> found.name().inUse().contains(day))
                .extracting(NamedPlace::place)
                .anySatisfy(place -> assertThat(Wgs84.distance(place.point(), new LonLat(there.x, there.y))
                                .kilometres())
                        .isLessThan(kilometres));
    }

    @ParameterizedTest
    @CsvSource({
        "Petrograd, 1913-12-31, false",
        "Petrograd, 1917-03-15, true",
        "Petrograd, 1924-12-31, false",
        "Keijo, 1905-11-17, false",
        "Austria-Hungary, 1914-06-28, true",
        "Austria-Hungary, 1866-07-03, false",
        "Confederate States, 1863-07-01, true"
    })
    void aNameHasItsTime(String name, LocalDate day, boolean inUse) {
        assertThat(GAZETTEER.findByName(name).stream()
                        .map(NamedPlace::name)
                        .filter(found -> found.kind() == PlaceName.Kind.HISTORICAL)
                        .anyMatch(found -> found.inUse().contains(day)))
                .isEqualTo(inUse);
    }

    private static boolean isHistorical(CsvRow row) {
        return row.text("kind").equals(PlaceName.Kind.HISTORICAL.name());
    }

    private static Place place(CsvRow row) {
        return GAZETTEER.findById(new PlaceId(row.text("place"))).orElseThrow();
    }
}
