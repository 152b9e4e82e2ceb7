package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispatchatlas.app.ApiReader.link;
import static org.dispatchatlas.app.ApiReader.type;

import java.net.http.HttpResponse;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The requirements of OGC API - Tiles part 1 (20-057), as the OGC's test suite looks at them. */
@ServedTest
class ServedTilesTest {
    private static final String VECTOR_TILES = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector";
    private static final String MVT = "application/vnd.mapbox-vector-tile";

    private ApiReader api = ApiReader.at(0);

    @BeforeEach
    void address(@LocalServerPort int port) {
        api = ApiReader.at(port);
    }

    @Test
    void landingPageAndTiledCollectionsLeadToTheirTiles() {
        assertThat(link(api.json(""), VECTOR_TILES)).isEqualTo(api.api() + "/tiles");
        for (String collection : List.of("mentions", "borders")) {
            assertThat(link(api.json("/collections/" + collection), VECTOR_TILES))
                    .isEqualTo(api.api() + "/collections/" + collection + "/tiles");
        }
        assertThat(link(api.json("/collections/places"), VECTOR_TILES)).isEmpty();
        assertThat(api.get("/collections/places/tiles", "application/json").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tiles", "/collections/mentions/tiles", "/collections/borders/tiles"})
    void aTileSetSaysHowToAskForItsTiles(String tiles) {
        JsonNode listed = api.json(tiles).at("/tilesets/0");
        assertThat(listed.propertyNames()).contains("title", "dataType", "crs", "tileMatrixSetURI", "links");
        assertThat(link(listed, "item")).isEmpty();
        JsonNode set = api.json(link(listed, "self"));
        String template = link(set, "item");
        assertThat(template).contains("{tileMatrix}", "{tileRow}", "{tileCol}");
        assertThat(set.get("tileMatrixSetLimits").size()).isEqualTo(15);
        for (JsonNode limits : set.get("tileMatrixSetLimits")) {
            int most = limits.get("maxTileRow").intValue();
            String zoom = limits.get("tileMatrix").stringValue();
            assertThat(tile(template, zoom, limits.get("minTileRow").intValue(), most)
                            .statusCode())
                    .isEqualTo(200);
            HttpResponse<String> last =
                    tile(template, zoom, most, limits.get("minTileCol").intValue());
            assertThat(type(last)).isEqualTo(MVT);
            assertThat(tile(template, zoom, most + 1, 0).statusCode()).isEqualTo(404);
            assertThat(tile(template, zoom, 0, most + 1).statusCode()).isEqualTo(404);
        }
        assertThat(tile(template, "15", 0, 0).statusCode()).isEqualTo(404);
        assertThat(tile(template, "0", Integer.MAX_VALUE, Integer.MAX_VALUE).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> tile(String template, String zoom, int row, int column) {
        return api.get(
                template.replace("{tileMatrix}", zoom)
                        .replace("{tileRow}", Integer.toString(row))
                        .replace("{tileCol}", Integer.toString(column)),
                "*/*");
    }

    @Test
    void aTileOfTheWholeHasALayerOfEach() {
        String whole = api.get("/tiles/WebMercatorQuad/0/0/0", MVT).body();
        assertThat(whole).contains("mentions", "borders", "manchukuo", "Ulanbator");
        String borders =
                api.get("/collections/borders/tiles/WebMercatorQuad/0/0/0", MVT).body();
        assertThat(borders).contains("manchukuo").doesNotContain("Ulanbator");
        assertThat(api.get("/tiles/WebMercatorQuad/0/0/0?datetime=1931-01-01", MVT)
                        .body())
                .doesNotContain("manchukuo");
        assertThat(api.get("/tiles/WebMercatorQuad/0/0/0?view=tokyo", MVT).statusCode())
                .isEqualTo(400);
        assertThat(api.get("/tiles/WebMercatorQuad/0/0/0", "image/png").statusCode())
                .isEqualTo(406);
    }

    @Test
    void theMatrixSetHasTheScalesOfTheStandard() {
        assertThat(link(api.json("/tileMatrixSets").at("/tileMatrixSets/0"), "self"))
                .isEqualTo(api.api() + "/tileMatrixSets/WebMercatorQuad");
        JsonNode set = api.json("/tileMatrixSets/WebMercatorQuad");
        assertThat(set.get("uri").stringValue())
                .isEqualTo("http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad");
        assertThat(set.get("tileMatrices").size()).isEqualTo(15);
        // 17-083r4, annex D.1.
        assertThat(set.at("/tileMatrices/0/scaleDenominator").doubleValue())
                .isEqualTo(559082264.028717, Offset.offset(0.000001));
        assertThat(set.at("/tileMatrices/14/matrixWidth").intValue()).isEqualTo(16384);
    }

    @Test
    void theDefinitionNamesTheOperationsOfTiles() {
        List<String> ids = api.json("/openapi").findValuesAsString("operationId");
        assertThat(ids)
                .contains(
                        "atlas.dataset.vector.getTileSetsList",
                        "atlas.dataset.vector.getTileSet",
                        "atlas.dataset.vector.getTile",
                        "mentions.collection.vector.getTileSetsList",
                        "borders.collection.vector.getTileSet",
                        "borders.collection.vector.getTile",
                        "atlas.getTileMatrixSetsList",
                        "atlas.getTileMatrixSet");
    }
}
