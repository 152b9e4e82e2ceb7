package org.dispatchatlas.export.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.dispatchatlas.geoparser.MentionKind;
import org.locationtech.jts.geom.Coordinate;

/** The sign of each kind, the same as on the screen: told by shape as well as by colour. */
final class MarkShape {
    /** Points from the middle to the rim. */
    static final double RADIUS = 3.4;

    private MarkShape() {}

    /** Draws the sign of a kind. */
    static void draw(Graphics2D pen, MentionKind kind, Coordinate at) {
        Color colour = Palette.of(kind);
        Shape shape = shape(kind, at);
        pen.setColor(Palette.HALO);
        pen.setStroke(Palette.pen(kind == MentionKind.REGION ? 3 : 1.8));
        pen.draw(shape);
        pen.setColor(kind == MentionKind.REGION ? Palette.HALO : colour);
        pen.fill(shape);
        if (kind == MentionKind.REGION) {
            pen.setColor(colour);
            pen.setStroke(Palette.pen(1.3));
            pen.draw(shape);
        }
    }

    private static Shape shape(MentionKind kind, Coordinate at) {
        return switch (kind) {
            case PLACE -> circle(at, RADIUS - 0.2);
            case REGION -> circle(at, RADIUS - 1.1);
            case METONYM ->
                new Rectangle2D.Double(at.x - RADIUS + 0.4, at.y - RADIUS + 0.4, 2 * RADIUS - 0.8, 2 * RADIUS - 0.8);
            case RELATIVE -> corners(at, 4, RADIUS + 0.6, RADIUS + 0.6, 0);
            case DEMONYM -> corners(at, 3, RADIUS, RADIUS, 0);
            case ORG_PART -> corners(at, 3, RADIUS, RADIUS, Math.PI);
            case IMPLICIT -> corners(at, 10, RADIUS + 0.6, RADIUS / 2, 0);
        };
    }

    private static Shape circle(Coordinate at, double radius) {
        return new Ellipse2D.Double(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
    }

    /** Corners in turn on two circles, the first at the top, turned by an angle. */
    private static Shape corners(Coordinate at, int count, double even, double odd, double turn) {
        Path2D path = new Path2D.Double();
        for (int corner = 0; corner < count; corner++) {
            double angle = turn + 2 * Math.PI * corner / count;
            double radius = corner % 2 == 0 ? even : odd;
            double x = at.x + radius * Math.sin(angle);
            double y = at.y - radius * Math.cos(angle);
            if (corner == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }
}
