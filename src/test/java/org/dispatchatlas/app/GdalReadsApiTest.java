package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dispatchatlas.export.Gdal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * The OGC API through GDAL's driver, which QGIS, R and geopandas have too. What it counts is compared with what the whole collection says,
 * counted here: the driver trusts the server's answer to its filters and does not look again.
 */
@ServedTest
class GdalReadsApiTest {
    private static final String DAY = "1936-04-01";

    /** West, south, east, north. On the upper Yalu, with ten borders: GDAL is slow where there are many long ones. */
    private static final String YALU = "126,41,127,42";

    private ApiReader api = ApiReader.at(0);

    @BeforeEach
    void address(@LocalServerPort int port) {
        api = ApiReader.at(port);
    }

    @Test
    void everyCollectionByName() throws IOException, InterruptedException {
        assertThat(Gdal.layers("OAPIF:" + api.api())).containsExactlyInAnyOrderElementsOf(collections());
    }

    @TestFactory
    Stream<DynamicTest> everyFeatureOfACollection() {
        return collections().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each,
                        () -> assertThat(Gdal.readFeatures("OAPIF:" + api.api(), each))
                                .isEqualTo(matched(each, ""))
                                .isPositive()));
    }

    @TestFactory
    Stream<DynamicTest> everyCollectionInABox() {
        return collections().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each,
                        () -> assertThat(Gdal.readFeatures(
                                        "OAPIF:" + api.api(), each, "-spat", "126", "41", "127", "42"))
                                .isEqualTo(lying(each, "bbox=" + YALU))));
    }

    /** The driver hands on what stands behind the question mark of a collection's address. */
    @TestFactory
    Stream<DynamicTest> everyCollectionOnADay() {
        return collections().stream()
                .flatMap(each -> Stream.of(DAY, "1932-01-01/1936-12-31")
                        .map(days -> DynamicTest.dynamicTest(
                                each + " " + days,
                                () -> assertThat(Gdal.readFeatures(
                                                "OAPIF_COLLECTION:" + api.api() + "/collections/" + each + "?datetime="
                                                        + days,
                                                each))
                                        .isEqualTo(matched(each, "&datetime=" + days)))));
    }

    @TestFactory
    Stream<DynamicTest> everyCollectionInABoxOnADay() {
        return collections().stream()
                .map(each -> DynamicTest.dynamicTest(each, () -> {
                    int read = Gdal.readFeatures(
                            "OAPIF_COLLECTION:" + api.api() + "/collections/" + each + "?datetime=" + DAY,
                            each,
                            "-spat",
                            "100",
                            "40",
                            "130",
                            "55");
                    assertThat(read).isEqualTo(lying(each, "bbox=100,40,130,55&datetime=" + DAY));
                    // Documents lie nowhere.
                    assertThat(read > 0).isNotEqualTo(each.equals("documents"));
                }));
    }

    private List<String> collections() {
        return api.json("/collections")
                .get("collections")
                .valueStream()
                .map(each -> each.get("id").stringValue())
                .toList();
    }

    /** Of what matches a box: by the standard that is also what lies nowhere, and GDAL then leaves that out. */
    private int lying(String collection, String query) {
        JsonNode found = items(collection + "/items?limit=1000&" + query);
        assertThat(found.get("features").size())
                .isEqualTo(found.get("numberMatched").intValue());
        return (int) found.get("features")
                .valueStream()
                .filter(each -> !each.get("geometry").isNull())
                .count();
    }

    private int matched(String collection, String query) {
        return items(collection + "/items?limit=1" + query).get("numberMatched").intValue();
    }

    @Test
    void daysAsDates() throws IOException, InterruptedException {
        assertThat(Gdal.describe("OAPIF:" + api.api(), "borders")).contains("from: Date", "to: Date");
        assertThat(Gdal.describe("OAPIF:" + api.api(), "claims")).contains("from: Date", "to: Date");
        assertThat(Gdal.describe("OAPIF:" + api.api(), "documents")).contains("earliest: Date", "latest: Date");
    }

    @Test
    void bordersByWhenTheyBeganAndEnded() throws IOException, InterruptedException {
        assertThat(where("\"from\" <= '" + DAY + "'"))
                .isEqualTo(count(row -> !begin(row).isEmpty() && begin(row).compareTo(DAY) <= 0));
        // What lasts beyond the day but began before it must not be counted.
        assertThat(where("\"from\" >= '" + DAY + "'"))
                .isEqualTo(count(row -> begin(row).compareTo(DAY) >= 0));
        assertThat(where("\"from\" = '1932-03-01'"))
                .isEqualTo(count(row -> begin(row).equals("1932-03-01")))
                .isPositive();
        assertThat(where("\"from\" <= '%s' AND (\"to\" >= '%s' OR \"to\" IS NULL)".formatted(DAY, DAY)))
                .isEqualTo(count(row -> !begin(row).isEmpty()
                        && begin(row).compareTo(DAY) <= 0
                        && (end(row).isEmpty() || end(row).compareTo(DAY) >= 0)));
    }

    @Test
    void bordersByTheirProperties() throws IOException, InterruptedException {
        assertThat(where("status = 'colony'"))
                .isEqualTo(count(row -> row.get("status").stringValue().equals("colony")));
        assertThat(where("approximate = 1"))
                .isEqualTo(count(row -> row.get("approximate").booleanValue()));
        assertThat(where("name ILIKE 'man%' AND status <> 'colony'"))
                .isEqualTo(count(row -> row.get("name").stringValue().startsWith("Man")
                        && !row.get("status").stringValue().equals("colony")))
                .isPositive();
    }

    @Test
    void mentionsOfAKind() throws IOException, InterruptedException {
        assertThat(Gdal.readFeatures("OAPIF:" + api.api(), "mentions", "-where", "kind='relative'"))
                .isEqualTo(4);
    }

    @Test
    void whatLiesInABox() throws IOException, InterruptedException {
        assertThat(Gdal.readFeatures("OAPIF:" + api.api(), "borders", "-spat", "126", "41", "127", "42"))
                .isEqualTo(count(row -> true))
                .isPositive();
    }

    @Test
    void oneDayAsOneGovernmentSawItAndOfThatWhatBeganLately() throws IOException, InterruptedException {
        String day = "OAPIF_COLLECTION:" + api.api() + "/collections/borders?datetime=" + DAY;
        assertThat(Gdal.readFeatures(day, "borders", "-spat", "110", "40", "130", "55"))
                .isEqualTo(5);
        assertThat(Gdal.readFeatures(day, "borders", "-where", "territory='manchukuo'"))
                .isEqualTo(1);
        assertThat(Gdal.readFeatures(day + "&view=nanking", "borders", "-where", "territory='manchukuo'"))
                .isZero();
        assertThat(Gdal.readFeatures(day, "borders", "-where", "territory='manchukuo' AND \"from\" < '1933-03-04'"))
                .isZero();
    }

    private int where(String condition) throws IOException, InterruptedException {
        return Gdal.readFeatures(
                "OAPIF:" + api.api(), "borders", "-spat", "126", "41", "127", "42", "-where", condition);
    }

    private int count(Predicate<JsonNode> wanted) {
        return (int) items("borders/items?bbox=" + YALU + "&limit=1000")
                .get("features")
                .valueStream()
                .map(each -> each.get("properties"))
                .filter(wanted)
                .count();
    }

    /** Empty where it is open. */
    private static String begin(JsonNode row) {
        return row.get("from").isNull() ? "" : row.get("from").stringValue();
    }

    private static String end(JsonNode row) {
        return row.get("to").isNull() ? "" : row.get("to").stringValue();
    }

    private JsonNode items(String address) {
        return api.json("/collections/" + address);
    }
}
