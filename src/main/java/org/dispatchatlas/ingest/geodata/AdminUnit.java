package org.dispatchatlas.ingest.geodata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A unit of Natural Earth's first-order layer.
 *
 * @param geoNames GeoNames id that Natural Earth gives, 0 where it gives none
 * @param country ISO 3166-1 alpha-2, the first half of Natural Earth's {@code gn_a1_code}
 * @param firstOrderCode its second half: the GeoNames division that the unit is or lies in
 * @param isFirstOrder whether the unit is that division itself
 * @param point Natural Earth's label point
 * @param squareMetres area on the ellipsoid
 */
record AdminUnit(
        int id,
        int geoNames,
        String country,
        String firstOrderCode,
        boolean isFirstOrder,
        List<String> names,
        LonLat point,
        double squareMetres) {

    private static final List<String> NAME_FIELDS = List.of(
            "name",
            "name_en",
            "gn_name",
            "woe_name",
            "name_local",
            "name_de",
            "name_fr",
            "name_es",
            "name_it",
            "name_nl",
            "name_pl",
            "name_pt",
            "name_ru",
            "name_ja",
            "name_ko",
            "name_zh",
            "name_zht");

    private static final Set<String> NO_NAMES = Set.of("", "-99", "null");

    /** All units with a name, in the file's order. */
    static List<AdminUnit> readAll(Path featureCollection) {
        var units = new ArrayList<AdminUnit>();
        // The features are read one at a time: more follows behind each.
        var mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        try (InputStream stream = Files.newInputStream(featureCollection);
                JsonParser parser = mapper.createParser(stream)) {
            while (!"features".equals(parser.currentName())) {
                parser.nextToken();
            }
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                JsonNode feature = mapper.readTree(parser);
                if (!feature.at("/properties/name").asString("").isEmpty()) {
                    units.add(unit(feature));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(featureCollection + " cannot be read", unreadable);
        }
        return units;
    }

    private static AdminUnit unit(JsonNode feature) {
        JsonNode properties = feature.get("properties");
        String[] code = properties.path("gn_a1_code").asString("").split("\\.", 2);
        return new AdminUnit(
                properties.get("ne_id").asInt(),
                Math.max(0, properties.path("gn_id").asInt(0)),
                code[0].length() == 2 ? code[0] : "",
                code.length == 2 ? code[1] : "",
                properties.path("gn_level").asInt(0) == 1,
                names(properties),
                new LonLat(
                        properties.get("longitude").asDouble(),
                        properties.get("latitude").asDouble()),
                area(feature.get("geometry")));
    }

    private static List<String> names(JsonNode properties) {
        var names = new ArrayList<String>();
        for (String field : NAME_FIELDS) {
            names.add(properties.path(field).asString(""));
        }
        names.addAll(List.of(properties.path("name_alt").asString("").split("\\|")));
        names.removeIf(name -> NO_NAMES.contains(name.strip()));
        return names;
    }

    private static double area(JsonNode geometry) {
        JsonNode coordinates = geometry.get("coordinates");
        if (geometry.get("type").asString().equals("Polygon")) {
            return polygonArea(coordinates);
        }
        double sum = 0;
        for (JsonNode polygon : coordinates) {
            sum += polygonArea(polygon);
        }
        return sum;
    }

    private static double polygonArea(JsonNode rings) {
        var outer = new ArrayList<Coordinate>();
        for (JsonNode position : rings.get(0)) {
            outer.add(new Coordinate(position.get(0).asDouble(), position.get(1).asDouble()));
        }
        return Wgs84.area(Wgs84.GEOMETRY.createPolygon(outer.toArray(Coordinate[]::new)));
    }
}
