package org.dispatchatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeodesicOffsetTest {
    private static final Distance FORTY_FIVE_KM = Distance.ofKilometres(45);

    /** A frontier that runs south along 118 E, and the ground west of it. */
    private static final String MERIDIAN = "MULTILINESTRING((118 49, 118 45))";

    private static final String WEST = "MULTIPOLYGON(((110 44, 118 44, 118 50, 110 50, 110 44)))";

    @Test
    void westOfAMeridianTheLocusLiesAtTheDistance() {
        MultiLineString locus = GeodesicOffset.inside(area(WEST), lines(MERIDIAN), FORTY_FIVE_KM);

        for (Coordinate vertex : locus.getCoordinates()) {
            double back = Geodesic.WGS84.Inverse(vertex.y, vertex.x, Math.clamp(vertex.y, 45, 49), 118).s12;
            // The foot on a meridian lies a little nearer to the pole than the vertex, so this is an upper bound.
            assertThat(back).isCloseTo(45_000, within(100.0));
        }
        assertThat(locus.getLength()).isGreaterThan(4);
    }

    @Test
    void aBufferInDegreesOrInWebMercatorIsWrongByAThirdThere() {
        double atLatitude47 = Math.toRadians(47);
        double degrees = 45_000 / 111_320.0;
        double east = Geodesic.WGS84.Inverse(47, 118, 47, 118 - degrees).s12;
        double mercatorMetres = 45_000 * Math.cos(atLatitude47);

        assertThat(east).as("45 km read as degrees of the equator, drawn west").isLessThan(31_000);
        assertThat(mercatorMetres).as("45 km in Web Mercator, on the ground").isLessThan(31_000);
        MultiLineString locus = GeodesicOffset.inside(area(WEST), lines(MERIDIAN), FORTY_FIVE_KM);
        Geometry crossing = locus.intersection(read("LINESTRING(110 47, 118 47)"));
        assertThat(118 - crossing.getCoordinate().x).isGreaterThan(degrees * 1.4);
    }

    @Test
    void roundTheEndOfALineTheEndIsTheNearestPoint() {
        MultiLineString locus = GeodesicOffset.inside(
                area("MULTIPOLYGON(((117 49.01, 119 49.01, 119 50, 117 50, 117 49.01)))"),
                lines(MERIDIAN),
                FORTY_FIVE_KM);

        assertThat(locus.getNumGeometries()).isOne();
        for (Coordinate vertex : locus.getCoordinates()) {
            assertThat(Geodesic.WGS84.Inverse(vertex.y, vertex.x, 49, 118).s12).isCloseTo(45_000, within(15.0));
        }
    }

    @Test
    void inABendEveryVertexKeepsItsDistanceFromBothArms() {
        MultiLineString bend = lines("MULTILINESTRING((116 48, 117 48.5, 118 47.2, 119.5 47.6))");
        MultiPolygon all = area("MULTIPOLYGON(((110 44, 124 44, 124 52, 110 52, 110 44)))");

        MultiLineString locus = GeodesicOffset.inside(all, bend, FORTY_FIVE_KM);

        assertThat(locus.isEmpty()).isFalse();
        for (Coordinate vertex : locus.getCoordinates()) {
            assertThat(metresByTrial(vertex, bend)).isCloseTo(45_000, within(100.0));
        }
    }

    @Test
    void aroundALineBothSidesCountAndOneOfThemCanBeChosen() {
        MultiLineString both = GeodesicOffset.around(lines(MERIDIAN), FORTY_FIVE_KM);
        MultiLineString west = GeodesicOffset.towards(both, lines(MERIDIAN), 270, 45);

        assertThat(both.getEnvelopeInternal().getMinX()).isLessThan(117.5);
        assertThat(both.getEnvelopeInternal().getMaxX()).isGreaterThan(118.5);
        assertThat(west.getEnvelopeInternal().getMinX()).isLessThan(117.5);
        assertThat(west.getEnvelopeInternal().getMaxX()).isLessThan(118);
        assertThat(west.getEnvelopeInternal().getHeight()).isGreaterThan(4);
    }

    @Test
    void verticesFollowEachOtherClosely() {
        Coordinate[] vertices = GeodesicOffset.inside(area(WEST), lines(MERIDIAN), FORTY_FIVE_KM)
                .getGeometryN(0)
                .getCoordinates();

        for (int next = 1; next < vertices.length; next++) {
            Coordinate last = vertices[next - 1];
            assertThat(Geodesic.WGS84.Inverse(last.y, last.x, vertices[next].y, vertices[next].x).s12)
                    .isLessThan(2_000);
        }
    }

    @Test
    void acrossTheAntimeridianTheLocusIsCut() {
        MultiLineString strait = lines("MULTILINESTRING((-179.9 66, -179.9 68))");
        MultiPolygon chukotka = area("MULTIPOLYGON(((170 60, 180 60, 180 70, 170 70, 170 60)),"
                + "((-180 60, -179.9 60, -179.9 70, -180 70, -180 60)))");

        MultiLineString locus = GeodesicOffset.inside(chukotka, strait, FORTY_FIVE_KM);

        assertThat(locus.getCoordinates())
                .anySatisfy(vertex -> assertThat(vertex.x).isBetween(179.0, 179.1));
        for (int part = 0; part < locus.getNumGeometries(); part++) {
            assertThat(locus.getGeometryN(part).getEnvelopeInternal().getWidth())
                    .isLessThan(2);
        }
    }

    @Test
    void noPointOfASmallAreaLiesSoFar() {
        MultiPolygon strip = area("MULTIPOLYGON(((117.8 46, 118 46, 118 48, 117.8 48, 117.8 46)))");

        assertThat(GeodesicOffset.inside(strip, lines(MERIDIAN), FORTY_FIVE_KM).isEmpty())
                .isTrue();
    }

    /** An independent measure: the least distance to 200 points on each segment. */
    private static double metresByTrial(Coordinate from, MultiLineString line) {
        double least = Double.MAX_VALUE;
        Coordinate[] vertices = line.getCoordinates();
        for (int next = 1; next < vertices.length; next++) {
            Coordinate start = vertices[next - 1];
            var segment = Geodesic.WGS84.InverseLine(start.y, start.x, vertices[next].y, vertices[next].x);
            for (int trial = 0; trial <= 200; trial++) {
                var point = segment.Position(segment.Distance() * trial / 200);
                least = Math.min(least, Geodesic.WGS84.Inverse(from.y, from.x, point.lat2, point.lon2).s12);
            }
        }
        return least;
    }

    private static MultiPolygon area(String wkt) {
        return (MultiPolygon) read(wkt);
    }

    private static MultiLineString lines(String wkt) {
        return (MultiLineString) read(wkt);
    }

    private static Geometry read(String wkt) {
        try {
            return new WKTReader(Wgs84.GEOMETRY).read(wkt);
        } catch (ParseException broken) {
            throw new IllegalArgumentException(wkt, broken);
        }
    }
}
