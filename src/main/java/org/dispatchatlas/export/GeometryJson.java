package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dispatchatlas.geo.BoundingBox;
import org.dispatchatlas.geo.Extent;
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
 * Geometry after RFC 7946: longitude first, exterior rings counter-clockwise and holes clockwise, rings closed. Geometry must already
 * be cut at the 180th meridian. Points keep 5 decimals of a degree (a metre), lines and areas 4 (ten metres): finer than any of them is
 * known.
 */
final class GeometryJson {
    static final int POINT_DECIMALS = 5;
    static final int SHAPE_DECIMALS = 4;

    private final JsonOut json;
    private final int shapeDecimals;

    GeometryJson(JsonOut json) {
        this(json, SHAPE_DECIMALS);
    }

    /** @param shapeDecimals of lines and areas; fewer suit a map of the world */
    GeometryJson(JsonOut json, int shapeDecimals) {
        this.json = json;
        this.shapeDecimals = shapeDecimals;
    }

    /** The member {@code geometry}, null where there is none. */
    void write(Optional<Geometry> geometry) {
        json.name("geometry");
        geometry.ifPresentOrElse(this::write, json::nothing);
    }

    private void write(Geometry geometry) {
        json.object(() -> {
            json.text("type", geometry.getGeometryType());
            json.name("coordinates");
            switch (geometry) {
                case Point point -> position(point.getCoordinate(), POINT_DECIMALS);
                case LineString line -> positions(List.of(line.getCoordinates()));
                case Polygon polygon -> rings(polygon);
                case MultiLineString lines -> each(lines, part -> positions(List.of(part.getCoordinates())));
                case MultiPolygon polygons -> each(polygons, part -> rings((Polygon) part));
                default ->
                    throw new IllegalArgumentException("no GeoJSON is written for a " + geometry.getGeometryType());
            }
        });
    }

    /** The member {@code bbox}; nothing where there is no box. */
    void bounds(Optional<BoundingBox> bounds) {
        bounds.ifPresent(box -> json.array(
                "bbox",
                List.of(box.west(), box.south(), box.east(), box.north()),
                degrees -> json.number(degrees, POINT_DECIMALS)));
    }

    /** The box round a geometry as it is printed: no rounded position lies outside. */
    static Optional<BoundingBox> boundsOf(Geometry geometry) {
        double grain = Math.pow(10, geometry instanceof Point ? POINT_DECIMALS : SHAPE_DECIMALS);
        return Extent.of(geometry)
                .map(box -> new BoundingBox(
                        rounded(box.west(), grain),
                        rounded(box.south(), grain),
                        rounded(box.east(), grain),
                        rounded(box.north(), grain)));
    }

    private static double rounded(double degrees, double grain) {
        return Math.rint(degrees * grain) / grain;
    }

    private void each(Geometry collection, Consumer<Geometry> part) {
        json.startArray();
        for (int i = 0; i < collection.getNumGeometries(); i++) {
            part.accept(collection.getGeometryN(i));
        }
        json.endArray();
    }

    /** A polygon; one so small that rounding leaves nothing of it is left out. */
    private void rings(Polygon polygon) {
        if (isTooSmall(polygon.getExteriorRing())) {
            return;
        }
        json.startArray();
        ring(polygon.getExteriorRing(), true);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            if (!isTooSmall(polygon.getInteriorRingN(hole))) {
                ring(polygon.getInteriorRingN(hole), false);
            }
        }
        json.endArray();
    }

    private boolean isTooSmall(LinearRing ring) {
        return rounded(List.of(ring.getCoordinates())).size() < 4;
    }

    private void ring(LinearRing ring, boolean counterClockwise) {
        List<Coordinate> corners = rounded(List.of(ring.getCoordinates()));
        boolean turned = Orientation.isCCW(corners.toArray(Coordinate[]::new)) != counterClockwise;
        positions(turned ? corners.reversed() : corners);
    }

    private void positions(List<Coordinate> coordinates) {
        json.array(rounded(coordinates), coordinate -> position(coordinate, shapeDecimals));
    }

    private void position(Coordinate coordinate, int decimals) {
        json.array(List.of(coordinate.x, coordinate.y), degrees -> json.number(degrees, decimals));
    }

    /** Without points that rounding would make the same as the one before. */
    private List<Coordinate> rounded(List<Coordinate> coordinates) {
        double grain = Math.pow(10, shapeDecimals);
        List<Coordinate> kept = new ArrayList<>(coordinates.size());
        for (Coordinate coordinate : coordinates) {
            Coordinate rounded = new Coordinate(rounded(coordinate.x, grain), rounded(coordinate.y, grain));
            if (kept.isEmpty() || !kept.getLast().equals2D(rounded)) {
                kept.add(rounded);
            }
        }
        return kept;
    }
}
