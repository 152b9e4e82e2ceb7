package org.dispatchatlas.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dispatchatlas.geo.BoundingBox;
import org.dispatchatlas.geo.Extent;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Geometry after RFC 7946: longitude first, exterior rings counter-clockwise and holes clockwise, rings closed. Geometry must already
 * be cut at the 180th meridian.
 *
 * @see Rounding
 */
public final class GeometryJson {
    static final int POINT_DECIMALS = Rounding.EXPORT.pointDecimals();

    private final JsonOut json;
    private final Rounding rounding;

    /** As exports write it. */
    public GeometryJson(JsonOut json) {
        this(json, Rounding.EXPORT);
    }

    /** @param shapeDecimals of lines and areas; fewer suit a map of the world */
    GeometryJson(JsonOut json, int shapeDecimals) {
        this(json, new Rounding(POINT_DECIMALS, shapeDecimals));
    }

    /** @param rounding of the coordinates, whatever their unit */
    public GeometryJson(JsonOut json, Rounding rounding) {
        this.json = json;
        this.rounding = rounding;
    }

    /** The member {@code geometry}, null where there is none. */
    public void write(Optional<Geometry> geometry) {
        write(geometry, () -> {});
    }

    /** The member {@code geometry} of what is rounded already, as it is: in another order of axes no ring is turned round for it. */
    public void writeRounded(Optional<Geometry> geometry) {
        json.name("geometry");
        geometry.ifPresentOrElse(shape -> write(shape, () -> {}), json::nothing);
    }

    /** @param more writes further members of the geometry's object, as the Linked Places format has them */
    void write(Optional<Geometry> geometry, Runnable more) {
        json.name("geometry");
        geometry.flatMap(rounding::of).ifPresentOrElse(shape -> write(shape, more), json::nothing);
    }

    private void write(Geometry geometry, Runnable more) {
        json.object(() -> {
            json.text("type", geometry.getGeometryType());
            json.name("coordinates");
            switch (geometry) {
                case Point point -> position(point.getCoordinate(), rounding.pointDecimals());
                case LineString line -> positions(line);
                case Polygon polygon -> rings(polygon);
                case MultiLineString lines -> each(lines, part -> positions((LineString) part));
                case MultiPolygon polygons -> each(polygons, part -> rings((Polygon) part));
                default ->
                    throw new IllegalArgumentException("no GeoJSON is written for a " + geometry.getGeometryType());
            }
            more.run();
        });
    }

    /** The member {@code bbox}; nothing where there is no box. */
    public void bounds(Optional<BoundingBox> bounds) {
        bounds.ifPresent(box -> json.array(
                "bbox",
                List.of(box.west(), box.south(), box.east(), box.north()),
                degrees -> json.number(degrees, POINT_DECIMALS)));
    }

    /** The box round a geometry as it is printed: no rounded position lies outside. */
    public static Optional<BoundingBox> boundsOf(Geometry geometry) {
        double grain = Math.pow(10, geometry instanceof Point ? POINT_DECIMALS : Rounding.EXPORT.shapeDecimals());
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

    private void rings(Polygon polygon) {
        json.startArray();
        positions(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            positions(polygon.getInteriorRingN(hole));
        }
        json.endArray();
    }

    private void positions(LineString line) {
        json.array(List.of(line.getCoordinates()), coordinate -> position(coordinate, rounding.shapeDecimals()));
    }

    private void position(Coordinate coordinate, int decimals) {
        json.array(List.of(coordinate.x, coordinate.y), degrees -> json.number(degrees, decimals));
    }
}
