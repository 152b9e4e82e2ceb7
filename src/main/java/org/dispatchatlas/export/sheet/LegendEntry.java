package org.dispatchatlas.export.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.export.BorderLines;
import org.dispatchatlas.geoparser.MentionKind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * A sign of the legend and what it means.
 *
 * @param ofText whether it stands for something in the text, and not for the map of the day
 */
record LegendEntry(boolean ofText, String words, Sign sign) {
    /** Draws the sign in the middle of a box of {@link #WIDTH} times {@link #HEIGHT}. */
    interface Sign {
        void draw(Graphics2D pen, Coordinate middle);
    }

    static final double WIDTH = 18;
    static final double HEIGHT = 7;

    /** The signs that are in sight on the map of an atlas, and no others. */
    static List<LegendEntry> of(Atlas atlas, List<Mark> marks, List<BorderLines.Line> borders, Outlines outlines) {
        List<LegendEntry> entries = new ArrayList<>(kinds(marks));
        if (marks.stream().anyMatch(MentionDrawing::hasRim)) {
            entries.add(
                    new LegendEntry(true, "Reach of a vague region", line(Palette.REGION, Palette.pen(0.8, 0.01, 3))));
        }
        if (marks.stream().anyMatch(Mark::isRival)) {
            entries.add(new LegendEntry(
                    true, "The same by another reading", line(Palette.RELATIVE, Palette.pen(0.8, 2.5, 2.5))));
        }
        entries.addAll(lines(borders.stream()
                .filter(line -> outlines.lines(line.shape()).getCurrentPoint() != null)
                .map(BorderLines.Line::kind)
                .collect(Collectors.toSet())));
        atlas.borders().ifPresent(day -> entries.addAll(grounds(atlas, day, outlines)));
        return entries;
    }

    private static List<LegendEntry> kinds(List<Mark> marks) {
        Map<MentionKind, Integer> counts = new EnumMap<>(MentionKind.class);
        marks.stream()
                .filter(mark -> !mark.isRival())
                .forEach(mark -> counts.merge(mark.kind(), mark.count(), Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new LegendEntry(
                        true,
                        "%s (%d)".formatted(SheetWords.kind(entry.getKey()), entry.getValue()),
                        (pen, at) -> MarkShape.draw(pen, entry.getKey(), at)))
                .toList();
    }

    private static List<LegendEntry> lines(Set<BorderLines.Kind> present) {
        return Arrays.stream(new BorderLines.Kind[] {
                    BorderLines.Kind.CERTAIN, BorderLines.Kind.APPROXIMATE, BorderLines.Kind.DISPUTED
                })
                .filter(present::contains)
                .map(kind -> new LegendEntry(false, words(kind), line(Palette.of(kind), Palette.pen(kind))))
                .toList();
    }

    private static String words(BorderLines.Kind kind) {
        return switch (kind) {
            case CERTAIN -> "Border";
            case APPROXIMATE -> "Border known to about 20 km";
            case DISPUTED -> "Disputed border";
        };
    }

    private static List<LegendEntry> grounds(Atlas atlas, BordersOfDay day, Outlines outlines) {
        List<LegendEntry> entries = new ArrayList<>();
        if (day.claims().stream().anyMatch(each -> isInSight(each.geometry(), outlines))) {
            entries.add(new LegendEntry(false, "Ground claimed by another state", (pen, at) -> {
                ground(pen, at, Palette.TINTS.getFirst());
                lines(pen, Hatching.rising(box(at), 3.6), Palette.CLAIM, 0.45);
            }));
        }
        if (day.territories().stream()
                .filter(each -> each.status() == Territory.Status.OCCUPIED)
                .anyMatch(each -> isInSight(each.area(), outlines))) {
            entries.add(new LegendEntry(false, "Occupied in war", (pen, at) -> {
                ground(pen, at, Palette.TINTS.getFirst());
                lines(pen, Hatching.level(box(at), 2.2), Palette.OCCUPIED, 0.4);
            }));
        }
        if (GroundDrawing.spokenOf(atlas).stream()
                .flatMap(id -> day.findTerritory(id).stream())
                .anyMatch(each -> isInSight(each.area(), outlines))) {
            entries.add(new LegendEntry(
                    false,
                    "Strong tint: state named in the text",
                    (pen, at) -> ground(pen, at, Palette.SPOKEN_TINTS.getFirst())));
        }
        return entries;
    }

    private static boolean isInSight(MultiPolygon area, Outlines outlines) {
        return outlines.areas(area).getCurrentPoint() != null;
    }

    private static Sign line(Color colour, Stroke stroke) {
        return (pen, at) -> {
            pen.setColor(colour);
            pen.setStroke(stroke);
            pen.draw(new Line2D.Double(at.x - WIDTH / 2, at.y, at.x + WIDTH / 2, at.y));
        };
    }

    private static void ground(Graphics2D pen, Coordinate at, Color colour) {
        pen.setColor(colour);
        pen.fill(box(at));
        lines(pen, box(at), Palette.BORDER, 0.4);
    }

    private static void lines(Graphics2D pen, Shape shape, Color colour, double width) {
        pen.setColor(colour);
        pen.setStroke(Palette.pen(width));
        pen.draw(shape);
    }

    private static Rectangle2D box(Coordinate at) {
        return new Rectangle2D.Double(at.x - WIDTH / 2, at.y - HEIGHT / 2, WIDTH, HEIGHT);
    }
}
