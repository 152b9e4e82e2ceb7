package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OGC API over HTTP, by the requirements of OGC API - Features parts 1, 2 and 3. */
@ServedTest
class ServedApiTest {
    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    private static final String LATLON = "http://www.opengis.net/def/crs/EPSG/0/4326";
    private static final String MERCATOR = "http://www.opengis.net/def/crs/EPSG/0/3857";
    private static final Set<String> COLLECTIONS = Set.of(
            "documents",
            "mentions",
            "mentions-points",
            "mentions-lines",
            "mentions-areas",
            "places",
            "borders",
            "claims");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper MAPPER = new JsonMapper();

    private String api = "";

    @BeforeEach
    void address(@LocalServerPort int port) {
        api = "http://localhost:" + port + "/api";
    }

    @Test
    void theLandingPageLeadsEverywhere() throws IOException, InterruptedException {
        JsonNode landing = json("");
        assertThat(rels(landing)).contains("self", "alternate", "service-desc", "service-doc", "conformance", "data");
        for (JsonNode link : landing.get("links")) {
            HttpResponse<String> there = get(link.get("href").stringValue());
            assertThat(there.statusCode()).as(link.toString()).isEqualTo(200);
            assertThat(type(there))
                    .as(link.toString())
                    .isEqualTo(link.get("type").stringValue());
        }
    }

    @Test
    void theDefinitionNamesEveryPathAndParameter() throws IOException, InterruptedException {
        HttpResponse<String> answer = get(api + "/openapi", "application/vnd.oai.openapi+json;version=3.0");
        assertThat(type(answer)).isEqualTo("application/vnd.oai.openapi+json;version=3.0");
        JsonNode definition = MAPPER.readTree(answer.body());
        assertThat(definition.get("openapi").stringValue()).startsWith("3.0");
        assertThat(definition.at("/servers/0/url").stringValue()).isEqualTo(api);
        Set<String> ids = new HashSet<>();
        definition
                .get("paths")
                .forEach(path -> path.forEach(operation -> assertThat(
                                ids.add(operation.get("operationId").stringValue()))
                        .as("%s stands once", operation.get("operationId"))
                        .isTrue()));
        for (String collection : COLLECTIONS) {
            JsonNode items = definition.at("/paths/~1collections~1" + collection + "~1items/get/parameters");
            JsonNode limit = parameter(items, "limit");
            assertThat(limit.get("required").booleanValue()).isFalse();
            assertThat(limit.get("explode").booleanValue()).isFalse();
            assertThat(limit.at("/schema/minimum").intValue()).isEqualTo(1);
            assertThat(limit.at("/schema/maximum").intValue()).isEqualTo(10_000);
            assertThat(parameter(items, "bbox").at("/schema/oneOf/0/minItems").intValue())
                    .isEqualTo(4);
            assertThat(parameter(items, "filter-lang").at("/schema/enum").toString())
                    .isEqualTo("[\"cql2-text\",\"cql-text\"]");
            assertThat(parameter(items, "datetime").at("/schema/type").stringValue())
                    .isEqualTo("string");
            assertThat(definition
                            .at("/paths/~1collections~1" + collection + "~1items~1{featureId}")
                            .isObject())
                    .isTrue();
        }
    }

    @Test
    void daysAreDescribedAsDates() throws IOException, InterruptedException {
        JsonNode column = json("/collections/borders/queryables").at("/properties/from");
        assertThat(column.get("type").stringValue()).isEqualTo("string");
        assertThat(column.get("format").stringValue()).isEqualTo("date");
        JsonNode parameters = json("/openapi").at("/paths/~1collections~1documents~1items/get/parameters");
        assertThat(parameter(parameters, "earliest").at("/schema/format").stringValue())
                .isEqualTo("date");
        assertThat(parameter(parameters, "date").at("/schema/format").isMissingNode())
                .as("a date in EDTF is more than a day")
                .isTrue();
    }

    @Test
    void conformanceNamesTheClasses() throws IOException, InterruptedException {
        assertThat(json("/conformance").get("conformsTo").toString())
                .contains(
                        "ogcapi-features-1/1.0/conf/core",
                        "ogcapi-features-1/1.0/conf/oas30",
                        "ogcapi-features-1/1.0/conf/html",
                        "ogcapi-features-1/1.0/conf/geojson",
                        "ogcapi-features-2/1.0/conf/crs",
                        "ogcapi-features-3/1.0/conf/filter");
    }

