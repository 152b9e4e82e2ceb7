package org.dispatchatlas.export;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Geometry as KML: degrees, longitude first, on the ground. It must already be rounded and cut at the 180th meridian. */
final class KmlGeometry {
    private final XmlOut xml;

    KmlGeometry(XmlOut xml) {
        this.xml = xml;
    }

    void write(Geometry geometry) {
        switch (geometry) {
            case Point point -> point(point);
            case LineString line -> line("LineString", line, true);
            case Polygon polygon -> polygon(polygon);
            default -> xml.element("MultiGeometry", () -> parts(geometry));
        }
    }

    private void parts(Geometry geometry) {
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            write(geometry.getGeometryN(part));
        }
    }

    private void point(Point point) {
        xml.element("Point", () -> {
            onGround();
            coordinates(Rounding.EXPORT.pointDecimals(), point.getCoordinate());
        });
    }

    private void polygon(Polygon polygon) {
        xml.element("Polygon", () -> {
            xml.text("tessellate", "1");
            onGround();
            xml.element("outerBoundaryIs", () -> line("LinearRing", polygon.getExteriorRing(), false));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                LineString ring = polygon.getInteriorRingN(hole);
                xml.element("innerBoundaryIs", () -> line("LinearRing", ring, false));
            }
        });
    }

    /** A ring lies as its polygon does. */
    private void line(String element, LineString line, boolean alone) {
        xml.element(element, () -> {
            if (alone) {
                xml.text("tessellate", "1");
                onGround();
            }
            coordinates(Rounding.EXPORT.shapeDecimals(), line.getCoordinates());
        });
    }

    private void onGround() {
        xml.text("altitudeMode", "clampToGround");
    }

    private void coordinates(int decimals, Coordinate... positions) {
        xml.text(
                "coordinates",
                Arrays.stream(positions)
                        .map(position -> number(position.x, decimals) + "," + number(position.y, decimals))
                        .collect(Collectors.joining(" ")));
    }

    private static String number(double degrees, int decimals) {
        return Numbers.rounded(degrees, decimals).toPlainString();
    }
}
