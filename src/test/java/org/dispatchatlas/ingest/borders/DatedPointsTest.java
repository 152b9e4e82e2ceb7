package org.dispatchatlas.ingest.borders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Polity;
import org.dispatchatlas.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Who held a place on a day: a table of towns with the act that decided whose they were. Where ground changed hands the last day before
 * and a day after stand side by side.
 */
class DatedPointsTest {
    private static final HistoricalBorders BORDERS = BordersFile.load();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/borders/points.csv", numLinesToSkip = 1, nullValues = "", emptyValue = "")
    void isHeldAsTheSourceSays(
            String id,
            String place,
            double lat,
            double lon,
            LocalDate day,
            String territory,
            String sovereign,
            String status,
            String source) {
        String answer = BORDERS.report(new LonLat(lon, lat), day)
                .holder()
                .map(DatedPointsTest::words)
                .orElse("nobody");

        String expected = territory == null ? "nobody" : territory + ", " + status + " of " + sovereign;
        assertThat(answer).as("%s on %s, by: %s", place, day, source).isEqualTo(expected);
        assertThat(source).isNotBlank();
    }

    @Test
    void theMapOfTheDayAnswersLikeTheQuickReport() {
        LonLat harbin = new LonLat(126.63, 45.75);
        for (int year = 1930; year <= 1946; year += 2) {
            LocalDate day = LocalDate.of(year, 6, 1);

            assertThat(BORDERS.on(day).findTerritoryAt(harbin).map(found -> found.polity()))
                    .isEqualTo(BORDERS.report(harbin, day).holder());
        }
    }

    private static String words(Polity polity) {
        return polity.id()
                + ", "
                + polity.status().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + " of "
                + polity.sovereign();
    }
}
