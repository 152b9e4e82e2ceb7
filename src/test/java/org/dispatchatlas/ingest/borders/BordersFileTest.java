package org.dispatchatlas.ingest.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.GeodesicOffset;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.ingest.GeodataResources;
import org.dispatchatlas.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** The borders that the program ships, on the day of the seed. */
class BordersFileTest {
    private static final HistoricalBorders BORDERS = BordersFile.load();
    private static final BordersOfDay DAY = BORDERS.on(LocalDate.of(1936, 4, 1));
    private static final TerritoryId MONGOLIA = new TerritoryId("mongolia");
    private static final TerritoryId MANCHUKUO = new TerritoryId("manchukuo");

    @Test
    void theDaysCoveredAreThoseFrom1930To1946() {
        assertThat(BORDERS.covered()).isEqualTo(Timespan.ofYears(1930, 1946));
        assertThatThrownBy(() -> BORDERS.on(LocalDate.of(1947, 1, 1)))
                .hasMessageContaining("1930-01-01")
                .hasMessageContaining("1947-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"built/borders.bin", "built/borders-world.bin"})
    void theTilesAreMadeByTheRulesAsTheyAre(String file) throws IOException {
        try (InputStream in = GeodataResources.open(file)) {
            assertThat(TilesFile.rules(in))
                    .as("who changes which ground is whose builds the tiles anew: ./mvnw -Pgeodata")
                    .isEqualTo(RulesReader.shipped().fingerprint());
        }
    }

    @Test
    void theTerritoriesAreACoverage() {
        Geometry[] areas = DAY.territories().stream().map(Territory::area).toArray(Geometry[]::new);

        assertThat(CoverageValidator.isValid(areas)).isTrue();
        for (Territory territory : DAY.territories()) {
            assertThat(territory.area().isValid()).as(territory.id().value()).isTrue();
            assertThat(territory.area().getEnvelopeInternal().getMinX()).isGreaterThanOrEqualTo(-180);
            assertThat(territory.area().getEnvelopeInternal().getMaxX()).isLessThanOrEqualTo(180);
        }
    }

    @Test
    void theWorldOfTheSeedHasAllItsTerritories() {
        assertThat(DAY.territories()).hasSizeGreaterThan(180);
        assertThat(DAY.territories().stream().filter(Territory::isSovereign)).hasSizeGreaterThan(70);
        assertThat(DAY.territories().stream().map(Territory::id)).isSorted().doesNotHaveDuplicates();
        for (Territory territory : DAY.territories()) {
            assertThat(DAY.findTerritory(territory.sovereign()))
                    .as("sovereign of %s", territory.id())
                    .isPresent();
            assertThat(territory.area().contains(Wgs84.point(territory.label())))
                    .as("label of %s lies in it", territory.id())
                    .isTrue();
        }
    }

    /** Square kilometres; the limits are the figures in general use with the error of the outline. */
    @ParameterizedTest
    @CsvSource({
        "manchukuo, 1200000, 1320000",
        "kwantung, 3400, 3600",
        "tannu-tuva, 160000, 175000",
        "korea, 218000, 223000",
        "karafuto, 33300, 37000",
        "mongolia, 1545000, 1575000",
        "soviet-union, 20700000, 21500000",
        "danzig, 1700, 2200",
        "memel-territory, 2400, 3300",
        "poland, 375000, 400000",
        "germany, 460000, 480000",
        "czechoslovakia, 138000, 142500",
        "romania, 289000, 300000",
        "finland, 373000, 392000",
        "ethiopia, 1000000, 1200000",
    })
    void areasAgreeWithTheFiguresOfTheDay(String id, double least, double most) {
        assertThat(Wgs84.area(territory(id).area()) / 1e6).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({
        "Hsinking, 125.32, 43.88, manchukuo, manchukuo",
        "Harbin, 126.65, 45.75, manchukuo, manchukuo",
        "Mukden, 123.43, 41.79, manchukuo, manchukuo",
        "Manchouli, 117.433, 49.60, manchukuo, manchukuo",
        "Hailar, 119.73, 49.20, manchukuo, manchukuo",
        "Jehol, 117.95, 40.97, manchukuo, manchukuo",
        "Port Arthur, 121.26, 38.81, kwantung, japan",
        "Dairen, 121.62, 38.92, kwantung, japan",
        "Tokyo, 139.69, 35.69, japan, japan",
        "Keijo, 126.98, 37.57, korea, japan",
        "Taihoku, 121.53, 25.05, taiwan, japan",
        "Toyohara, 142.73, 46.96, karafuto, japan",
        "Alexandrovsk, 142.16, 50.90, soviet-union, soviet-union",
        "Ulanbator, 106.88, 47.91, mongolia, mongolia",
        "Tamsagbulag, 117.30, 47.25, mongolia, mongolia",
        "Kyzyl, 94.45, 51.71, tannu-tuva, tannu-tuva",
        "Moscow, 37.62, 55.75, soviet-union, soviet-union",
        "Vladivostok, 131.92, 43.13, soviet-union, soviet-union",
        "Minsk, 27.57, 53.90, soviet-union, soviet-union",
        "Tiraspol, 29.63, 46.85, soviet-union, soviet-union",
        "Peiping, 116.39, 39.91, china, china",
        "Kalgan, 114.88, 40.81, china, china",
        "Urumchi, 87.60, 43.80, china, china",
        "Lhasa, 91.10, 29.65, tibet, tibet",
        "Wilno, 25.28, 54.69, poland, poland",
        "Lwow, 24.03, 49.84, poland, poland",
        "Katowice, 19.02, 50.26, poland, poland",
        "Gdynia, 18.50, 54.50, poland, poland",
        "Danzig, 18.66, 54.35, danzig, danzig",
        "Koenigsberg, 20.51, 54.71, germany, germany",
        "Breslau, 17.03, 51.11, germany, germany",
        "Stettin, 14.55, 53.43, germany, germany",
        "Gleiwitz, 18.67, 50.30, germany, germany",
        "Saarbruecken, 6.99, 49.23, germany, germany",
        "Kaunas, 23.90, 54.90, lithuania, lithuania",
        "Memel, 21.14, 55.71, memel-territory, lithuania",
        "Prague, 14.42, 50.09, czechoslovakia, czechoslovakia",
        "Uzhorod, 22.29, 48.62, czechoslovakia, czechoslovakia",
        "Kishinev, 28.86, 47.01, romania, romania",
        "Cernauti, 25.94, 48.29, romania, romania",
        "Viborg, 28.75, 60.71, finland, finland",
        "Petsamo, 31.17, 69.55, finland, finland",
        "Trieste, 13.77, 45.65, italy, italy",
        "Pola, 13.85, 44.87, italy, italy",
        "Rhodes, 28.22, 36.40, italian-aegean-islands, italy",
        "Antioch, 36.16, 36.20, syria, france",
        "Paris, 2.35, 48.86, france, france",
        "Addis Ababa, 38.75, 9.03, ethiopia, ethiopia",
        "Asmara, 38.93, 15.33, eritrea, italy",
        "Tetuan, -5.37, 35.57, spanish-morocco, spain",
        "Rangoon, 96.16, 16.80, british-india, united-kingdom",
        "Hanoi, 105.84, 21.03, french-indochina, france",
        "Singapore, 103.85, 1.33, straits-settlements, united-kingdom",
        "Rabaul, 152.10, -4.35, new-guinea, australia",
        "Manila, 121.00, 14.60, philippines, united-states",
    })
    void aPlaceLiesInTheTerritoryOfTheDay(String place, double lon, double lat, String id, String sovereign) {
        assertThat(DAY.findTerritoryAt(new LonLat(lon, lat))).as(place).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(new TerritoryId(id));
            assertThat(found.sovereign()).isEqualTo(new TerritoryId(sovereign));
        });
    }

    @Test
    void thePacificBelongsToNobody() {
        assertThat(DAY.findTerritoryAt(new LonLat(-150, 30))).isEmpty();
    }

    @Test
    void mongoliaHasFourNeighbours() {
        assertThat(DAY.neighboursOf(MONGOLIA))
                .extracting(TerritoryId::value)
                .containsExactly("china", "manchukuo", "soviet-union", "tannu-tuva");
    }

    @Test
    void theFrontierAtTheHalhaHasOneReadingForEachSide() {
        List<Frontier> readings = DAY.findFrontiers(MONGOLIA, MANCHUKUO);

        assertThat(readings).extracting(Frontier::claimant).containsExactly(MONGOLIA, MANCHUKUO);
        Frontier drawn = readings.get(0);
        Frontier river = readings.get(1);
        assertThat(drawn.length().kilometres()).isCloseTo(707, within(15.0));
        assertThat(river.length().kilometres()).isBetween(692.0, 740.0);
        double strip = Wgs84.area(drawn.firstArea()) - Wgs84.area(river.firstArea());
        assertThat(strip / 1e6).as("km2 of the strip").isBetween(900.0, 1300.0);
        assertThat(Wgs84.area(river.secondArea()) - Wgs84.area(drawn.secondArea()))
                .isCloseTo(strip, within(1e3));
        assertThat(DAY.findFrontiers(MANCHUKUO, MONGOLIA))
                .extracting(Frontier::claimant)
                .containsExactly(MANCHUKUO, MONGOLIA);
    }

    @Test
    void theFrontierEndsAtTheEasternTipOfMongolia() {
        LonLat tip = new LonLat(119.9, 46.7);
        double nearest = Arrays.stream(
                        DAY.findFrontiers(MONGOLIA, MANCHUKUO).getFirst().line().getCoordinates())
                .mapToDouble(
                        vertex -> Wgs84.distance(Wgs84.position(vertex), tip).kilometres())
                .min()
                .orElseThrow();

        assertThat(nearest).isLessThan(5);
    }

    @Test
    void neitherManchukuoNorChinaHasPocketsInTheOther() {
        MultiPolygon manchukuo = territory("manchukuo").area();
        MultiPolygon china = territory("china").area();

        assertThat(partsTouching(china, manchukuo)).isEqualTo(1);
        assertThat(partsTouching(manchukuo, china)).isEqualTo(1);
        for (int part = 0; part < manchukuo.getNumGeometries(); part++) {
            assertThat(((Polygon) manchukuo.getGeometryN(part)).getNumInteriorRing())
                    .isZero();
        }
    }

    private static long partsTouching(MultiPolygon parts, MultiPolygon other) {
        return IntStream.range(0, parts.getNumGeometries())
                .filter(part -> parts.getGeometryN(part).intersects(other))
                .count();
    }

    @Test
    void anUndisputedFrontierHasOneReading() {
        assertThat(DAY.findFrontiers(new TerritoryId("france"), new TerritoryId("germany")))
                .hasSize(1);
        assertThat(DAY.findFrontiers(new TerritoryId("france"), new TerritoryId("japan")))
                .isEmpty();
    }

    @Test
    void fortyFiveKilometresInsideMongoliaPassesNearTamsagbulag() {
        for (Frontier frontier : DAY.findFrontiers(MONGOLIA, MANCHUKUO)) {
            MultiLineString locus =
                    GeodesicOffset.inside(frontier.areaOf(MONGOLIA), frontier.line(), Distance.ofKilometres(45));

            assertThat(Wgs84.length(locus).kilometres()).isBetween(300.0, 900.0);
            double nearest = Arrays.stream(locus.getCoordinates())
                    .mapToDouble(vertex -> Wgs84.distance(Wgs84.position(vertex), new LonLat(117.30, 47.25))
                            .kilometres())
                    .min()
                    .orElseThrow();
            assertThat(nearest)
                    .as("km from Tamsagbulag, %s", frontier.claimant())
                    .isLessThan(25);
        }
    }

    @Test
    void claimsHaveGround() {
        assertThat(DAY.claims()).extracting(Claim::id).contains("halha-manchukuo", "halha-mongolia", "manchuria-china");
        for (Claim claim : DAY.claims()) {
            assertThat(claim.geometry().isEmpty()).as(claim.id()).isFalse();
            assertThat(DAY.findTerritory(claim.claimant())).as(claim.id()).isPresent();
            assertThat(DAY.findTerritory(claim.against())).as(claim.id()).isPresent();
        }
    }

    private static Territory territory(String id) {
        return DAY.findTerritory(new TerritoryId(id)).orElseThrow();
    }
}
