package org.dispatchatlas.ingest.geodata;

import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * How coarse a layer is drawn.
 *
 * @param tolerance how far a line may move, degrees
 * @param grid parts of a degree to which coordinates are rounded
 * @param smallestIsland smaller polygons are left out, square metres
 */
record Generalization(double tolerance, int grid, double smallestIsland) {
    /** Countries and coasts outside of the window: right to about twenty kilometres. */
    static final Generalization WORLD = new Generalization(0.2, 100, 500e6);

    /** Rivers and lakes of the whole world. */
    static final Generalization WATER = new Generalization(0.08, 100, 0);

    /** Rivers and lakes in the window of Inner Asia: right to about a kilometre. */
    static final Generalization NEAR_WATER = new Generalization(0.01, 100, 0);

    /** Moves nothing that matters, a tenth of a metre, but makes equal what differs in the last digits. */
    static final Generalization EXACT = new Generalization(0, 1_000_000, 0);

    /** From the Altai to Japan: drawn finer than the rest. Degrees. */
    static final Envelope WINDOW = new Envelope(85, 143, 33, 57);

    /** Tolerance of countries and coasts within the window, degrees. */
    static final double NEAR_TOLERANCE = 0.03;

    /** Islands in the window may be as small as this, square metres. */
    static final double NEAR_ISLAND = 40e6;

    /** The geometry on the grid. Vertices that two geometries share stay shared. */
    Geometry round(Geometry geometry) {
        Geometry rounded = geometry.copy();
        rounded.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence sequence, int at) {
                sequence.setOrdinate(at, 0, (double) Math.round(sequence.getX(at) * grid) / grid);
                sequence.setOrdinate(at, 1, (double) Math.round(sequence.getY(at) * grid) / grid);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return rounded;
    }

    /** A line on the grid without steps in place; empty if nothing is left of it. */
    LineString roundLine(LineString line) {
        var kept = new ArrayList<Coordinate>();
        for (Coordinate position : round(line).getCoordinates()) {
            if (kept.isEmpty() || !kept.getLast().equals2D(position)) {
                kept.add(position);
            }
        }
        return Wgs84.GEOMETRY.createLineString(kept.size() < 2 ? new Coordinate[0] : kept.toArray(Coordinate[]::new));
    }

    /** Polygons on the grid, mended where rounding made them cross themselves. */
    List<Polygon> roundPolygons(Geometry area) {
        var polygons = new ArrayList<Polygon>();
        Geometry rounded = GeometryFixer.fix(round(area));
        for (int part = 0; part < rounded.getNumGeometries(); part++) {
            if (rounded.getGeometryN(part) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(polygon);
            }
        }
        return polygons;
    }
}
