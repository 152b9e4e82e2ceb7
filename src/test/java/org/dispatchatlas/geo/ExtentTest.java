package org.dispatchatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dispatchatlas.atlas.SmallWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT (106 47)                                                          | 106 47 106 47",
                "MULTIPOINT ((2 48), (140 35))                                           | 2 35 140 48",
                "MULTIPOINT ((-170 66), (170 60))                                        | 170 60 -170 66",
                "MULTIPOLYGON (((170 60, 180 60, 180 70, 170 60)), ((-180 60, -175 60, -180 70, -180 60))) | 170 60 -175 70",
                "MULTIPOINT ((-120 0), (0 0), (100 0))                                   | -120 0 100 0",
            })
    void leavesOutTheWidestEmptyStretch(String wkt, String box) {
        assertThat(Extent.of(SmallWorld.read(wkt))).contains(box(box));
    }

    @Test
    void joinsBoxesAcrossTheMeridian() {
        assertThat(Extent.of(List.of(box("27 41 -170 82"), box("2 42 8 51"), box("139 35 139 35"))))
                .contains(box("2 35 -170 82"));
    }

    @Test
    void ofNothingThereIsNone() {
        assertThat(Extent.of(SmallWorld.read("POLYGON EMPTY"))).isEmpty();
    }

    private static BoundingBox box(String sides) {
        double[] side =
                Arrays.stream(sides.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new BoundingBox(side[0], side[1], side[2], side[3]);
    }
}
