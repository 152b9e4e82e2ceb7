package org.dispatchatlas.export.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** Writes names where nothing is written yet: the first come find the best places. */
final class Labels {
    private static final double HALO = 1.7;

    private final Rectangle2D box;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** @param box where names may stand */
    Labels(Rectangle2D box) {
        this.box = box;
    }

    /** Keeps other names away from a spot. */
    void keepFree(Coordinate at, double radius) {
        taken.add(new Rectangle2D.Double(at.x - radius, at.y - radius, 2 * radius, 2 * radius));
    }

    /** The first of the spots, given as the middles of the name, where it fits; it is taken from then on. */
    Optional<Shape> place(Shape name, List<Coordinate> middles) {
        Rectangle2D bounds = name.getBounds2D();
        for (Coordinate middle : middles) {
            double right = middle.x - bounds.getCenterX();
            double down = middle.y - bounds.getCenterY();
            Rectangle2D there = new Rectangle2D.Double(
                    bounds.getX() + right - 1.2,
                    bounds.getY() + down - 1,
                    bounds.getWidth() + 2.4,
                    bounds.getHeight() + 2);
            if (box.contains(there) && taken.stream().noneMatch(there::intersects)) {
                taken.add(there);
                return Optional.of(
                        AffineTransform.getTranslateInstance(right, down).createTransformedShape(name));
            }
        }
        return Optional.empty();
    }

    /** Middles round a point for a name that stands beside it, the best first: right, left, above, below, then farther off. */
    static List<Coordinate> round(Coordinate at, Shape name) {
        Rectangle2D bounds = name.getBounds2D();
        List<Coordinate> middles = new ArrayList<>();
        for (double gap : new double[] {MarkShape.RADIUS + 2.6, MarkShape.RADIUS + 9, MarkShape.RADIUS + 18}) {
            double aside = gap + bounds.getWidth() / 2;
            double upright = gap + bounds.getHeight() / 2;
            double lift = upright * 0.72;
            middles.add(new Coordinate(at.x + aside, at.y));
            middles.add(new Coordinate(at.x - aside, at.y));
            middles.add(new Coordinate(at.x + aside - 2, at.y - lift));
            middles.add(new Coordinate(at.x + aside - 2, at.y + lift));
            middles.add(new Coordinate(at.x - aside + 2, at.y - lift));
            middles.add(new Coordinate(at.x - aside + 2, at.y + lift));
            middles.add(new Coordinate(at.x, at.y - upright));
            middles.add(new Coordinate(at.x, at.y + upright));
        }
        return middles;
    }

    /** Draws a name with a halo. */
    static void write(Graphics2D pen, Shape name, Color colour) {
        pen.setColor(Palette.HALO);
        pen.setStroke(Palette.pen(HALO));
        pen.draw(name);
        pen.setColor(colour);
        pen.fill(name);
    }

    /** Several lines of text, set in the middle, as one outline. */
    static Shape stacked(List<Shape> lines, double leading) {
        Path2D all = new Path2D.Double();
        for (int line = 0; line < lines.size(); line++) {
            Shape shape = lines.get(line);
            all.append(
                    AffineTransform.getTranslateInstance(-shape.getBounds2D().getCenterX(), line * leading)
                            .createTransformedShape(shape),
                    false);
        }
        return all;
    }
}
