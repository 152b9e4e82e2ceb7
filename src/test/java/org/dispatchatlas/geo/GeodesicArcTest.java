package org.dispatchatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class GeodesicArcTest {
    private static final LonLat MOSCOW = new LonLat(37.61556, 55.75222);
    private static final LonLat PRAGUE = new LonLat(14.42076, 50.08804);
    private static final LonLat TOKYO = new LonLat(139.69171, 35.6895);
    private static final LonLat SAN_FRANCISCO = new LonLat(-122.41942, 37.77493);

    @Test
    void isAsLongAsTheShortestLine() {
        Geometry arc = GeodesicArc.through(List.of(MOSCOW, PRAGUE));
        assertThat(arc.getGeometryType()).isEqualTo("LineString");
        assertThat(Wgs84.length(arc).metres())
                .isCloseTo(Wgs84.distance(MOSCOW, PRAGUE).metres(), within(1.0));
    }

    @Test
    void goesThroughEveryStop() {
        Geometry way = GeodesicArc.through(List.of(MOSCOW, PRAGUE, TOKYO));
        assertThat(way.getCoordinates()).contains(new Coordinate(PRAGUE.lon(), PRAGUE.lat()));
    }

    @Test
    void isCutAtTheMeridian() {
        Geometry arc = GeodesicArc.through(List.of(TOKYO, SAN_FRANCISCO));
        assertThat(arc.getNumGeometries()).isEqualTo(2);
        Coordinate[] west = arc.getGeometryN(0).getCoordinates();
        Coordinate[] east = arc.getGeometryN(1).getCoordinates();
        assertThat(west[west.length - 1].x).isEqualTo(180);
        assertThat(east[0].x).isEqualTo(-180);
        assertThat(east[0].y).isEqualTo(west[west.length - 1].y);
        assertThat(Wgs84.length(arc).metres())
                .isCloseTo(Wgs84.distance(TOKYO, SAN_FRANCISCO).metres(), within(100.0));
    }

    @Test
    void theMiddleIsAsFarFromBoth() {
        LonLat middle = GeodesicArc.middle(TOKYO, SAN_FRANCISCO);
        assertThat(Wgs84.distance(TOKYO, middle).metres())
                .isCloseTo(Wgs84.distance(middle, SAN_FRANCISCO).metres(), within(1.0));
    }

    @Test
    void oneStopIsNoLine() {
        assertThatThrownBy(() -> GeodesicArc.through(List.of(MOSCOW))).isInstanceOf(IllegalArgumentException.class);
    }
}
