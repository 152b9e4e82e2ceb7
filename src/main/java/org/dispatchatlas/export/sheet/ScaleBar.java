package org.dispatchatlas.export.sheet;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/**
 * A bar of round length. It is true at the centre of the projection: elsewhere the map has its areas right, but not all lengths.
 *
 * @param kilometres its whole length
 * @param points its length on the sheet
 */
record ScaleBar(long kilometres, double points) {
    private static final double LONGEST = 130;
    private static final double HEIGHT = 3;
    private static final double SIZE = 5.6;
    private static final int FIELDS = 4;

    /** The longest round bar that there is room for. */
    static ScaleBar of(MapFrame frame) {
        double most = LONGEST * frame.metresPerPoint() / 1000;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double times = most / power;
        double round = (times >= 4 ? 4 : times >= 2 ? 2 : 1) * power;
        return new ScaleBar(Math.round(round), round * 1000 / frame.metresPerPoint());
    }

    /** Draws it with its upper left corner at the position. */
    void draw(Graphics2D pen, double x, double y) {
        for (int field = 0; field < FIELDS; field++) {
            Rectangle2D box = new Rectangle2D.Double(x + field * points / FIELDS, y, points / FIELDS, HEIGHT);
            pen.setColor(field % 2 == 0 ? Palette.INK : Palette.PAPER);
            pen.fill(box);
            pen.setColor(Palette.INK);
            pen.setStroke(Palette.pen(0.4));
            pen.draw(box);
        }
        number(pen, "0", x, y);
        number(pen, grouped(kilometres / 2), x + points / 2, y);
        number(pen, grouped(kilometres) + " km", x + points, y);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00A0');
    }

    private static void number(Graphics2D pen, String number, double x, double y) {
        Shape shape = Letters.outline(number, Face.REGULAR, SIZE);
        double middle = shape.getBounds2D().getCenterX();
        pen.fill(AffineTransform.getTranslateInstance(x - middle, y + HEIGHT + SIZE + 1)
                .createTransformedShape(shape));
    }
}
