package org.dispatchatlas.ingest.geodata;

import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * Makes polygons of rings that jump from 180 degrees east to 180 degrees west or run round a pole, cut at the 180th meridian as
 * RFC 7946 section 3.1.9 asks.
 */
final class Antimeridian {
    private static final double TURN = 360;

    private Antimeridian() {}

    /**
     * One polygon, or several where it crosses the meridian.
     *
     * @param rings the outer ring first; longitudes within -180 to 180
     */
    static Geometry polygon(List<Coordinate[]> rings) {
        LinearRing outer = ring(rings.getFirst());
        var holes = new ArrayList<LinearRing>();
        for (Coordinate[] hole : rings.subList(1, rings.size())) {
            holes.add(shiftInto(ring(hole), outer.getEnvelopeInternal()));
        }
        Polygon unrolled = Wgs84.GEOMETRY.createPolygon(outer, holes.toArray(LinearRing[]::new));
        return cut(unrolled.isValid() ? unrolled : GeometryFixer.fix(unrolled));
    }

    private static Geometry cut(Geometry unrolled) {
        Envelope extent = unrolled.getEnvelopeInternal();
        if (extent.getMinX() >= -180 && extent.getMaxX() <= 180) {
            return unrolled;
        }
        Geometry whole = Wgs84.GEOMETRY.createPolygon();
        for (double shift = -TURN; shift <= TURN; shift += TURN) {
            Geometry here = AffineTransformation.translationInstance(shift, 0)
                    .transform(unrolled)
                    .intersection(Wgs84.GEOMETRY.toGeometry(new Envelope(-180, 180, -90, 90)));
            whole = whole.union(here);
        }
        return whole;
    }

    /** The ring with longitudes that run on beyond 180 degrees instead of jumping; one round a pole is closed along it. */
    private static LinearRing ring(Coordinate[] positions) {
        var unrolled = new ArrayList<Coordinate>();
        double shift = 0;
        double before = positions[0].x;
        for (Coordinate position : positions) {
            shift -= Math.rint((position.x - before) / TURN) * TURN;
            before = position.x;
            unrolled.add(new Coordinate(position.x + shift, position.y));
        }
        if (shift != 0) {
            double pole = Math.copySign(90, positions[0].y);
            unrolled.add(new Coordinate(unrolled.getLast().x, pole));
            unrolled.add(new Coordinate(positions[0].x, pole));
            unrolled.add(new Coordinate(positions[0]));
        }
        return Wgs84.GEOMETRY.createLinearRing(unrolled.toArray(Coordinate[]::new));
    }

    private static LinearRing shiftInto(LinearRing hole, Envelope outer) {
        double shift = 0;
        if (hole.getEnvelopeInternal().getMaxX() > outer.getMaxX()) {
            shift = -TURN;
        } else if (hole.getEnvelopeInternal().getMinX() < outer.getMinX()) {
            shift = TURN;
        }
        return shift == 0
                ? hole
                : (LinearRing)
                        AffineTransformation.translationInstance(shift, 0).transform(hole);
    }
}
