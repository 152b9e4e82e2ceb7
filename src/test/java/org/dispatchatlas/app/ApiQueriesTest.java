package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What can be asked of the OGC API: by column, box, day and filter. */
@ServedTest
class ApiQueriesTest {
    private ApiReader api = ApiReader.at(0);

    @BeforeEach
    void address(@LocalServerPort int port) {
        api = ApiReader.at(port);
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
                "mentions | filter=quote = 'it\\'s' OR quote = 'it''s' OR quote = 'Ulanbator' | 1",
                "mentions | filter=quote LIKE '%\\\\' OR quote LIKE 'Ul_nb%r' | 1",
                "mentions | filter=quote LIKE 'Ulan\\_bator' OR quote LIKE '%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%x%%%%%%y' | 0",
                "mentions | filter=quote = 'Ulanbator' AND geometry IS NULL | 0",
                "mentions | filter=quote = 'Ulanbator' AND geometry IS NOT NULL AND datetime IS NOT NULL | 1",
                "borders | filter=territory='manchukuo' AND datetime >= DATE('1932-03-01') | 2",
                "borders | filter=territory='manchukuo' AND DATE('1932-03-01') <= datetime | 2",
                "borders | filter=territory='manchukuo' AND datetime > DATE('1932-03-01') | 1",
                "borders | filter=territory='manchukuo' AND datetime BETWEEN '1932-01-01' AND '1950-01-01' | 2",
                "borders | filter=territory='manchukuo' AND datetime = DATE('1932-03-01') | 0",
                "borders | filter=territory='manchukuo' AND datetime <> DATE('1932-03-01') | 2",
                "documents | filter=earliest >= DATE('1936-03-31') AND latest < DATE('1936-04-03') | 1",
            })
    void queriesFindWhatTheyAskFor(String collection, String query, int expected) {
        String encoded = Stream.of(query.split("&"))
                .map(pair -> pair.substring(0, pair.indexOf('=') + 1)
                        + ApiReader.encoded(pair.substring(pair.indexOf('=') + 1)))
                .reduce((one, other) -> one + "&" + other)
                .orElseThrow();
        JsonNode found = api.json("/collections/" + collection + "/items?" + encoded);
        assertThat(found.get("numberMatched").intValue()).as(found.toString()).isEqualTo(expected);
    }

    @Test
    void aNumberIsFoundAsItIsShown() {
        JsonNode features = api.json("/collections/mentions/items?limit=1000").get("features");
        String shown = features.get(0).at("/properties/confidence").toString();
        long same = features.valueStream()
                .filter(each -> each.at("/properties/confidence").toString().equals(shown))
                .count();
        JsonNode found = api.json("/collections/mentions/items?filter=" + ApiReader.encoded("confidence = " + shown));
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
    void whatIsNoDayIsRefused(String query) {
        int sign = query.indexOf('=') + 1;
        String address =
                "/collections/borders/items?" + query.substring(0, sign) + ApiReader.encoded(query.substring(sign));
        assertThat(api.get(address, "*/*").statusCode()).as(query).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filter=S_INTERSECTS(geometry,MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)),((5 5,15 5,15 15,5 15,5 5))))",
                "filter=S_OVERLAPS(geometry,POLYGON((0 0,90 0,90 60,90 80,90 60,0 60,0 0)))",
                "filter=S_TOUCHES(geometry,POLYGON((0 0,10 0,0 10,10 10,0 0)))",
                "filter=S_WITHIN(geometry,POLYGON((170 0,190 0,190 10,170 10,170 0)))",
                "filter=S_WITHIN(geometry,BBOX(0,5,1,4))",
                "filter=S_WITHIN(geometry,BBOX(0,0,1))",
                "filter=territory LIKE '\\'",
                "filter=territory LIKE '%\\'",
                "filter=geometry = 'here'",
                "filter=datetime LIKE '1936%'",
                "filter=datetime = 'soon'",
                "filter=datetime >= from",
                "limit=0"
            })
    void whatCannotBeJudgedIsRefusedWithWords(String query) {
        int sign = query.indexOf('=') + 1;
        HttpResponse<String> answer = api.get(
                "/collections/borders/items?" + query.substring(0, sign) + ApiReader.encoded(query.substring(sign)),
                "*/*");
        assertThat(answer.statusCode()).as(query).isEqualTo(400);
        assertThat(ApiReader.tree(answer).get("detail").stringValue()).as(query).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mentions | claimant = 'mongolia' | claimant IS NOT NULL",
                "mentions | claimant <> 'mongolia' | claimant IS NOT NULL",
                "mentions | claimant LIKE 'm%' | claimant IS NOT NULL",
                "mentions | claimant IN ('mongolia', 'manchukuo') | claimant IS NOT NULL",
                "mentions | claimant BETWEEN 'l' AND 'n' | claimant IS NOT NULL",
                "mentions | NOT (claimant = 'mongolia') | claimant IS NOT NULL",
                "mentions | claimant = 'mongolia' AND kind = 'relative' | claimant IS NOT NULL OR kind <> 'relative'",
                "mentions | claimant = 'mongolia' OR kind = 'relative' | claimant IS NOT NULL OR kind = 'relative'",
                "mentions | S_INTERSECTS(geometry, BBOX(100,40,120,50)) | geometry IS NOT NULL",
                "mentions | S_DISJOINT(geometry, BBOX(100,40,120,50)) | geometry IS NOT NULL",
                "documents | T_AFTER(datetime, DATE('1936-01-01')) | datetime IS NOT NULL",
                "documents | datetime > DATE('1936-01-01') | datetime IS NOT NULL",
                "borders | to < DATE('1936-01-01') | to IS NOT NULL",
            })
    void whatIsNotKnownIsNeitherTrueNorFalse(String collection, String condition, String known) {
        assertThat(count(collection, condition) + count(collection, "NOT (" + condition + ")"))
                .isEqualTo(count(collection, known));
        assertThat(count(collection, "NOT NOT (" + condition + ")")).isEqualTo(count(collection, condition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"175,-20,-170,-10", "175,-20,190,-10", "180,-20,-170,-10", "-180,-90,180,90", "0,0,400,10"})
    void aBoxIsTheSameInAFilter(String box) {
        int inBox = api.json("/collections/borders/items?limit=1&bbox=" + box)
                .get("numberMatched")
                .intValue();
        assertThat(count("borders", "S_INTERSECTS(geometry, BBOX(" + box + "))"))
                .isEqualTo(inBox)
                .isPositive();
    }

    @Test
    void aBoxGoesOnBeyondThe180thMeridian() {
        assertThat(count("borders", "S_INTERSECTS(geometry, BBOX(175,-20,-170,-10))"))
                .isGreaterThan(count("borders", "S_INTERSECTS(geometry, BBOX(175,-20,180,-10))"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10001", "2147483647", "2147483648", "99999999999999999999", "00000000000000010001"})
    void aLimitAboveTheMostMeansTheMost(String limit) {
        JsonNode page = api.json("/collections/documents/items?limit=" + limit);
        assertThat(page.get("numberReturned")).isEqualTo(page.get("numberMatched"));
        assertThat(api.json("/collections/documents/items?offset=" + limit)
                        .get("numberReturned")
                        .intValue())
                .isZero();
    }

    private int count(String collection, String filter) {
        return api.json("/collections/" + collection + "/items?limit=1&filter=" + ApiReader.encoded(filter))
                .get("numberMatched")
                .intValue();
    }
}
