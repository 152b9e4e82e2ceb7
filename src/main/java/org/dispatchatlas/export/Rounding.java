package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Geometry as every export prints it: rounded, without points that rounding makes the same as the one before and without rings of which
 * it leaves nothing, exterior rings counter-clockwise and holes clockwise (RFC 7946 section 3.1.6).
 *
 * @param pointDecimals of a degree, for single points
 * @param shapeDecimals of a degree, for lines and areas
 */
public record Rounding(int pointDecimals, int shapeDecimals) {
    /** Points to 5 decimals (a metre), lines and areas to 4 (ten metres): finer than any of them is known. */
    public static final Rounding EXPORT = new Rounding(5, 4);

    /** The rounded geometry; empty where rounding leaves nothing of it. */
    public Optional<Geometry> of(Geometry geometry) {
        Geometry rounded = switch (geometry) {
            case Point point -> point(point);
            case Polygon polygon -> polygon(polygon);
            case LineString line -> line(line);
            case MultiLineString lines ->
                lines.getFactory()
                        .createMultiLineString(parts(lines).stream()
                                .map(part -> line((LineString) part))
                                .filter(part -> !part.isEmpty())
                                .toArray(LineString[]::new));
            case MultiPolygon polygons ->
                polygons.getFactory()
                        .createMultiPolygon(parts(polygons).stream()
                                .map(part -> polygon((Polygon) part))
                                .filter(part -> !part.isEmpty())
                                .toArray(Polygon[]::new));
            default -> throw new IllegalArgumentException("no export writes a " + geometry.getGeometryType());
        };
        return rounded.isEmpty() ? Optional.empty() : Optional.of(rounded);
    }

    private static List<Geometry> parts(Geometry collection) {
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < collection.getNumGeometries(); i++) {
            parts.add(collection.getGeometryN(i));
        }
        return parts;
    }

    private Point point(Point point) {
        return point.getFactory().createPoint(rounded(point.getCoordinate(), grain(pointDecimals)));
    }

    private LineString line(LineString line) {
        List<Coordinate> kept = rounded(line.getCoordinates());
        if (kept.size() == 1) {
            // A line shorter than the grain is still a line.
            kept.add(kept.getFirst().copy());
        }
        return line.getFactory().createLineString(kept.toArray(Coordinate[]::new));
    }

    private Polygon polygon(Polygon polygon) {
        Optional<LinearRing> shell = ring(polygon.getExteriorRing(), true);
        List<LinearRing> holes = new ArrayList<>();
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            ring(polygon.getInteriorRingN(hole), false).ifPresent(holes::add);
        }
        return shell.map(ring -> polygon.getFactory().createPolygon(ring, holes.toArray(LinearRing[]::new)))
                .orElseGet(() -> polygon.getFactory().createPolygon());
    }

    private Optional<LinearRing> ring(LinearRing ring, boolean counterClockwise) {
        List<Coordinate> corners = rounded(ring.getCoordinates());
        if (corners.size() < 4) {
            return Optional.empty();
        }
        boolean turned = Orientation.isCCW(corners.toArray(Coordinate[]::new)) != counterClockwise;
        return Optional.of(
                ring.getFactory().createLinearRing((turned ? corners.reversed() : corners).toArray(Coordinate[]::new)));
    }

    private List<Coordinate> rounded(Coordinate[] coordinates) {
        double grain = grain(shapeDecimals);
        List<Coordinate> kept = new ArrayList<>(coordinates.length);
        for (Coordinate coordinate : coordinates) {
            Coordinate rounded = rounded(coordinate, grain);
            if (kept.isEmpty() || !kept.getLast().equals2D(rounded)) {
                kept.add(rounded);
            }
        }
        return kept;
    }

    private static Coordinate rounded(Coordinate coordinate, double grain) {
        return new Coordinate(Math.rint(coordinate.x * grain) / grain, Math.rint(coordinate.y * grain) / grain);
    }

    private static double grain(int decimals) {
        return Math.pow(10, decimals);
    }
}
