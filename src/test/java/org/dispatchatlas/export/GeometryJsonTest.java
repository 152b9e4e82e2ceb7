package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dispatchatlas.atlas.SmallWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeometryJsonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT (106.8832412 47.9)                          | {'type':'Point','coordinates':[106.88324,47.9]}",
                "POINT (0.00000123 -1E-9)                          | {'type':'Point','coordinates':[0,0]}",
                "LINESTRING (0 0, 0.00001 0, 1.23456 2)            | {'type':'LineString','coordinates':[[0,0],[1.2346,2]]}",
                // A clockwise ring is turned, a hole the other way.
                "POLYGON ((0 0, 0 9, 9 9, 0 0))                    | {'type':'Polygon','coordinates':[[[0,0],[9,9],[0,9],[0,0]]]}",
                "POLYGON ((0 0, 9 0, 9 9, 0 0), (4 1, 5 1, 5 2, 4 1)) |"
                        + " {'type':'Polygon','coordinates':[[[0,0],[9,0],[9,9],[0,0]],[[4,1],[5,2],[5,1],[4,1]]]}",
                // What rounding leaves nothing of is left out.
                "POLYGON ((0 0, 9 0, 9 9, 0 0), (4 1, 4.00001 1, 4.00001 1.00001, 4 1)) |"
                        + " {'type':'Polygon','coordinates':[[[0,0],[9,0],[9,9],[0,0]]]}",
                "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((50 0, 50.00001 0, 50 0.00001, 50 0))) |"
                        + " {'type':'MultiPolygon','coordinates':[[[[0,0],[9,0],[9,9],[0,0]]]]}",
            })
    void writesGeometryAsTheStandardWantsIt(String wkt, String json) {
        var out = new ByteArrayOutputStream();
        try (JsonOut writer = JsonOut.compact(out)) {
            writer.object(() -> new GeometryJson(writer).write(Optional.of(SmallWorld.read(wkt))));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"geometry\":" + json.replace('\'', '"') + "}");
    }
}
