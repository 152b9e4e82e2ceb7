package org.dispatchatlas.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.util.LineStringExtracter;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The line of all points at a given geodesic distance from another line.
 *
 * <p>A buffer in a plane that touches the earth at the line's middle gives the shape; each of its vertices is then moved along the
 * geodesic from its nearest point of the line until the distance is right to {@value #CLOSE_ENOUGH} m. Round an end of the line the
 * points nearest to that end count too: they do lie at the distance.
 */
public final class GeodesicOffset {
    /** A vertex this near to the distance stays where it is, in metres. */
    private static final double CLOSE_ENOUGH = 1;

    /** A vertex that cannot be brought so near is left out, in metres. */
    private static final double TOO_FAR_OFF = 50;

    private static final int STEPS = 8;

    /** Between vertices the line is straight: at most so many metres, so that a curve of 45 km radius is met to 7 m. */
    private static final double VERTEX_SPACING = 1_500;

    private static final int SEGMENTS_PER_QUARTER_TURN = 32;

    private static final MultiPolygon WORLD =
            Coverage.polygons(Wgs84.GEOMETRY.toGeometry(new Envelope(-180, 180, -90, 90)));

    private final GeodesicLine line;
    private final double metres;

    private GeodesicOffset(GeodesicLine line, double metres) {
        this.line = line;
        this.metres = metres;
    }

    /**
     * All points of an area that lie at the distance from a line; empty where there are none.
     *
     * <p>Every vertex of the result but the ends at the edge of the area lies at the distance to {@value #CLOSE_ENOUGH} m; vertices
     * are at most about 1.5 km apart.
     *
     * @param area only points in it count; degrees, longitude first, cut at the 180th meridian
     * @param line degrees, longitude first, without parts longer than half the globe
     * @param distance up to about 500 km
     */
    public static MultiLineString inside(MultiPolygon area, MultiLineString line, Distance distance) {
        if (area.isEmpty() || line.isEmpty()) {
            return Wgs84.GEOMETRY.createMultiLineString();
        }
        return new GeodesicOffset(new GeodesicLine(line), distance.metres()).inside(area, middle(line));
    }

    /** The distance from a position to the nearest point of a line of geodesics, up to about 500 km exact to a metre. */
    public static Distance distance(LonLat position, MultiLineString line) {
        return new Distance(new GeodesicLine(line)
                .nearest(new Coordinate(position.lon(), position.lat()))
                .metres());
    }

    /** All points that lie at the distance from a line, on whatever ground; otherwise as {@link #inside}. */
    public static MultiLineString around(MultiLineString line, Distance distance) {
        return inside(WORLD, line, distance);
    }

    /**
     * Those stretches of an offset that lie towards one direction: the azimuth from the nearest point of the line to each vertex
     * differs from the given one by no more than an angle.
     *
     * @param offset of that line
     * @param azimuth degrees clockwise from north
     * @param halfAngle degrees
     */
    public static MultiLineString towards(
            MultiLineString offset, MultiLineString line, double azimuth, double halfAngle) {
        GeodesicLine measured = new GeodesicLine(line);
        List<LineString> kept = new ArrayList<>();
        for (LineString part : lines(offset)) {
            List<Coordinate> run = new ArrayList<>();
            for (Coordinate vertex : part.getCoordinates()) {
                double turn = measured.nearest(vertex).azimuth() - azimuth;
                if (Math.abs(Math.IEEEremainder(turn, 360)) <= halfAngle) {
                    run.add(vertex);
                } else {
                    addLine(kept, run);
                    run.clear();
                }
            }
            addLine(kept, run);
        }
        return Wgs84.GEOMETRY.createMultiLineString(kept.toArray(LineString[]::new));
    }

    private MultiLineString inside(MultiPolygon area, Coordinate middle) {
        EquidistantPlane plane = new EquidistantPlane(middle);
        LineString[] parts = line.parts().stream().map(plane::project).toArray(LineString[]::new);
        Geometry edge = Wgs84.GEOMETRY
                .createMultiLineString(parts)
                .buffer(metres, SEGMENTS_PER_QUARTER_TURN)
                .getBoundary();
        List<LineString> found = new ArrayList<>();
        for (Geometry ring : lines(Densifier.densify(edge, VERTEX_SPACING))) {
            for (LineString corrected : correct(ring, plane)) {
                found.addAll(clip(corrected, area));
            }
        }
        return merge(found);
    }

    /** The ring in degrees with each vertex at the distance, broken at the 180th meridian. */
    private List<LineString> correct(Geometry ring, EquidistantPlane plane) {
        List<LineString> lines = new ArrayList<>();
        List<Coordinate> run = new ArrayList<>();
        for (Coordinate vertex : ring.getCoordinates()) {
            Optional<Coordinate> moved = moved(plane.unproject(vertex));
            if (moved.isEmpty()) {
                continue;
            }
            if (!run.isEmpty() && Math.abs(run.getLast().x - moved.get().x) > 180) {
                addLine(lines, run);
                run.clear();
            }
            run.add(moved.get());
        }
        addLine(lines, run);
        return lines;
    }

    private static void addLine(List<LineString> lines, List<Coordinate> run) {
        if (run.size() > 1) {
            lines.add(Wgs84.GEOMETRY.createLineString(run.toArray(Coordinate[]::new)));
        }
    }

    private Optional<Coordinate> moved(Coordinate vertex) {
        Coordinate at = vertex;
        double off = Double.MAX_VALUE;
        for (int step = 0; step < STEPS; step++) {
            GeodesicLine.Nearest nearest = line.nearest(at);
            off = Math.abs(nearest.metres() - metres);
            if (off <= CLOSE_ENOUGH) {
                break;
            }
            GeodesicData end = Geodesic.WGS84.Direct(nearest.foot().y, nearest.foot().x, nearest.azimuth(), metres);
            at = new Coordinate(end.lon2, end.lat2);
        }
        return off <= TOO_FAR_OFF ? Optional.of(at) : Optional.empty();
    }

    private static List<LineString> clip(LineString corrected, MultiPolygon area) {
        List<LineString> inside = new ArrayList<>();
        Envelope box = corrected.getEnvelopeInternal();
        for (int part = 0; part < area.getNumGeometries(); part++) {
            Geometry polygon = area.getGeometryN(part);
            if (polygon.getEnvelopeInternal().intersects(box)) {
                inside.addAll(lines(OverlayNGRobust.overlay(corrected, polygon, OverlayNG.INTERSECTION)));
            }
        }
        return inside;
    }

    @SuppressWarnings("unchecked") // JTS has no generics here; the extracter gives only lines.
    private static List<LineString> lines(Geometry geometry) {
        return LineStringExtracter.getLines(geometry);
    }

    @SuppressWarnings("unchecked")
    private static MultiLineString merge(List<LineString> parts) {
        LineMerger merger = new LineMerger();
        merger.add(parts);
        Collection<LineString> merged = merger.getMergedLineStrings();
        return Wgs84.GEOMETRY.createMultiLineString(merged.toArray(LineString[]::new));
    }

    private static Coordinate middle(MultiLineString line) {
        BoundingBox box = Extent.of(line).orElseThrow();
        double width = box.crossesAntimeridian() ? box.east() - box.west() + 360 : box.east() - box.west();
        double lon = Math.IEEEremainder(box.west() + width / 2, 360);
        return new Coordinate(lon, (box.south() + box.north()) / 2);
    }
}
