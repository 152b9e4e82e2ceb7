package org.dispatchatlas.ingest.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.GeodesicOffset;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiLineString;

/** The seed's "45 kilometers inside Mongolian territory" on the frontier that the program ships, measured back point by point. */
class LocusOf1936Test {
    private static final TerritoryId MONGOLIA = new TerritoryId("mongolia");
    private static final TerritoryId MANCHUKUO = new TerritoryId("manchukuo");

    /** Reference knowledge, good to 10 km: the Mongolian headquarters of the frontier's south-east. */
    private static final LonLat TAMSAGBULAG = new LonLat(117.30, 47.25);

    private static final BordersOfDay MAP = BordersFile.load().on(LocalDate.of(1936, 4, 1));

    @ParameterizedTest
    @CsvSource({"mongolia", "manchukuo"})
    void everyKilometreOfTheLocusMeasuresBackTo45Kilometres(String claimant) {
        Frontier frontier = reading(claimant);

        MultiLineString locus =
                GeodesicOffset.inside(frontier.areaOf(MONGOLIA), frontier.line(), Distance.ofKilometres(45));

        double worst = 0;
        int points = 0;
        for (int part = 0; part < locus.getNumGeometries(); part++) {
            Coordinate[] vertices = locus.getGeometryN(part).getCoordinates();
            for (int next = 1; next < vertices.length; next++) {
                Coordinate half = new Coordinate(
                        (vertices[next - 1].x + vertices[next].x) / 2, (vertices[next - 1].y + vertices[next].y) / 2);
                worst = Math.max(worst, Math.abs(metresByTrial(vertices[next], frontier.line()) - 45_000));
                worst = Math.max(worst, Math.abs(metresByTrial(half, frontier.line()) - 45_000));
                points += 2;
            }
        }
        double fromTamsagbulag = Arrays.stream(locus.getCoordinates())
                .mapToDouble(vertex ->
                        Wgs84.distance(Wgs84.position(vertex), TAMSAGBULAG).kilometres())
                .min()
                .orElseThrow();
        assertThat(points / Wgs84.length(locus).kilometres())
                .as("points measured on each km")
                .isGreaterThan(1);
        assertThat(worst).as("metres off, %s's reading", claimant).isLessThan(100);
        assertThat(fromTamsagbulag).as("km from Tamsagbulag").isCloseTo(0, within(10.0));
    }

    private static Frontier reading(String claimant) {
        return MAP.findFrontiers(MONGOLIA, MANCHUKUO).stream()
                .filter(frontier -> frontier.claimant().value().equals(claimant))
                .findFirst()
                .orElseThrow();
    }

    /** An independent measure: the least distance to points on each segment, about 200 m apart, of all segments in reach. */
    private static double metresByTrial(Coordinate from, MultiLineString line) {
        double least = Double.MAX_VALUE;
        for (int part = 0; part < line.getNumGeometries(); part++) {
            Coordinate[] vertices = line.getGeometryN(part).getCoordinates();
            for (int next = 1; next < vertices.length; next++) {
                least = Math.min(least, metresByTrial(from, vertices[next - 1], vertices[next], least));
            }
        }
        return least;
    }

    private static double metresByTrial(Coordinate from, Coordinate start, Coordinate end, double least) {
        GeodesicData segment = Geodesic.WGS84.Inverse(start.y, start.x, end.y, end.x);
        if (metres(from, start) - segment.s12 > least) {
            return least;
        }
        int trials = (int) Math.ceil(segment.s12 / 200);
        double nearest = least;
        for (int trial = 0; trial <= trials; trial++) {
            GeodesicData point =
                    Geodesic.WGS84.Direct(start.y, start.x, segment.azi1, segment.s12 * trial / Math.max(1, trials));
            nearest = Math.min(nearest, metres(from, new Coordinate(point.lon2, point.lat2)));
        }
        return nearest;
    }

    private static double metres(Coordinate from, Coordinate to) {
        return Geodesic.WGS84.Inverse(from.y, from.x, to.y, to.x).s12;
    }
}