    @Test
    void collectionsSayWhatTheyAre() throws IOException, InterruptedException {
        JsonNode collections = json("/collections");
        assertThat(rels(collections)).contains("self", "alternate");
        assertThat(collections
                        .get("collections")
                        .valueStream()
                        .map(each -> each.get("id").stringValue()))
                .containsExactlyInAnyOrderElementsOf(COLLECTIONS);
        for (JsonNode listed : collections.get("collections")) {
            JsonNode alone = json("/collections/" + listed.get("id").stringValue());
            assertThat(alone).isEqualTo(listed);
            assertThat(rels(alone)).contains("self", "alternate", "items");
            assertThat(alone.get("crs").toString()).contains(CRS84, LATLON, MERCATOR);
            assertThat(alone.get("storageCrs").stringValue()).isEqualTo(CRS84);
            assertThat(alone.at("/extent/spatial/bbox/0").size()).isEqualTo(4);
            String first = alone.at("/extent/temporal/interval/0/0").stringValue();
            assertThat(Instant.parse(first)).isBefore(Instant.parse("1947-01-01T00:00:00Z"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents", "mentions", "places", "borders", "claims"})
    void pagesTogetherHoldEveryFeatureOnce(String collection) throws IOException, InterruptedException {
        Instant before = Instant.now();
        JsonNode page = json("/collections/" + collection + "/items?limit=150");
        assertThat(Instant.parse(page.get("timeStamp").stringValue())).isBetween(before, Instant.now());
        int matched = page.get("numberMatched").intValue();
        Set<String> ids = new HashSet<>();
        while (true) {
            assertThat(page.get("type").stringValue()).isEqualTo("FeatureCollection");
            assertThat(page.get("numberReturned").intValue())
                    .isEqualTo(page.get("features").size());
            page.get("features")
                    .forEach(feature ->
                            assertThat(ids.add(feature.get("id").stringValue())).isTrue());
            String next = link(page, "next");
            if (next.isEmpty()) {
                break;
            }
            page = MAPPER.readTree(get(next).body());
        }
        assertThat(ids).hasSize(matched);
        String id = ids.iterator().next();
        JsonNode feature = json("/collections/" + collection + "/items/" + encoded(id));
        assertThat(feature.get("id").stringValue()).isEqualTo(id);
        assertThat(rels(feature)).contains("self", "alternate", "collection");
    }

    @Test
    void mentionsStandAgainApartByTheirKindOfGeometry() throws IOException, InterruptedException {
        JsonNode all = json("/collections/mentions/items?limit=1000").get("features");
        int found = 0;
        for (String shape : List.of("Point", "Line", "Polygon")) {
            String name = shape.equals("Polygon") ? "areas" : shape.toLowerCase(Locale.ROOT) + "s";
            JsonNode page = json("/collections/mentions-" + name + "/items?limit=1000");
            for (JsonNode feature : page.get("features")) {
                assertThat(feature.at("/geometry/type").stringValue()).contains(shape);
                assertThat(all.valueStream()).contains(feature);
            }
            found += page.get("numberMatched").intValue();
        }
        assertThat(all.valueStream().filter(each -> each.get("geometry").isObject()))
                .hasSize(found);
    }

    @Test
    void coordinatesComeInTheSystemThatIsAskedFor() throws IOException, InterruptedException {
        String address = "/collections/mentions/items/frus1936v04d83-m1293-1302";
        assertThat(point(address, "", CRS84)).containsExactly(106.88324, 47.90771);
        assertThat(point(address, "?crs=" + encoded(LATLON), LATLON)).containsExactly(47.90771, 106.88324);
        // gdaltransform -s_srs EPSG:4326 -t_srs EPSG:3857 <<< "47.90771 106.88324"
        assertThat(point(address, "?crs=" + encoded(MERCATOR), MERCATOR)).containsExactly(11898187.9, 6091514.8);
    }

    private List<Double> point(String address, String query, String crs) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(api + address + query, "application/geo+json");
        assertThat(answer.headers().firstValue("Content-Crs")).contains("<" + crs + ">");
        return MAPPER.readTree(answer.body())
                .at("/geometry/coordinates")
                .valueStream()
                .map(JsonNode::doubleValue)
                .toList();
    }

    @Test
    void collectionsSayOnWhatTermsTheyAre() throws IOException, InterruptedException {
        for (String collection : List.of("mentions", "places")) {
            JsonNode described = json("/collections/" + collection);
            assertThat(link(described, "license")).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
            assertThat(described.get("attribution").stringValue()).contains("GeoNames");
            assertThat(get(api + "/collections/" + collection, "text/html").body())
                    .contains("GeoNames", "Creative Commons Attribution 4.0");
            assertThat(get(api + "/collections/" + collection + "/items", "text/html")
                            .body())
                    .contains("GeoNames", "Creative Commons Attribution 4.0");
        }
        assertThat(json("/collections/borders").get("attribution").stringValue())
                .contains("Natural Earth");
        assertThat(json("/openapi").at("/info/license/name").stringValue())
                .isEqualTo("Creative Commons Attribution 4.0");
        assertThat(json("/collections/places/items?limit=100").get("features").toString())
                .contains("geonames 2028462");
    }

    @Test
    void aPageForPeopleShowsThePassage() throws IOException, InterruptedException {
        HttpResponse<String> page = get(api + "/collections/mentions/items/frus1936v04d83-m1293-1302", "text/html");
        assertThat(type(page)).isEqualTo("text/html");
        assertThat(page.body())
                .contains("<mark>Ulanbator</mark>", "/documents/frus1936v04d83?mention=frus1936v04d83-m1293-1302");
        for (String address :
                List.of("", "/collections", "/collections/borders/items?datetime=1936-04-01", "/conformance")) {
            assertThat(get(api + address, "text/html").body()).startsWith("<!doctype html>");
        }
        assertThat(get(api + "?f=html").body()).startsWith("<!doctype html>");
    }

    @Test
    void answersAreTaggedAndOpenToOtherSites() throws IOException, InterruptedException {
        HttpResponse<String> first = get(api + "/collections/places/items");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpRequest again = HttpRequest.newBuilder(URI.create(api + "/collections/places/items"))
                .header("If-None-Match", tag)
                .header("Accept", "application/geo+json")
                .header("Origin", "https://example.org")
                .build();
        HttpResponse<String> same = CLIENT.send(again, HttpResponse.BodyHandlers.ofString());
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void textsAreGeoparsedWithinLimits() throws IOException, InterruptedException {
        HttpResponse<String> plain = post("text/plain", "The mission left Moscow for Ulan Bator in March 1936.");
        assertThat(plain.statusCode()).as(plain.body()).isEqualTo(200);
        assertThat(MAPPER.readTree(plain.body())
                        .get("mentions")
                        .valueStream()
                        .map(mention -> mention.get("text").stringValue()))
                .contains("Moscow", "Ulan Bator");
        assertThat(plain.headers().firstValue("RateLimit-Remaining")).isPresent();
        assertThat(post("application/json", "{\"text\": \"Paris\", \"date\": \"1936-04-01\"}")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> noText = post("application/json", "{\"text\": 1}");
        assertThat(noText.statusCode()).isEqualTo(400);
        assertThat(noText.body()).contains("expected a text as").doesNotContain("\\\"id\\\"");
        assertThat(post("application/json", "[]").body())
                .contains("expected a JSON object")
                .doesNotContain("\\\"id\\\"");
        assertThat(post("application/json", "{\"text\": \"" + "a".repeat(50_001) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        HttpResponse<String> read = get(api + "/geoparse");
        assertThat(read.statusCode()).isEqualTo(405);
        assertThat(read.headers().firstValue("Allow")).contains("POST");
        assertThat(post("application/xml", "<text/>").statusCode()).isEqualTo(415);
        assertThat(post("text/plain", "a".repeat(400_000)).statusCode()).isEqualTo(413);
        int refused = 0;
        for (int i = 0; i < 40; i++) {
            refused += post("text/plain", "Paris").statusCode() == 429 ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }

    private static JsonNode parameter(JsonNode parameters, String name) {
        return parameters
                .valueStream()
                .filter(each -> each.get("name").stringValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rels(JsonNode node) {
        List<String> rels = new ArrayList<>();
        node.get("links").forEach(link -> rels.add(link.get("rel").stringValue()));
        return rels;
    }

    private static String link(JsonNode node, String rel) {
        for (JsonNode link : node.get("links")) {
            if (link.get("rel").stringValue().equals(rel)) {
                return link.get("href").stringValue();
            }
        }
        return "";
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private JsonNode json(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(api + address, "application/json");
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(api + "/geoparse"))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return get(address, "*/*");
    }

    private HttpResponse<String> get(String address, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", accept)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
