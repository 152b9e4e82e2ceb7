package org.dispatchatlas.export.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.export.BorderLines;

/** The signs of a blank map that are in sight, in a row or two below it. */
final class PrintLegend {
    private static final double SIZE = 6.8;
    private static final double SIGN = 18;
    private static final double ROW = 11;
    private static final double APART = 14;

    /** A sign, drawn from a point to the right, and what it means. */
    private record Entry(String words, Sign sign) {}

    private interface Sign {
        void draw(Graphics2D pen, double x, double y);
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Words words;

    PrintLegend(Atlas atlas, Words words, List<BorderLines.Line> borders, Predicate<Claim> claims, Outlines outlines) {
        this.words = words;
        Set<BorderLines.Kind> present = borders.stream()
                .filter(line -> outlines.lines(line.shape()).getCurrentPoint() != null)
                .map(BorderLines.Line::kind)
                .collect(Collectors.toSet());
        Stream.of(BorderLines.Kind.CERTAIN, BorderLines.Kind.APPROXIMATE, BorderLines.Kind.DISPUTED)
                .filter(present::contains)
                .forEach(kind -> entries.add(
                        new Entry(words.say("worksheet.line." + kind.word()), (pen, x, y) -> line(pen, x, y, kind))));
        atlas.borders().ifPresent(day -> grounds(day, claims, outlines));
        entries.add(new Entry(words.say("worksheet.line.sea"), (pen, x, y) -> {
            pen.setColor(GroundStyle.GREY.sea());
            pen.fill(box(x, y));
            rim(pen, x, y);
        }));
    }

    private void grounds(BordersOfDay day, Predicate<Claim> claims, Outlines outlines) {
        if (day.claims().stream()
                .filter(claims)
                .anyMatch(each -> outlines.areas(each.geometry()).getCurrentPoint() != null)) {
            entries.add(new Entry(words.say("worksheet.line.claimed"), (pen, x, y) -> {
                hatch(pen, Hatching.rising(box(x, y), 3.6), GroundStyle.GREY.claim());
                rim(pen, x, y);
            }));
        }
        if (day.territories().stream()
                .filter(each -> each.status() == Territory.Status.OCCUPIED)
                .anyMatch(each -> outlines.areas(each.area()).getCurrentPoint() != null)) {
            entries.add(new Entry(words.say("worksheet.line.occupied"), (pen, x, y) -> {
                hatch(pen, Hatching.level(box(x, y), 2.2), GroundStyle.GREY.occupied());
                rim(pen, x, y);
            }));
        }
    }

    /** Writes the entries from the left to the right, and on in the next row. */
    void draw(Graphics2D pen, double left, double top, double right) {
        double x = left;
        double y = top + SIZE / 2;
        for (Entry entry : entries) {
            double wide = SIGN + 4 + Letters.width(entry.words(), Face.REGULAR, SIZE);
            if (x > left && x + wide > right) {
                x = left;
                y += ROW;
            }
            entry.sign().draw(pen, x, y);
            Shape text = Letters.outline(entry.words(), Face.REGULAR, SIZE);
            pen.setColor(Color.BLACK);
            pen.fill(AffineTransform.getTranslateInstance(x + SIGN + 4, y + SIZE / 3)
                    .createTransformedShape(text));
            x += wide + APART;
        }
    }

    /** What the entries say. */
    String sentence() {
        return entries.stream().map(Entry::words).collect(Collectors.joining("; "));
    }

    private static void line(Graphics2D pen, double x, double y, BorderLines.Kind kind) {
        pen.setColor(GroundStyle.GREY.border(kind));
        pen.setStroke(GroundStyle.GREY.pen(kind));
        pen.draw(new Line2D.Double(x, y, x + SIGN, y));
    }

    private static void hatch(Graphics2D pen, Shape lines, Color colour) {
        pen.setColor(colour);
        pen.setStroke(Palette.pen(0.45));
        pen.draw(lines);
    }

    private static void rim(Graphics2D pen, double x, double y) {
        pen.setColor(Color.BLACK);
        pen.setStroke(Palette.pen(0.4));
        pen.draw(box(x, y));
    }

    private static Rectangle2D box(double x, double y) {
        return new Rectangle2D.Double(x, y - 3.5, SIGN, 7);
    }
}
