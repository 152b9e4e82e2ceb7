package org.dispatchatlas.export.sheet;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/** Meridians and parallels, with their degrees round the frame. */
final class Graticule {
    private static final double SIZE = 5.4;

    /** Points from the frame to the middle of a number. */
    private static final double GAP = 6.5;

    /** A line of the graticule and what is written at its ends. */
    private record Line(String name, LineString degrees) {}

    private final MapFrame frame;
    private final Outlines outlines;
    private final GroundStyle style;
    private final List<String> winds;

    Graticule(MapFrame frame, GroundStyle style) {
        this(frame, style, List.of("N", "S", "E", "W"));
    }

    /** @param winds letters for north, south, east and west */
    Graticule(MapFrame frame, GroundStyle style, List<String> winds) {
        this.frame = frame;
        this.style = style;
        this.winds = winds;
        this.outlines = new Outlines(frame);
    }

    void draw(Graphics2D pen) {
        pen.setColor(style.graticule());
        pen.setStroke(Palette.pen(0.5));
        lines().forEach(line -> pen.draw(outlines.lines(line.degrees())));
    }

    /** Writes the degrees outside the frame, where there is room for them. */
    void drawNumbers(Graphics2D pen) {
        Rectangle2D box = frame.box();
        Labels labels = new Labels(new Rectangle2D.Double(
                box.getX() - 30, box.getY() - 2 * GAP, box.getWidth() + 60, box.getHeight() + 4 * GAP));
        pen.setColor(Palette.QUIET_INK);
        for (Line line : lines()) {
            Shape number = Letters.outline(line.name(), Face.REGULAR, SIZE);
            for (Coordinate crossing : crossings(line)) {
                Coordinate spot = clear(crossing, number.getBounds2D().getWidth());
                labels.place(number, List.of(spot)).ifPresent(pen::fill);
            }
        }
    }

    /** Where the middle of a wide number beside the frame stands, so that it does not touch it. */
    private Coordinate clear(Coordinate spot, double width) {
        Rectangle2D box = frame.box();
        double away = width / 2 + 3;
        if (spot.x < box.getMinX()) {
            return new Coordinate(Math.min(spot.x, box.getMinX() - away), spot.y);
        }
        return spot.x > box.getMaxX() ? new Coordinate(Math.max(spot.x, box.getMaxX() + away), spot.y) : spot;
    }

    /** Every ten degrees; closer on a map of a smaller part of the earth. */
    private int step() {
        double width = frame.metresPerPoint() * frame.box().getWidth();
        return width > 5_000_000 ? 10 : width > 2_200_000 ? 5 : 2;
    }

    private List<Line> lines() {
        int step = step();
        List<Line> lines = new ArrayList<>();
        for (int lon = -180 + step; lon <= 180; lon += step) {
            // Where all meridians meet every third is enough.
            int top = lon % (3 * step) == 0 ? 90 - step : Math.max(80, 90 - 3 * step);
            lines.add(new Line(name(lon, winds.get(2), winds.get(3)), line(lon, -80, lon, top)));
        }
        for (int lat = -80; lat <= 80; lat += step) {
            lines.add(new Line(name(lat, winds.get(0), winds.get(1)), line(-180, lat, 180, lat)));
        }
        return lines;
    }

    private static LineString line(int fromLon, int fromLat, int toLon, int toLat) {
        return Wgs84.GEOMETRY.createLineString(
                new Coordinate[] {new Coordinate(fromLon, fromLat), new Coordinate(toLon, toLat)});
    }

    private static String name(int degrees, String positive, String negative) {
        String side = degrees % 180 == 0 ? "" : degrees > 0 ? " " + positive : " " + negative;
        return String.format(Locale.ROOT, "%d°%s", Math.abs(degrees), side);
    }

    /** Where a line leaves the frame, moved outwards to where its number stands. Parallels are numbered at the sides only. */
    private List<Coordinate> crossings(Line line) {
        List<Coordinate> spots = new ArrayList<>();
        Path2D path = outlines.lines(line.degrees());
        double[] at = new double[6];
        Coordinate last = new Coordinate();
        for (PathIterator walk = path.getPathIterator(null); !walk.isDone(); walk.next()) {
            boolean begins = walk.currentSegment(at) == PathIterator.SEG_MOVETO;
            Coordinate next = new Coordinate(at[0], at[1]);
            if (!begins && frame.box().contains(last.x, last.y) != frame.box().contains(next.x, next.y)) {
                spot(last, next).ifPresent(spots::add);
            }
            last = next;
        }
        return spots;
    }

    private Optional<Coordinate> spot(Coordinate from, Coordinate to) {
        Rectangle2D box = frame.box();
        double[] edges = {box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()};
        for (int edge = 0; edge < edges.length; edge++) {
            boolean upright = edge < 2;
            double start = (upright ? from.x : from.y) - edges[edge];
            double end = (upright ? to.x : to.y) - edges[edge];
            if (start < 0 == end < 0) {
                continue;
            }
            double share = start / (start - end);
            double x = from.x + share * (to.x - from.x);
            double y = from.y + share * (to.y - from.y);
            double out = edge % 2 == 0 ? -GAP : GAP;
            return Optional.of(upright ? new Coordinate(x + 1.7 * out, y) : new Coordinate(x, y + out));
        }
        return Optional.empty();
    }
}
