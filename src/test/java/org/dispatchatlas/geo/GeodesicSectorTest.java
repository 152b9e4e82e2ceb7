package org.dispatchatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;

class GeodesicSectorTest {
    private static final LonLat HAILAR = new LonLat(119.7, 49.2);
    private static final LonLat DEZHNEV = new LonLat(-179.9, 66);

    @Test
    void aDiscMeasuresBackToItsRadius() {
        MultiPolygon disc = GeodesicSector.disc(HAILAR, Distance.ofKilometres(50));

        for (Coordinate vertex : disc.getCoordinates()) {
            assertThat(ray(HAILAR, vertex).s12).isCloseTo(50_000, within(0.01));
        }
        assertThat(disc.isValid()).isTrue();
        assertThat(Wgs84.area(disc)).isCloseTo(Math.PI * 50_000 * 50_000, within(0.0005 * Math.PI * 2.5e9));
    }

    @Test
    void aRingHasAHole() {
        MultiPolygon ring = GeodesicSector.ring(HAILAR, Distance.ofKilometres(40), Distance.ofKilometres(50));

        assertThat(ring.contains(Wgs84.point(HAILAR))).isFalse();
        assertThat(ring.contains(Wgs84.point(Wgs84.destination(HAILAR, 77, Distance.ofKilometres(45)))))
                .isTrue();
        assertThat(Wgs84.area(ring)).isCloseTo(Math.PI * 900e6, within(0.001 * Math.PI * 900e6));
    }

    @Test
    void aSectorKeepsBetweenItsAzimuthsAndDistances() {
        MultiPolygon sector =
                GeodesicSector.sector(HAILAR, Distance.ofKilometres(40), Distance.ofKilometres(56), 315, 22.5);

        for (Coordinate vertex : sector.getCoordinates()) {
            GeodesicData ray = ray(HAILAR, vertex);
            assertThat(ray.s12).isBetween(39_999.9, 56_000.1);
            assertThat(Math.abs(Math.IEEEremainder(ray.azi1 - 315, 360))).isLessThanOrEqualTo(22.5001);
        }
        assertThat(sector.isValid()).isTrue();
    }

    @Test
    void aSectorFromTheCentreBeginsThere() {
        MultiPolygon north = GeodesicSector.sector(HAILAR, new Distance(0), Distance.ofKilometres(10), 0, 22.5);

        assertThat(north.getCoordinates()).contains(new Coordinate(119.7, 49.2));
        assertThat(north.isValid()).isTrue();
    }

    @Test
    void acrossTheAntimeridianItIsCut() {
        MultiPolygon disc = GeodesicSector.disc(DEZHNEV, Distance.ofKilometres(100));

        assertThat(disc.getNumGeometries()).isEqualTo(2);
        assertThat(disc.getEnvelopeInternal().getMinX()).isEqualTo(-180);
        assertThat(disc.getEnvelopeInternal().getMaxX()).isEqualTo(180);
        assertThat(Wgs84.area(disc)).isCloseTo(Math.PI * 1e10, within(0.001 * Math.PI * 1e10));
    }

    @Test
    void aDiscRoundAPoleIsRefused() {
        assertThat(GeodesicSector.isDrawable(new LonLat(0, 85), Distance.ofKilometres(700)))
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeodesicSector.disc(new LonLat(0, 85), Distance.ofKilometres(700)));
    }

    private static GeodesicData ray(LonLat from, Coordinate to) {
        return Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.y, to.x);
    }
}
