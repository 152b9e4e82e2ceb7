package org.dispatchatlas.export.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Reads boxes: west, south, east, north or the same with heights, in the order of a reference system. */
final class BoxReader {
    private static final Pattern COMMA = Pattern.compile(",");

    /** Degrees that rounding may add on the way from metres. */
    private static final double MARGIN = 0.000001;

    private BoxReader() {}

    /**
     * The area of a box that is written as in the parameter {@code bbox}.
     *
     * @throws ApiProblem where it is none
     */
    static Geometry read(String words, Crs crs) {
        List<Double> edges = new ArrayList<>();
        for (String part : COMMA.split(words, -1)) {
            if (!QueryReader.NUMBER.matcher(part).matches()) {
                throw noBox(words);
            }
            edges.add(Double.valueOf(part));
        }
        return area(edges, words, crs);
    }

    /**
     * The area of a box: one rectangle, or two where it crosses the 180th meridian.
     *
     * @param words as which the box was written
     * @throws ApiProblem where it is none
     */
    static Geometry area(List<Double> edges, String words, Crs crs) {
        if (edges.size() != 4 && edges.size() != 6) {
            throw noBox(words);
        }
        int corner = edges.size() / 2;
        Envelope box = crs.box(edges.get(0), edges.get(1), edges.get(corner), edges.get(corner + 1));
        int north = crs == Crs.EPSG_4326 ? 0 : 1;
        if (edges.get(north) > edges.get(corner + north)
                || !isOnEarth(box.getMinX(), box.getMinY())
                || box.getMaxX() > 540
                || box.getMaxY() > 90 + MARGIN) {
            throw noBox(words);
        }
        return area(box);
    }

    /** Whether there is such a place, rounding allowed for; false for what is no number. */
    static boolean isOnEarth(double lon, double lat) {
        return Math.abs(lon) <= 180 + MARGIN && Math.abs(lat) <= 90 + MARGIN;
    }

    private static ApiProblem noBox(String words) {
        return ApiProblem.badRequest(
                "“%s” is no box: expected west,south,east,north in degrees, or in the units and the order of the box's reference system, such as 110,40,130,55.",
                ApiProblem.echo(words));
    }

    /** Its parts neither overlap nor differ in kind: spatial functions take nothing else. */
    private static Geometry area(Envelope box) {
        if (box.getMaxX() <= 180) {
            return Wgs84.GEOMETRY.toGeometry(box);
        }
        if (box.getWidth() >= 360) {
            return rectangle(-180, 180, box);
        }
        Geometry beyond = rectangle(-180, box.getMaxX() - 360, box);
        return box.getMinX() >= 180
                ? beyond
                : Wgs84.GEOMETRY.buildGeometry(List.of(rectangle(box.getMinX(), 180, box), beyond));
    }

    private static Geometry rectangle(double west, double east, Envelope box) {
        return Wgs84.GEOMETRY.toGeometry(new Envelope(west, east, box.getMinY(), box.getMaxY()));
    }
}
