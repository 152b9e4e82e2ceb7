package org.dispatchatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchatlas.atlas.SmallWorld;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.MultiPolygon;

class ThinnedCoverageTest {
    @Test
    void neighboursStillMeet() {
        MultiPolygon west = SmallWorld.area("POLYGON ((0 0, 5 0, 5.01 1, 4.99 2, 5.02 3, 5 9, 0 9, 0 0))");
        MultiPolygon east = SmallWorld.area("POLYGON ((5 0, 9 0, 9 9, 5 9, 5.02 3, 4.99 2, 5.01 1, 5 0))");
        List<MultiPolygon> thinned = ThinnedCoverage.of(List.of(west, east), 0.5);
        assertThat(thinned.getFirst().getNumPoints()).isLessThan(west.getNumPoints());
        assertThat(thinned.getFirst().intersection(thinned.getLast()).getArea()).isZero();
        assertThat(thinned.getFirst().union(thinned.getLast()).getArea()).isEqualTo(81);
    }

    @Test
    void isletsAreLeftOutButNeverTheWholeArea() {
        MultiPolygon land = SmallWorld.area("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((20 0, 20.1 0, 20.1 0.1, 20 0)))");
        MultiPolygon atoll =
                SmallWorld.area("MULTIPOLYGON (((40 0, 40.1 0, 40.1 0.1, 40 0)), ((41 0, 41.05 0, 41.05 0.05, 41 0)))");
        List<MultiPolygon> thinned = ThinnedCoverage.of(List.of(land, atoll), 0.1);
        assertThat(thinned).extracting(MultiPolygon::getNumGeometries).containsExactly(1, 1);
        assertThat(thinned.getLast().getEnvelopeInternal().getMinX()).isEqualTo(40);
    }

    @Test
    void positionsAreRounded() {
        MultiPolygon area = SmallWorld.area("POLYGON ((0.00049 0, 9.12345 0, 9 9, 0.00049 0))");
        assertThat(ThinnedCoverage.of(List.of(area), 0.05).getFirst().toText())
                .isEqualTo("MULTIPOLYGON (((0 0, 9.123 0, 9 9, 0 0)))");
    }
}
