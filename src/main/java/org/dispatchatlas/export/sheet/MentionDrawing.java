package org.dispatchatlas.export.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;

/** The document's own places: grounds and lines of computed places, rims of vague regions, markers, and names without overlap. */
final class MentionDrawing {
    /** Metres: beyond this the gazetteer's point stands for a wide stretch of land, which is shown by its rim. */
    private static final double VAGUE = 60_000;

    /** Points: longer words of relative places are written in lines of this length. */
    private static final double LINE = 95;

    private static final int CIRCLE_CORNERS = 96;

    private final Graphics2D pen;
    private final MapFrame frame;
    private final Outlines outlines;
    private final List<Mark> marks;

    MentionDrawing(Graphics2D pen, MapFrame frame, List<Mark> marks) {
        this.pen = pen;
        this.frame = frame;
        this.outlines = new Outlines(frame);
        this.marks = marks;
    }

    /** Whether a mark's rim is drawn. */
    static boolean hasRim(Mark mark) {
        return !mark.isRelative() && mark.first().territory().isEmpty() && mark.radius() > VAGUE;
    }

    /** Draws everything but names. */
    void drawMarks() {
        marks.stream().filter(Mark::isRelative).forEach(this::shape);
        marks.stream().filter(MentionDrawing::hasRim).forEach(this::rim);
        marks.stream()
                .sorted(Comparator.comparing(mark -> !mark.isArea()))
                .forEach(mark -> MarkShape.draw(pen, mark.kind(), frame.at(mark.point())));
    }

    /** Writes the names, those of places first; answers with the number of those for which there was no room. */
    int drawNames(Labels labels) {
        marks.forEach(mark -> labels.keepFree(frame.at(mark.point()), MarkShape.RADIUS));
        long nameless = Stream.of(
                        marks.stream().filter(mark -> !mark.isArea() && !mark.isRelative()),
                        marks.stream().filter(Mark::isRelative),
                        marks.stream().filter(Mark::isArea))
                .flatMap(each -> each)
                .filter(mark -> !mark.isRival())
                .filter(mark -> !writeName(mark, labels))
                .count();
        return (int) nameless;
    }

    private void shape(Mark mark) {
        Geometry geometry = mark.first().placement().geometry().orElseThrow();
        boolean rival = mark.isRival();
        if (geometry instanceof Point || geometry instanceof Polygonal) {
            Path2D area = geometry instanceof Point ? circle(mark.point(), mark.radius()) : outlines.areas(geometry);
            pen.setColor(Palette.RELATIVE_GROUND);
            pen.fill(area);
            edge(area, rival);
        } else {
            Path2D line = outlines.lines(geometry);
            pen.setColor(Palette.RELATIVE_GROUND);
            pen.setStroke(Palette.pen(Math.max(3, 2 * mark.radius() / frame.metresPerPoint())));
            pen.draw(line);
            edge(line, rival);
        }
    }

    private void edge(Shape shape, boolean rival) {
        pen.setColor(Palette.RELATIVE);
        pen.setStroke(rival ? Palette.pen(0.8, 2.5, 2.5) : Palette.pen(0.8));
        pen.draw(shape);
    }

    private void rim(Mark mark) {
        pen.setColor(Palette.REGION);
        pen.setStroke(Palette.pen(0.8, 0.01, 3));
        pen.draw(circle(mark.point(), mark.radius()));
    }

    /** All positions at a distance, as a ring on the sheet; small ones are widened until they can be seen. */
    private Path2D circle(LonLat middle, double metres) {
        double radius = Math.max(metres, frame.metresPerPoint());
        Path2D ring = new Path2D.Double();
        for (int corner = 0; corner < CIRCLE_CORNERS; corner++) {
            Coordinate at = frame.at(Wgs84.destination(middle, 360.0 * corner / CIRCLE_CORNERS, new Distance(radius)));
            if (corner == 0) {
                ring.moveTo(at.x, at.y);
            } else {
                ring.lineTo(at.x, at.y);
            }
        }
        ring.closePath();
        return ring;
    }

    private boolean writeName(Mark mark, Labels labels) {
        Coordinate at = frame.at(mark.point());
        Shape name = nameOf(mark);
        List<Coordinate> spots = new ArrayList<>(Labels.round(at, name));
        if (mark.isArea()) {
            // The name of an area stands below its mark: so a capital and its country both find room.
            double down = MarkShape.RADIUS + 1.5 + name.getBounds2D().getHeight() / 2;
            spots.addFirst(new Coordinate(at.x, at.y - down));
            spots.addFirst(new Coordinate(at.x, at.y + down));
        }
        Color colour = mark.isArea() || mark.isRelative() ? Palette.of(mark.kind()) : Palette.INK;
        Optional<Shape> found = labels.place(name, spots);
        found.ifPresent(placed -> {
            leader(at, placed.getBounds2D(), colour);
            Labels.write(pen, placed, colour);
        });
        return found.isPresent();
    }

    /** A name that stands off its mark is tied to it. */
    private void leader(Coordinate at, Rectangle2D name, Color colour) {
        double x = Math.clamp(at.x, name.getMinX(), name.getMaxX());
        double y = Math.clamp(at.y, name.getMinY(), name.getMaxY());
        double away = at.distance(new Coordinate(x, y));
        if (away > MarkShape.RADIUS + 5) {
            double from = (MarkShape.RADIUS + 1) / away;
            pen.setColor(colour);
            pen.setStroke(Palette.pen(0.4));
            pen.draw(new Line2D.Double(at.x + from * (x - at.x), at.y + from * (y - at.y), x, y));
        }
    }

    private static Shape nameOf(Mark mark) {
        if (mark.isRelative()) {
            return Labels.stacked(
                    Letters.wrap(mark.label(), Face.ITALIC, 6.4, LINE).stream()
                            .map(line -> Letters.outline(line, Face.ITALIC, 6.4))
                            .toList(),
                    7.8);
        }
        double size = mark.isArea() ? 7.4 : 7;
        List<Shape> lines = new ArrayList<>();
        lines.add(counted(mark, size));
        if (!mark.nameToday().isEmpty()) {
            lines.add(Letters.outline(mark.nameToday(), Face.ITALIC, size - 1.6));
        }
        return Labels.stacked(lines, size);
    }

    /** The name with the number of its mentions, where there are several. */
    private static Shape counted(Mark mark, double size) {
        Path2D all = new Path2D.Double(Letters.outline(mark.label(), Face.BOLD, size));
        if (mark.count() > 1) {
            double right = all.getBounds2D().getMaxX() + 1.2;
            Shape count = Letters.outline("×" + mark.count(), Face.REGULAR, size - 2);
            all.append(AffineTransform.getTranslateInstance(right, 0).createTransformedShape(count), false);
        }
        return all;
    }
}
