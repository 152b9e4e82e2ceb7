package org.dispatchatlas.export.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.export.BorderLines;
import org.locationtech.jts.geom.Coordinate;

/**
 * The map of a document as a sheet of A4 across: title, map, legend, scale, projection and credits. Measures are points of 1/72 inch, x
 * to the right and y downwards.
 */
final class MapSheet {
    static final double WIDTH = 841.89;
    static final double HEIGHT = 595.28;

    private static final double MARGIN = 34;
    private static final double TOP = 74;
    private static final double BOTTOM = 488;

    /** Where the three columns below the map begin. */
    private static final double LINES_AT = 262;

    private static final double SCALE_AT = 482;
    private static final double STRIP = BOTTOM + 26;
    private static final double LEADING = 10.6;

    /** How far down the legend may reach. */
    private static final double LOWEST = 6 * LEADING;

    private static final double SMALL = 6.6;
    private static final double TINY = 5.3;

    private final Atlas atlas;
    private final MapFrame frame;
    private final List<Mark> marks;
    private final List<BorderLines.Line> borders;
    private final List<LegendEntry> legend;

    /** How many names found no room, once the map is drawn. */
    private int nameless;

    MapSheet(Atlas atlas) {
        this.atlas = atlas;
        this.frame = SheetFit.fit(atlas, new Rectangle2D.Double(MARGIN, TOP, WIDTH - 2 * MARGIN, BOTTOM - TOP));
        this.marks = Mark.of(atlas).stream()
                .filter(mark -> frame.shows(mark.point(), MarkShape.RADIUS))
                .toList();
        this.borders = atlas.borders().map(BorderLines::of).orElse(List.of());
        this.legend = LegendEntry.of(atlas, marks, borders, new Outlines(frame));
    }

    /** The sheet's name. */
    String title() {
        return SheetWords.title(atlas.document());
    }

    /** The sheet in sentences. */
    String description() {
        return SheetWords.description(atlas, frame, marks, legend);
    }

    /** Draws the sheet, from the upper left corner on. */
    void draw(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Palette.PAPER);
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        map(pen);
        heading(pen);
        columns(pen);
    }

    private void map(Graphics2D pen) {
        Shape before = pen.getClip();
        pen.clip(frame.box());
        new GroundDrawing(pen, frame, atlas, borders, GroundStyle.TINTED).draw();
        MentionDrawing mentions = new MentionDrawing(pen, frame, marks);
        Labels labels = new Labels(frame.box());
        mentions.drawMarks();
        nameless = mentions.drawNames(labels);
        atlas.borders()
                .ifPresent(day -> new TerritoryNames(pen, frame).draw(day, GroundDrawing.spokenOf(atlas), labels));
        pen.setClip(before);
        pen.setColor(Palette.INK);
        pen.setStroke(Palette.pen(0.7));
        pen.draw(frame.box());
        new Graticule(frame, GroundStyle.TINTED).drawNumbers(pen);
    }

    private void heading(Graphics2D pen) {
        double room = WIDTH - 2 * MARGIN;
        text(pen, Letters.cut(title(), Face.BOLD, 15, room), Face.BOLD, 15, MARGIN, 42, Palette.INK);
        String subtitle = SheetWords.subtitle(atlas.document());
        text(pen, Letters.cut(subtitle, Face.ITALIC, 9, room), Face.ITALIC, 9, MARGIN, 56, Palette.QUIET_INK);
    }

    private void columns(Graphics2D pen) {
        String text = marks.isEmpty() ? "" : "In the text";
        legend(pen, text, MARGIN, legend.stream().filter(LegendEntry::ofText).toList());
        legend(
                pen,
                SheetWords.bordersHeading(atlas),
                LINES_AT,
                legend.stream().filter(entry -> !entry.ofText()).toList());
        scale(pen);
        credits(pen);
    }

    private static void legend(Graphics2D pen, String heading, double x, List<LegendEntry> entries) {
        text(pen, heading, Face.BOLD, SMALL + 0.4, x, STRIP, Palette.INK);
        double leading = Math.min(LEADING, LOWEST / Math.max(1, entries.size()));
        double y = STRIP + leading;
        for (LegendEntry entry : entries) {
            entry.sign().draw(pen, new Coordinate(x + LegendEntry.WIDTH / 2, y - SMALL / 3));
            text(pen, entry.words(), Face.REGULAR, SMALL, x + LegendEntry.WIDTH + 7, y, Palette.INK);
            y += leading;
        }
    }

    private void scale(Graphics2D pen) {
        ScaleBar bar = ScaleBar.of(frame);
        pen.setColor(Palette.INK);
        bar.draw(pen, SCALE_AT + 3, STRIP - 5);
        // A point is 0.0254 / 72 metres.
        String ratio = SheetWords.ratio(frame.metresPerPoint() * 72 / 0.0254);
        double x = SCALE_AT + bar.points() + 36;
        text(pen, ratio + " on A4", Face.REGULAR, SMALL, x, STRIP - 0.5, Palette.INK);
        String where = "true at " + SheetWords.position(frame.projection().centre());
        text(pen, where, Face.ITALIC, TINY, x, STRIP + 7, Palette.QUIET_INK);
    }

    private void credits(Graphics2D pen) {
        double y = STRIP + 2 * LEADING + 2;
        double room = WIDTH - MARGIN - SCALE_AT;
        String projection = SheetWords.projection(frame.projection());
        text(pen, projection, Face.REGULAR, SMALL - 0.4, SCALE_AT, y, Palette.INK);
        text(pen, SheetWords.shown(atlas, marks, nameless), Face.REGULAR, SMALL - 0.4, SCALE_AT, y + 9, Palette.INK);
        y += 19;
        List<String> lines = Letters.wrap(SheetWords.credits(atlas), Face.REGULAR, TINY, room);
        for (String line : lines.subList(0, Math.min(lines.size(), 4))) {
            text(pen, line, Face.REGULAR, TINY, SCALE_AT, y, Palette.QUIET_INK);
            y += 6.6;
        }
    }

    private static void text(Graphics2D pen, String words, Face face, double size, double x, double y, Color colour) {
        pen.setColor(colour);
        pen.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(Letters.outline(words, face, size)));
    }
}
