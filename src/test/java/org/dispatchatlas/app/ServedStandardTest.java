package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispatchatlas.app.ApiReader.COLLECTIONS;
import static org.dispatchatlas.app.ApiReader.GEOJSON;
import static org.dispatchatlas.app.ApiReader.encoded;
import static org.dispatchatlas.app.ApiReader.ids;
import static org.dispatchatlas.app.ApiReader.link;
import static org.dispatchatlas.app.ApiReader.type;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The requirements of OGC API - Features part 1 (17-069r4), as the OGC's test suite looks at them. */
@ServedTest
class ServedStandardTest {

    private ApiReader api = ApiReader.at(0);

    @BeforeEach
    void address(@LocalServerPort int port) {
        api = ApiReader.at(port);
    }

    /** An address of each kind. */
    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>(List.of(
                "",
                "/",
                "/conformance",
                "/openapi",
                "/collections",
                "/tiles",
                "/tiles/WebMercatorQuad",
                "/tileMatrixSets"));
        addresses.add("/tileMatrixSets/WebMercatorQuad");
        for (String collection : COLLECTIONS) {
            String path = "/collections/" + collection;
            addresses.addAll(List.of(path, path + "/queryables", path + "/items?limit=1&offset=0"));
        }
        addresses.add("/collections/mentions/items?limit=2&offset=2");
        addresses.add("/collections/mentions/items/frus1936v04d83-m1293-1302");
        addresses.add("/collections/borders/tiles");
        addresses.add("/collections/borders/tiles/WebMercatorQuad");
        return addresses;
    }

    @Test
    void everyLinkSaysWhatItIsAndLeadsThere() {
        for (String address : addresses()) {
            JsonNode answer = api.json(address);
            if (answer.get("links") == null) {
                continue;
            }
            for (JsonNode link : answer.get("links")) {
                assertThat(link.propertyNames()).as(address).contains("rel", "type", "href", "title");
                if (link.get("rel").stringValue().equals("license")) {
                    // The only one that leads away, so it is not followed.
                    assertThat(link.get("href").stringValue()).as(address).startsWith("https://");
                } else if (link.get("templated") == null) {
                    HttpResponse<String> there = api.get(
                            link.get("href").stringValue(), link.get("type").stringValue());
                    assertThat(there.statusCode()).as(link.toString()).isEqualTo(200);
                    assertThat(type(there))
                            .as(link.toString())
                            .isEqualTo(link.get("type").stringValue());
                }
            }
        }
    }

    @Test
    void everyAnswerIsAlsoAPageWithTheSameLinks() {
        for (String address : addresses()) {
            HttpResponse<String> page = api.get(address, "text/html");
            assertThat(type(page)).as(address).isEqualTo("text/html");
            assertThat(page.body()).as(address).startsWith("<!doctype html>");
            JsonNode links = api.json(address).get("links");
            if (links == null || (address.startsWith("/collections/") && !address.contains("/items"))) {
                // The links of a collection lead to pages there, not to data.
                continue;
            }
            for (JsonNode link : links) {
                boolean form = Set.of("next", "prev").contains(link.get("rel").stringValue());
                String href = link.get("href").stringValue();
                assertThat(page.body())
                        .as(address)
                        .contains((form ? href.replace("f=json", "f=html") : href)
                                .replace("&", "&amp;")
                                .replaceFirst("\\{.*", ""));
            }
        }
    }

    @Test
    void aCollectionIsTheSameAloneAndInTheListToTheLastLink() {
        for (JsonNode listed : api.json("/collections").get("collections")) {
            assertThat(api.json("/collections/" + listed.get("id").stringValue()))
                    .isEqualTo(listed);
            assertThat(link(listed, "items")).isNotEmpty();
        }
    }

    /** GDAL and QGIS take the type of a layer's geometry from the first page, and the OGC's tests compare geometries of the first ten. */
    @ParameterizedTest
    @FieldSource("org.dispatchatlas.app.ApiReader#COLLECTIONS")
    void featuresWithAPlaceComeFirst(String collection) {
        List<Boolean> placed = api.json("/collections/" + collection + "/items?limit=1000")
                .get("features")
                .valueStream()
                .map(feature -> !feature.get("geometry").isNull())
                .toList();
        assertThat(placed.getFirst()).isTrue();
        assertThat(placed).isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1.5,50,1.5,53",
                "-80.0000000,-5.0000000,-70.0000000,5.0000000",
                "177,65,-177,70",
                "-180,85,180,90",
                "-180,-90,180,-85"
            })
    void aBoxLeavesOutOnlyWhatIsElsewhere(String box) {
        JsonNode all = api.json("/collections/mentions/items?limit=1000");
        List<String> placeless = all.get("features")
                .valueStream()
                .filter(feature -> feature.get("geometry").isNull())
                .map(feature -> feature.get("id").stringValue())
                .toList();
        JsonNode inside = api.json("/collections/mentions/items?limit=1000&bbox=" + box);
        assertThat(placeless).isNotEmpty();
        assertThat(ids(inside)).containsAll(placeless).hasSizeLessThan(ids(all).size());
    }

    @Test
    void aBoxMayCrossThe180thMeridianAndHaveHeights() {
        String items = "/collections/borders/items?limit=1000&datetime=1936-04-01&bbox=";
        List<String> chukotka = ids(api.json(items + "177,65,-177,70"));
        assertThat(chukotka).singleElement().asString().startsWith("soviet-union");
        assertThat(ids(api.json(items + "177,65,-100,-177,70,9000"))).isEqualTo(chukotka);
        assertThat(ids(api.json(items + "-.5000000,51,.5000000,52")))
                .singleElement()
                .asString()
                .startsWith("united-kingdom");
    }

    @ParameterizedTest
    @FieldSource("org.dispatchatlas.app.ApiReader#COLLECTIONS")
    void datetimeTakesInstantsSpansAndDurations(String collection) {
        JsonNode days = api.json("/collections/" + collection).at("/extent/temporal/interval/0");
        Instant first = Instant.parse(days.get(0).stringValue());
        Instant last = Instant.parse(days.get(1).stringValue());
        Instant between = first.plusMillis(last.toEpochMilli() / 4 - first.toEpochMilli() / 4);
        String items = "/collections/" + collection + "/items?limit=1&datetime=";
        int all = matched(items + first + "/" + last);
        assertThat(all).isEqualTo(matched("/collections/" + collection + "/items?limit=1"));
        for (String part : List.of(
                first.toString(),
                between + "/" + last,
                between.toString().substring(0, 10) + "/P2D",
                "../" + between,
                between + "/")) {
            assertThat(matched(items + part)).as(part).isBetween(1, all);
        }
        assertThat(matched(items + "1500-01-01")).isZero();
    }

    private int matched(String address) {
        return api.json(address).get("numberMatched").intValue();
    }

    @ParameterizedTest
    @FieldSource("org.dispatchatlas.app.ApiReader#COLLECTIONS")
    void pagesLeadForthAndBack(String collection) {
        JsonNode first = api.json("/collections/" + collection + "/items?limit=1");
        assertThat(link(first, "prev")).isEmpty();
        String next = link(first, "next");
        if (first.get("numberMatched").intValue() == 1) {
            assertThat(next).isEmpty();
            return;
        }
        JsonNode second = api.json(next);
        assertThat(ids(api.json(link(second, "prev")))).isEqualTo(ids(first));
        JsonNode rest = api.json(next.replace("limit=1", "limit=10000"));
        assertThat(1 + rest.get("numberReturned").intValue())
                .isEqualTo(first.get("numberMatched").intValue());
    }

    @Test
    void aLimitIsHeldAndOneBeyondTheMostIsNoError() {
        for (int limit : List.of(1, 7, 10_000, 10_001, 999_999_999)) {
            JsonNode page = api.json("/collections/borders/items?limit=" + limit);
            assertThat(page.get("features").size())
                    .isEqualTo(page.get("numberReturned").intValue());
            assertThat(page.get("features").size()).isLessThanOrEqualTo(Math.min(limit, 10_000));
        }
        assertThat(api.json("/collections/borders/items").get("numberReturned").intValue())
                .isEqualTo(10);
    }

    @Test
    void whatIsUnknownOrNoValueIsRefused() {
        for (String collection : COLLECTIONS) {
            String items = "/collections/" + collection + "/items";
            for (String query : List.of(
                    "limit=unlimited",
                    "limit=0",
                    "limit=-1",
                    "limit=1.5",
                    "bbox=1,2,3",
                    "bbox=1,2,3,4,5",
                    "bbox=1,2,3,north",
                    "bbox=0,10,1,5",
                    "bbox=-200,0,1,5",
                    "datetime=soon",
                    "datetime=1936-04-02/1936-04-01",
                    "f=gml",
                    "limit=1&limit=2",
                    "unknownQueryParameter=1",
                    "LIMIT=1")) {
                refused(items + "?" + query);
            }
            refused(items + "/x?unknownQueryParameter=1");
            refused("/collections/" + collection + "?unknownQueryParameter=1");
            refused("/collections/" + collection + "/queryables?limit=1");
        }
        for (String address : List.of("", "/conformance", "/collections", "/openapi", "/tiles", "/tileMatrixSets")) {
            refused(address + "?unknownQueryParameter=1");
        }
    }

    private void refused(String address) {
        HttpResponse<String> answer = api.get(address, GEOJSON + ", */*");
        assertThat(answer.statusCode()).as(address).isEqualTo(400);
        assertThat(type(answer)).as(address).isEqualTo("application/problem+json");
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhatCannotBeGivenIsSaidToBeSo() {
        for (String address : List.of(
                "/nothing",
                "/collections/nothing",
                "/collections/nothing/items",
                "/collections/places/items/nothing")) {
            assertThat(api.get(address, "application/json").statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
        HttpResponse<String> answer = api.get("/collections/places/items", "application/gml+xml");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(type(api.get("/collections/places/items?f=json", "text/html")))
                .isEqualTo(GEOJSON);
    }

    @Test
    void theMethodsOfHttpAreKeptTo() {
        for (String address : addresses()) {
            HttpResponse<String> whole = api.get(address, "application/json, */*;q=0.5");
            HttpResponse<String> head = api.send("HEAD", address, "application/json, */*;q=0.5");
            assertThat(head.statusCode()).as(address).isEqualTo(200);
            assertThat(head.body()).as(address).isEmpty();
            assertThat(head.headers().firstValue("ETag"))
                    .as(address)
                    .isEqualTo(whole.headers().firstValue("ETag"));
            assertThat(List.of(String.join(",", whole.headers().allValues("Vary"))
                            .toLowerCase(Locale.ROOT)
                            .split("[, ]+")))
                    .as(address)
                    .contains("accept");
            assertThat(api.send("OPTIONS", address, "*/*").headers().firstValue("Allow"))
                    .as(address)
                    .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET", "HEAD", "OPTIONS"));
            for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
                HttpResponse<String> refused = api.send(method, address, "application/json");
                assertThat(refused.statusCode()).as(method + " " + address).isEqualTo(405);
                assertThat(type(refused)).isEqualTo("application/problem+json");
                assertThat(refused.headers().firstValue("Allow").orElse("")).contains("GET", "HEAD");
            }
        }
    }

    @Test
    void theDefinitionIsTrueOfEveryAddressThatNeedsNoMore() {
        JsonNode definition = api.json("/openapi");
        for (var path : definition.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            if (get == null || path.getKey().contains("{")) {
                continue;
            }
            assertThat(get.get("responses").propertyNames())
                    .as(path.getKey())
                    .contains("200", "400", "404", "405", "406", "500");
            for (String type : get.at("/responses/200/content").propertyNames()) {
                HttpResponse<String> answer = api.get(path.getKey(), type);
                assertThat(answer.statusCode()).as(path.getKey() + " " + type).isEqualTo(200);
                assertThat(type(answer)).as(path.getKey()).isEqualTo(type);
            }
            for (JsonNode parameter : get.get("parameters")) {
                if (parameter.get("name").stringValue().equals("bbox")) {
                    assertThat(parameter.at("/schema/oneOf").toString())
                            .isEqualTo("[{\"minItems\":4,\"maxItems\":4},{\"minItems\":6,\"maxItems\":6}]");
                }
            }
        }
    }

    @Test
    void aTelegramWithoutADatelineLiesWhereItsSenderHadHisPost() {
        JsonNode telegram = api.json("/collections/documents/items/frus1936v04d83");
        assertThat(telegram.at("/geometry/type").stringValue()).isEqualTo("Point");
        assertThat(telegram.at("/properties/written_at").stringValue()).isEqualTo("Moscow");
        assertThat(telegram.at("/properties/written_at_because").stringValue())
                .isEqualTo("The Ambassador in the Soviet Union sits in its capital, Moscow.");
        assertThat(ids(api.json("/collections/documents/items?bbox=37,55,38,56&title="
                        + encoded(telegram.at("/properties/title").stringValue()))))
                .containsExactly("frus1936v04d83");
    }
}
