package org.dispatchatlas.borders;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** Where a map writes a name: the middle of the widest circle, in degrees, in the largest part. */
final class LabelPoint {
    private LabelPoint() {}

    static Coordinate of(MultiPolygon area) {
        Geometry largest = area.getGeometryN(0);
        for (int part = 1; part < area.getNumGeometries(); part++) {
            if (area.getGeometryN(part).getArea() > largest.getArea()) {
                largest = area.getGeometryN(part);
            }
        }
        double size = Math.sqrt(largest.getArea());
        Geometry rough = TopologyPreservingSimplifier.simplify(largest, size / 20);
        return MaximumInscribedCircle.getCenter(rough, size / 50).getCoordinate();
    }
}
