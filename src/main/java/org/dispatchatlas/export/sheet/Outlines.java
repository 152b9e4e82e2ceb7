package org.dispatchatlas.export.sheet;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.LineLimiter;
import org.locationtech.jts.operation.overlayng.RingClipper;

/**
 * Geometry in degrees as outlines on the sheet. Edges are bent as the projection bends them, cut a little outside the frame, and
 * their vertices set on a fine grid: by that neighbours stay neighbours, and what is finer than print vanishes.
 */
final class Outlines {
    /** Degrees: a longer edge gets vertices between its ends. */
    private static final double LONGEST_EDGE = 1;

    /** Points of the sheet: edges along the cut stay out of sight. */
    private static final double OUTSIDE = 12;

    /** Steps in a point: a sixth are 0.06 mm. */
    static final double FINE = 6;

    /** Points of the sheet. */
    private static final double SPECK = 0.6;

    private final MapFrame frame;
    private final Envelope reach;
    private final double grain;

    Outlines(MapFrame frame) {
        this(frame, FINE);
    }

    /** @param grain steps of the grid in a point */
    Outlines(MapFrame frame, double grain) {
        this.frame = frame;
        this.grain = grain;
        this.reach = frame.around(OUTSIDE);
    }

    /** The rings of all polygons in a geometry; empty where none is in sight. */
    Path2D areas(Geometry geometry) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            if (geometry.getGeometryN(part) instanceof Polygon polygon && !holdsAntipode(polygon)) {
                addRing(path, polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    addRing(path, polygon.getInteriorRingN(hole));
                }
            }
        }
        return path;
    }

    /** All lines in a geometry, and the rings of its polygons, as far as they are in sight. */
    Path2D lines(Geometry geometry) {
        Path2D path = new Path2D.Double();
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            Geometry single = geometry.getGeometryN(part);
            if (single instanceof LineString line) {
                addLine(path, line.getCoordinates());
            } else if (single instanceof Polygon polygon) {
                path.append(lines(polygon.getBoundary()), false);
            }
        }
        return path;
    }

    /** Round the antipode inside and outside change places: such ground would flood the map. */
    private boolean holdsAntipode(Polygon polygon) {
        Coordinate far = Wgs84.point(frame.projection().antipode()).getCoordinate();
        return polygon.getEnvelopeInternal().contains(far)
                && polygon.covers(Wgs84.point(frame.projection().antipode()));
    }

    private void addRing(Path2D path, LinearRing ring) {
        Coordinate[] degrees = ring.getCoordinates();
        if (isOutOfSight(degrees)) {
            return;
        }
        List<Coordinate> bent = bent(degrees);
        Coordinate[] cut = new RingClipper(reach).clip(bent.toArray(Coordinate[]::new));
        List<Coordinate> vertices = onGrid(cut);
        if (vertices.size() > 3 && !isSpeck(vertices)) {
            add(path, vertices);
            path.closePath();
        }
    }

    private void addLine(Path2D path, Coordinate[] degrees) {
        for (List<Coordinate> stretch : stretches(degrees)) {
            for (Coordinate[] part : new LineLimiter(reach).limit(stretch.toArray(Coordinate[]::new))) {
                List<Coordinate> vertices = onGrid(part);
                boolean closed = degrees[0].equals2D(degrees[degrees.length - 1]);
                if (vertices.size() > 1 && !(closed && isSpeck(vertices))) {
                    add(path, vertices);
                }
            }
        }
    }

    private boolean isOutOfSight(Coordinate[] degrees) {
        for (Coordinate each : degrees) {
            if (frame.projection().isVisible(each.x, each.y)) {
                return false;
            }
        }
        return true;
    }

    /** The stretches of a line within the rim, on the sheet. */
    private List<List<Coordinate>> stretches(Coordinate[] degrees) {
        List<List<Coordinate>> stretches = new ArrayList<>();
        List<Coordinate> run = new ArrayList<>();
        for (Coordinate each : withShortEdges(degrees)) {
            if (frame.projection().isVisible(each.x, each.y)) {
                run.add(frame.at(each.x, each.y));
            } else if (!run.isEmpty()) {
                stretches.add(run);
                run = new ArrayList<>();
            }
        }
        stretches.add(run);
        stretches.removeIf(stretch -> stretch.size() < 2);
        return stretches;
    }

    private List<Coordinate> bent(Coordinate[] degrees) {
        return withShortEdges(degrees).stream()
                .map(each -> frame.at(each.x, each.y))
                .toList();
    }

    private static List<Coordinate> withShortEdges(Coordinate[] degrees) {
        List<Coordinate> vertices = new ArrayList<>();
        for (int next = 0; next < degrees.length; next++) {
            Coordinate to = degrees[next];
            if (next > 0) {
                Coordinate from = degrees[next - 1];
                int pieces = (int) Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / LONGEST_EDGE);
                for (int piece = 1; piece < pieces; piece++) {
                    double share = (double) piece / pieces;
                    vertices.add(new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)));
                }
            }
            vertices.add(to);
        }
        return vertices;
    }

    private List<Coordinate> onGrid(Coordinate[] vertices) {
        List<Coordinate> kept = new ArrayList<>();
        for (Coordinate vertex : vertices) {
            Coordinate set = new Coordinate(Math.rint(vertex.x * grain) / grain, Math.rint(vertex.y * grain) / grain);
            if (kept.isEmpty() || !kept.getLast().equals2D(set)) {
                kept.add(set);
            }
        }
        return kept;
    }

    /** Islets of a dot's size: drawn with their shores they would be larger than they are. */
    private static boolean isSpeck(List<Coordinate> vertices) {
        Envelope box = new Envelope();
        vertices.forEach(box::expandToInclude);
        return Math.max(box.getWidth(), box.getHeight()) < SPECK;
    }

    private static void add(Path2D path, List<Coordinate> vertices) {
        path.moveTo(vertices.getFirst().x, vertices.getFirst().y);
        vertices.stream().skip(1).forEach(vertex -> path.lineTo(vertex.x, vertex.y));
    }
}
