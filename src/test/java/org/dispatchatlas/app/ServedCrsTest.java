package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispatchatlas.app.ApiReader.GEOJSON;
import static org.dispatchatlas.app.ApiReader.encoded;
import static org.dispatchatlas.app.ApiReader.ids;
import static org.dispatchatlas.app.ApiReader.tree;
import static org.dispatchatlas.app.ApiReader.type;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The requirements of OGC API - Features part 2 (18-058r1), as the OGC's test suite looks at them. */
@ServedTest
class ServedCrsTest {
    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    private static final String LATLON = "http://www.opengis.net/def/crs/EPSG/0/4326";
    private static final String MERCATOR = "http://www.opengis.net/def/crs/EPSG/0/3857";

    /** Metres: of the sphere that web Mercator is drawn on. */
    private static final double RADIUS = 6_378_137;

    private ApiReader api = ApiReader.at(0);

    @BeforeEach
    void address(@LocalServerPort int port) {
        api = ApiReader.at(port);
    }

    @ParameterizedTest
    @FieldSource("org.dispatchatlas.app.ApiReader#COLLECTIONS")
    void systemsAreListedWithThatOfTheDataFirst(String collection) {
        JsonNode description = api.json("/collections/" + collection);
        List<String> systems =
                description.get("crs").valueStream().map(JsonNode::stringValue).toList();
        assertThat(systems).containsExactly(CRS84, LATLON, MERCATOR);
        assertThat(systems).contains(description.get("storageCrs").stringValue());
        assertThat(api.json("/collections").get("crs").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(systems);
    }

    @ParameterizedTest
    @FieldSource("org.dispatchatlas.app.ApiReader#COLLECTIONS")
    void itemsAndItemSayTheirSystemAndAreTransformedPointByPoint(String collection) {
        String items = "/collections/" + collection + "/items";
        String item = items + "/" + encoded(ids(api.json(items)).getFirst());
        for (String address : List.of(items, item)) {
            HttpResponse<String> usual = api.get(address, GEOJSON);
            assertThat(usual.headers().firstValue("Content-Crs")).contains("<" + CRS84 + ">");
            List<Double> degrees = numbers(tree(usual));
            for (String system : List.of(CRS84, LATLON, MERCATOR)) {
                HttpResponse<String> answer = api.get(address + "?crs=" + encoded(system), GEOJSON);
                assertThat(answer.headers().firstValue("Content-Crs")).contains("<" + system + ">");
                assertSame(degrees, numbers(tree(answer)), system);
            }
            refused(address + "?crs=" + encoded("http://www.opengis.net/def/crs/0/unsupported"));
        }
    }

    /** All coordinates in their order: a ring that is turned round in one system would not be the same geometry. */
    private static List<Double> numbers(JsonNode answer) {
        List<Double> numbers = new ArrayList<>();
        answer.findValues("coordinates").forEach(coordinates -> collect(coordinates, numbers));
        return numbers;
    }

    private static void collect(JsonNode node, List<Double> numbers) {
        if (node.isNumber()) {
            numbers.add(node.doubleValue());
        }
        node.valueStream().forEach(each -> collect(each, numbers));
    }

    private static void assertSame(List<Double> degrees, List<Double> there, String system) {
        assertThat(there).as(system).hasSameSizeAs(degrees);
        for (int i = 0; i < degrees.size(); i += 2) {
            double first = there.get(i);
            double second = there.get(i + 1);
            double lon = system.equals(LATLON) ? second : first;
            double lat = system.equals(LATLON) ? first : second;
            if (system.equals(MERCATOR)) {
                lon = Math.toDegrees(first / RADIUS);
                lat = Math.toDegrees(Math.atan(Math.sinh(second / RADIUS)));
            }
            assertThat(lon).as(system).isEqualTo(degrees.get(i), Offset.offset(0.00001));
            double expected = degrees.get(i + 1);
            if (system.equals(MERCATOR)) {
                // It ends at 85 degrees.
                expected = Math.clamp(expected, -85.0511288, 85.0511288);
            }
            assertThat(lat).as(system).isEqualTo(expected, Offset.offset(0.00001));
        }
    }

    @ParameterizedTest
    @FieldSource("org.dispatchatlas.app.ApiReader#COLLECTIONS")
    void theSameBoxFindsTheSameInEverySystem(String collection) {
        String items = "/collections/" + collection + "/items?limit=1000&bbox=";
        List<String> usual = ids(api.json(items + "100,40,130,55"));
        assertThat(ids(api.json(items + "100,40,130,55&bbox-crs=" + encoded(CRS84))))
                .isEqualTo(usual);
        assertThat(ids(api.json(items + "40,100,55,130&bbox-crs=" + encoded(LATLON))))
                .isEqualTo(usual);
        assertThat(ids(api.json(
                        items + "11131949.0793,4865942.2795,14471533.8031,7361866.1131&bbox-crs=" + encoded(MERCATOR))))
                .isEqualTo(usual);
        refused(items + "5,49,6,50&bbox-crs=" + encoded("http://www.opengis.net/def/crs/0/unsupported"));
    }

    @Test
    void theWholeWorldIsABoxInEverySystem() {
        String items = "/collections/borders/items?limit=1000&bbox=";
        List<String> all = ids(api.json("/collections/borders/items?limit=1000"));
        assertThat(ids(api.json(items + "-180,-90,180,90"))).isEqualTo(all);
        assertThat(ids(api.json(items + "-90,-180,90,180&bbox-crs=" + encoded(LATLON))))
                .isEqualTo(all);
        assertThat(ids(api.json(
                        items + "-20037508.3427892,-20037508.3427892,20037508.3427892,20037508.3427892&bbox-crs="
                                + encoded(MERCATOR))))
                .isEqualTo(all);
    }

    private void refused(String address) {
        HttpResponse<String> answer = api.get(address, GEOJSON);
        assertThat(answer.statusCode()).as(address).isEqualTo(400);
        assertThat(type(answer)).as(address).isEqualTo("application/problem+json");
    }
}
