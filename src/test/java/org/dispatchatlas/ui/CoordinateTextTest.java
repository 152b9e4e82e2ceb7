package org.dispatchatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchatlas.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions as readers type them. */
class CoordinateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            47.66, 117.35       | 117.35 | 47.66
            47.66 117.35        | 117.35 | 47.66
            47.66° N, 117.35° E | 117.35 | 47.66
            47.66N 117.35W      | -117.35| 47.66
            -33.9; 18.4         | 18.4   | -33.9
            33.9 S 18.4 E       | 18.4   | -33.9
            """)
    void aPositionIsReadLatitudeFirst(String text, double lon, double lat) {
        assertThat(CoordinateText.parse(text)).contains(List.of(new LonLat(lon, lat)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "here", "91, 0", "0, 181", "47.66", "47.66, 117.35, 3", "47.66, 117.35\nhere"})
    void whatIsNoPositionIsNone(String text) {
        assertThat(CoordinateText.parse(text)).isEmpty();
    }

    @Test
    void eachLineIsAPointOfALine() {
        assertThat(CoordinateText.parse("47, 117\n48, 118").orElseThrow())
                .containsExactly(new LonLat(117, 47), new LonLat(118, 48));
        assertThat(CoordinateText.write(List.of(new LonLat(117, 47), new LonLat(118, 48))))
                .isEqualTo("47.00000, 117.00000\n48.00000, 118.00000");
    }
}
