package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.geo.BoundingBox;
import org.dispatchatlas.geo.Coverage;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Cuts areas to a box, for near views of a map whose territories are large. */
record Clip(Envelope box) {
    /** Cuts nothing. */
    static final Clip NONE = new Clip(new Envelope(-180, 180, -90, 90));

    /** A box that does not cross the 180th meridian. */
    static Clip of(BoundingBox box) {
        return new Clip(new Envelope(box.west(), box.east(), box.south(), box.north()));
    }

    /** What lies in the box; may be empty. */
    MultiPolygon of(MultiPolygon area) {
        Envelope bounds = area.getEnvelopeInternal();
        if (box.contains(bounds)) {
            return area;
        }
        MultiPolygon parts = partsOf(area);
        if (parts.isEmpty()) {
            return parts;
        }
        Geometry frame = Wgs84.GEOMETRY.toGeometry(box);
        return Coverage.polygons(OverlayNGRobust.overlay(parts, frame, OverlayNG.INTERSECTION));
    }

    /** The polygons that reach into the box, whole. */
    MultiPolygon partsOf(MultiPolygon area) {
        List<Polygon> parts = new ArrayList<>();
        for (int part = 0; part < area.getNumGeometries(); part++) {
            Polygon polygon = (Polygon) area.getGeometryN(part);
            if (box.intersects(polygon.getEnvelopeInternal())) {
                parts.add(polygon);
            }
        }
        return Wgs84.GEOMETRY.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    boolean touches(LineSegment edge) {
        return box.intersects(new Envelope(edge.p0, edge.p1));
    }
}
