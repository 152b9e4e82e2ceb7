package org.dispatchatlas.export.sheet;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Parallel lines over an area, as lines and not as a pattern: so they stay sharp in every size and file. */
final class Hatching {
    private Hatching() {}

    /** Lines that rise to the right, so many points apart. */
    static Shape rising(Shape area, double step) {
        return lines(area, step, 1);
    }

    /** Level lines, so many points apart. */
    static Shape level(Shape area, double step) {
        return lines(area, step, 0);
    }

    /** Each line is y + slope * x = level; the levels are multiples of the step, so that hatched neighbours fit. */
    private static Path2D lines(Shape area, double step, int slope) {
        Path2D lines = new Path2D.Double();
        Rectangle2D box = area.getBounds2D();
        List<Line2D> edges = edgesOf(area);
        double spacing = slope == 0 ? step : step * Math.sqrt(2);
        long first = (long) Math.ceil((box.getMinY() + slope * box.getMinX()) / spacing);
        long last = (long) Math.floor((box.getMaxY() + slope * box.getMaxX()) / spacing);
        for (long line = first; line <= last && !edges.isEmpty(); line++) {
            addLine(lines, edges, line * spacing, slope);
        }
        return lines;
    }

    private static void addLine(Path2D lines, List<Line2D> edges, double level, int slope) {
        List<Double> crossings = new ArrayList<>();
        for (Line2D edge : edges) {
            double from = edge.getY1() + slope * edge.getX1() - level;
            double to = edge.getY2() + slope * edge.getX2() - level;
            if (from < 0 != to < 0) {
                crossings.add(edge.getX1() + from / (from - to) * (edge.getX2() - edge.getX1()));
            }
        }
        crossings.sort(null);
        for (int next = 1; next < crossings.size(); next += 2) {
            double west = crossings.get(next - 1);
            double east = crossings.get(next);
            lines.moveTo(west, level - slope * west);
            lines.lineTo(east, level - slope * east);
        }
    }

    private static List<Line2D> edgesOf(Shape area) {
        List<Line2D> edges = new ArrayList<>();
        double[] at = new double[6];
        Point2D start = new Point2D.Double();
        Point2D last = start;
        for (PathIterator walk = area.getPathIterator(null, 0.1); !walk.isDone(); walk.next()) {
            int kind = walk.currentSegment(at);
            Point2D next = kind == PathIterator.SEG_CLOSE ? start : new Point2D.Double(at[0], at[1]);
            if (kind == PathIterator.SEG_MOVETO) {
                start = next;
            } else {
                edges.add(new Line2D.Double(last, next));
            }
            last = next;
        }
        return edges;
    }
}
