package org.dispatchatlas.ingest.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.dispatchatlas.atlas.FrontierDistance;
import org.dispatchatlas.borders.Difference;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Polity;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Moscow, Tokyo, Nanking and Washington saw on the map, and what they differ in. */
class PointsOfViewTest {
    private static final HistoricalBorders BORDERS = BordersFile.load();
    private static final LocalDate DAY = LocalDate.of(1936, 4, 1);
    private static final LonLat EAST_BANK_OF_THE_HALHA = new LonLat(118.6, 47.78);
    private static final LonLat TAMSAGBULAG = new LonLat(117.30, 47.25);

    @ParameterizedTest
    @CsvSource({
        "de-facto,   1936-04-01, 125.32, 43.88, manchukuo",
        "tokyo,      1936-04-01, 125.32, 43.88, manchukuo",
        "moscow,     1936-04-01, 125.32, 43.88, manchukuo",
        "nanking,    1936-04-01, 125.32, 43.88, china",
        "washington, 1936-04-01, 125.32, 43.88, china",
        "nanking,    1936-04-01, 106.88, 47.91, china",
        "nanking,    1946-01-05, 106.88, 47.91, mongolia",
        "moscow,     1936-04-01, 106.88, 47.91, mongolia",
        "nanking,    1936-04-01, 94.45,  51.71, china",
        "moscow,     1936-04-01, 28.86,  47.01, soviet-union",
        "tokyo,      1936-04-01, 28.86,  47.01, romania",
        "washington, 1938-01-01, 38.75,  9.03,  ethiopia",
        "de-facto,   1938-01-01, 38.75,  9.03,  italian-east-africa",
        "washington, 1941-01-01, 24.11,  56.95, latvia",
        "de-facto,   1941-01-01, 24.11,  56.95, soviet-union",
    })
    void aViewGivesTheGroundOfItsClaimsToTheClaimant(String view, LocalDate day, double lon, double lat, String id) {
        assertThat(BORDERS.on(new Standpoint(day, view))
                        .findTerritoryAt(new LonLat(lon, lat))
                        .map(Territory::id))
                .contains(new TerritoryId(id));
    }

    @Test
    void theEastBankOfTheHalhaIsMongolianToMoscowAndManchurianToTokyo() {
        assertThat(holder("moscow")).isEqualTo("mongolia");
        assertThat(holder("tokyo")).isEqualTo("manchukuo");
        assertThat(holder("nanking")).isEqualTo("china");
    }

    private static String holder(String view) {
        return BORDERS.on(new Standpoint(DAY, view))
                .findTerritoryAt(EAST_BANK_OF_THE_HALHA)
                .orElseThrow()
                .id()
                .value();
    }

    @Test
    void whatTokyoAndTheMapOfPossessionDifferInIsTheStripAndTheIslands() {
        List<Difference> differences = BORDERS.differences(new Standpoint(DAY, "tokyo"), Standpoint.deFacto(DAY));

        assertThat(differences)
                .extracting(difference -> difference.one() + " or " + difference.other())
                .containsExactly("manchukuo or mongolia", "manchukuo or soviet-union");
        assertThat(differences.getFirst().squareKilometres()).isBetween(900.0, 1300.0);
    }

    @Test
    void twoDaysDifferInWhatChangedHandsBetweenThem() {
        List<Difference> differences = BORDERS.differences(
                Standpoint.deFacto(LocalDate.of(1938, 3, 12)), Standpoint.deFacto(LocalDate.of(1938, 3, 13)));

        assertThat(differences).singleElement().satisfies(difference -> {
            assertThat(difference.one()).isEqualTo(new TerritoryId("austria"));
            assertThat(difference.other()).isEqualTo(new TerritoryId("germany"));
            assertThat(difference.squareKilometres()).isCloseTo(83_900, within(1_500.0));
        });
    }

    @Test
    void theFrontierOfAViewIsThatOfTheClaimItTakesForRight() {
        Frontier frontier = BORDERS.on(new Standpoint(DAY, "tokyo"))
                .drawnFrontier(new TerritoryId("mongolia"), new TerritoryId("manchukuo"))
                .orElseThrow();

        assertThat(frontier.claimant()).isEqualTo(new TerritoryId("manchukuo"));
        assertThat(frontier.length().kilometres()).isBetween(700.0, 730.0);
    }

    @Test
    void everySideOfADisputedFrontierHasItsReading() {
        assertThat(BORDERS.on(DAY).findFrontiers(new TerritoryId("manchukuo"), new TerritoryId("soviet-union")))
                .extracting(frontier -> frontier.claimant().value())
                .containsExactly("manchukuo", "soviet-union");
        assertThat(BORDERS.on(DAY).findFrontiers(new TerritoryId("lithuania"), new TerritoryId("poland")))
                .extracting(frontier -> frontier.claimant() + " by " + frontier.basis())
                .containsExactly("lithuania by TREATY", "poland by CONTROL");
    }

    @Test
    void aPlaceKnowsWhoHeldItThroughTheYears() {
        assertThat(BORDERS.historyAt(new LonLat(14.42, 50.09)))
                .extracting(Polity::name)
                .containsSubsequence("Czechoslovakia", "Protectorate of Bohemia and Moravia", "Czechoslovakia");
        assertThat(BORDERS.historyAt(new LonLat(-150, 30))).isEmpty();
    }

    @Test
    void tamsagbulagLiesAbout45KilometresFromTheFrontierByBothReadings() {
        assertThat(FrontierDistance.nearest(BORDERS.on(DAY), TAMSAGBULAG))
                .hasSize(2)
                .allSatisfy(
                        reading -> assertThat(reading.distance().kilometres()).isBetween(35.0, 50.0));
    }
}
