package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be asked of the OGC API: by column, box, day and filter. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties =
                "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig")
class ApiQueriesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper MAPPER = new JsonMapper();

    private String api = "";

    @BeforeEach
    void address(@LocalServerPort int port) {
        api = "http://localhost:" + port + "/api";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mentions | kind=relative | 4",
                "mentions | filter=kind = 'relative' | 4",
                "mentions | filter=kind <> 'relative' AND kind LIKE 'rel%' | 0",
                "mentions | filter=CASEI(quote) = CASEI('ULANBATOR') | 1",
                "mentions | filter=quote IN ('Ulanbator','Prague') | 2",
                "mentions | filter=NOT (confidence >= 0) | 0",
                "mentions | filter=quote = 'Ulanbator' AND confidence BETWEEN 0.1 AND 1 | 1",
                "mentions | filter=S_INTERSECTS(geometry, POLYGON((106 47, 107 47, 107 48, 106 48, 106 47))) AND quote='Ulanbator' | 1",
                "mentions | filter=S_WITHIN(geometry, BBOX(2,48,3,49)) AND quote='Paris' | 1",
                "mentions | quote=Ulanbator&bbox=106,47,107,48 | 1",
                "mentions | quote=Ulanbator&bbox=47,106,48,107&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/4326 | 1",
                "mentions | quote=Ulanbator&bbox=170,47,-170,48 | 0",
                "mentions | quote=Ulanbator&bbox=100,47,-170,48 | 1",
                "mentions | quote=Ulanbator&bbox=106,47,0,107,48,1000 | 1",
                "mentions | datetime=1936-04-01T12:00:00Z&quote=Ulanbator | 1",
                "mentions | datetime=1940-01-01/..&quote=Ulanbator | 0",
                "mentions | datetime=../1936-03-31&quote=Ulanbator | 1",
                "mentions | filter=claimant IS NOT NULL | 4",
                "mentions | document=frus1936v04d83&part=footnote&quote=Prague | 1",
                "borders | territory=manchukuo&datetime=1932-01-01 | 0",
                "borders | territory=manchukuo&datetime=1936-04-01 | 1",
                "borders | territory=manchukuo&view=nanking&datetime=1936-04-01 | 0",
                "borders | filter=T_AFTER(datetime, DATE('1945-12-31')) AND territory='manchukuo' | 0",
                "claims | datetime=1936-04-01&filter=title LIKE '%Halha%' AND claimant='mongolia' | 1",
                "places | name=Prague | 1",
                "borders | territory=manchukuo&from=1932-03-01 | 1",
                "borders | territory=manchukuo&from=1932-03-01T12:00:00Z | 1",
                "borders | filter=territory='manchukuo' AND from <= '1932-03-01' | 1",
                "borders | filter=territory='manchukuo' AND from <= DATE('1932-03-01') | 1",
                "borders | filter=territory='manchukuo' AND DATE('1932-02-29') >= from | 0",
                "borders | filter=DATE('1932-03-01') <> from AND from IS NULL | 0",
                "borders | filter=territory='manchukuo' AND from BETWEEN '1932-03-01' AND TIMESTAMP('1932-03-01T12:00:00Z') | 1",
                "borders | filter=territory='manchukuo' AND from IN ('1932-03-01', '1900-01-01') | 1",
                "borders | filter=territory='manchukuo' AND from LIKE '1932-03-%' | 1",
                "borders | filter=territory='manchukuo' AND from IS NULL | 0",
                "borders | filter=to < '1930-01-01' | 0",
                "borders | filter=territory='manchukuo' AND from = '1932-03-01T'&filter-lang=cql-text | 1",
                "claims | filter=title ILIKE '%HALHA%' AND claimant = 'mongolia'&filter-lang=cql-text | 1",
                "borders | filter=territory='danzig' AND approximate = 1 AND approximate = TRUE&datetime=1936-04-01 | 1",
                "borders | territory=danzig&approximate=1&datetime=1936-04-01 | 1",
                "borders | territory=danzig&approximate=false&datetime=1936-04-01 | 0",
                "documents | filter=earliest >= DATE('1936-03-31') AND latest < DATE('1936-04-03') | 1",
            })
    void queriesFindWhatTheyAskFor(String collection, String query, int expected)
            throws IOException, InterruptedException {
        String encoded = Stream.of(query.split("&"))
                .map(pair -> pair.substring(0, pair.indexOf('=') + 1) + encoded(pair.substring(pair.indexOf('=') + 1)))
                .reduce((one, other) -> one + "&" + other)
                .orElseThrow();
        JsonNode found = json("/collections/" + collection + "/items?" + encoded);
        assertThat(found.get("numberMatched").intValue()).as(found.toString()).isEqualTo(expected);
    }

    @Test
    void aNumberIsFoundAsItIsShown() throws IOException, InterruptedException {
        JsonNode features = json("/collections/mentions/items?limit=1000").get("features");
        String shown = features.get(0).at("/properties/confidence").toString();
        long same = features.valueStream()
                .filter(each -> each.at("/properties/confidence").toString().equals(shown))
                .count();
        JsonNode found = json("/collections/mentions/items?filter=" + encoded("confidence = " + shown));
        assertThat(found.get("numberMatched").longValue()).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=soon",
                "from=1936-04-31",
                "approximate=perhaps",
                "filter=from < 'soon'",
                "filter=from = 5",
                "filter=from BETWEEN '1936-01-01' AND 'now'",
                "datetime=1936-04-01T",
                "filter-lang=ecql"
            })
    void whatIsNoDayIsRefused(String query) throws IOException, InterruptedException {
        int sign = query.indexOf('=') + 1;
        String address = "/collections/borders/items?" + query.substring(0, sign) + encoded(query.substring(sign));
        assertThat(get(address).statusCode()).as(query).isEqualTo(400);
    }

    private JsonNode json(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(api + address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
