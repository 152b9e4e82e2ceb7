package org.dispatchatlas.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.dispatchatlas.atlas.SmallWorld;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

/** Projection, outlines and hatching. */
class SheetGeometryTest {
    private static final LambertAzimuthal PROJECTION = new LambertAzimuthal(SheetFit.INNER_ASIA);
    private static final MapFrame FRAME =
            new MapFrame(PROJECTION, new Rectangle2D.Double(0, 0, 800, 400), new Coordinate(0, 0), 15_000);

    @Test
    void putsItsCentreInTheMiddle() {
        Coordinate centre = PROJECTION.project(80, 50);
        assertThat(Math.hypot(centre.x, centre.y)).isLessThan(1e-6);
    }

    /** Near the centre lengths and directions are those of the ellipsoid. */
    @ParameterizedTest
    @CsvSource({"0", "45", "90", "200", "315"})
    void isTrueAtItsCentre(double azimuth) {
        LonLat there = Wgs84.destination(SheetFit.INNER_ASIA, azimuth, Distance.ofKilometres(10));
        Coordinate metres = PROJECTION.project(there.lon(), there.lat());
        assertThat(Math.hypot(metres.x, metres.y)).isCloseTo(10_000, within(1.0));
        double turned = Math.toDegrees(Math.atan2(metres.x, metres.y));
        assertThat((turned + 360) % 360).isCloseTo(azimuth, within(0.02));
    }

    /** A small field keeps its area wherever it lies. */
    @ParameterizedTest
    @CsvSource({"80,50", "2,48", "139,35", "106,48", "-60,70", "20,-10", "179.9,-17"})
    void keepsAreas(double lon, double lat) {
        String ring = "POLYGON ((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))"
                .formatted(lon, lat, lon + 0.05, lat + 0.05);
        Coordinate[] corners = SmallWorld.read(ring).getCoordinates();
        double doubled = 0;
        for (int next = 1; next < corners.length; next++) {
            Coordinate from = PROJECTION.project(corners[next - 1].x, corners[next - 1].y);
            Coordinate to = PROJECTION.project(corners[next].x, corners[next].y);
            doubled += from.x * to.y - to.x * from.y;
        }
        double area = Wgs84.area(SmallWorld.read(ring));
        assertThat(doubled / 2).isCloseTo(area, within(area * 0.001));
    }

    @Test
    void drawsTheFarSideOnTheRim() {
        Coordinate far = PROJECTION.project(-100, -40);
        assertThat(PROJECTION.isVisible(-100, -40)).isFalse();
        assertThat(Math.hypot(far.x, far.y)).isCloseTo(LambertAzimuthal.rim(), within(LambertAzimuthal.rim() * 0.01));
    }

    @Test
    void leavesHolesOpen() {
        Path2D area = new Outlines(FRAME)
                .areas(SmallWorld.area(
                        "POLYGON ((60 40, 100 40, 100 60, 60 60, 60 40), (75 47, 85 47, 85 53, 75 53, 75 47))"));
        assertThat(contains(area, 65, 50)).isTrue();
        assertThat(contains(area, 80, 50)).isFalse();
        Shape hatches = Hatching.rising(area, 3);
        Coordinate hole = FRAME.at(80, 50);
        assertThat(hatches.getBounds2D().isEmpty()).isFalse();
        assertThat(hatches.intersects(hole.x - 5, hole.y - 5, 10, 10)).isFalse();
    }

    @Test
    void leavesOutGroundRoundTheAntipode() {
        var everything = SmallWorld.area("POLYGON ((-180 -89, 180 -89, 180 -20, -180 -20, -180 -89))");
        assertThat(new Outlines(FRAME).areas(everything).getCurrentPoint()).isNull();
    }

    @Test
    void cutsWhatLiesFarOutsideTheFrame() {
        Path2D area = new Outlines(FRAME).areas(SmallWorld.area("POLYGON ((0 -30, 160 -30, 160 85, 0 85, 0 -30))"));
        assertThat(new Rectangle2D.Double(-20, -20, 840, 440).contains(area.getBounds2D()))
                .isTrue();
    }

    @Test
    void takesNoCutAtTheAntimeridianForAShore() {
        Territory union =
                new SmallWorld().findTerritory(new TerritoryId("soviet-union")).orElseThrow();
        assertThat(Shores.cutsOf(union).getLength()).isCloseTo(19 + 3, within(1e-9));
        var shores = Shores.of(List.of(union));
        assertThat(shores.getLength() + Shores.cutsOf(union).getLength())
                .isCloseTo(union.area().getLength(), within(1e-9));
    }

    @Test
    void showsEveryPlaceInItsFrame() {
        for (var atlas : List.of(SheetSamples.antimeridian(), SheetSamples.farApart())) {
            MapFrame frame = SheetFit.fit(atlas, new Rectangle2D.Double(0, 0, 800, 400));
            assertThat(Mark.of(atlas)).isNotEmpty().allMatch(mark -> frame.shows(mark.point(), 5));
        }
    }

    private static boolean contains(Path2D area, double lon, double lat) {
        Coordinate at = FRAME.at(lon, lat);
        return area.contains(at.x, at.y);
    }
}
