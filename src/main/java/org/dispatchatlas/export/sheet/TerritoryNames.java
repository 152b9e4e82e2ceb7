package org.dispatchatlas.export.sheet;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Names of the day in quiet spaced capitals, on territories wide enough to bear them. */
final class TerritoryNames {
    private static final double SPACING = 0.11;

    /** So many steps across its ground a name is tried. */
    private static final int GRID = 10;

    private final Graphics2D pen;
    private final MapFrame frame;
    private final Outlines outlines;
    private final Function<Territory, String> naming;

    TerritoryNames(Graphics2D pen, MapFrame frame) {
        this(pen, frame, Territory::name);
    }

    /** @param naming the name of a territory, in the sheet's language */
    TerritoryNames(Graphics2D pen, MapFrame frame, Function<Territory, String> naming) {
        this.pen = pen;
        this.naming = naming;
        this.frame = frame;
        this.outlines = new Outlines(frame);
    }

    /** Writes those that find room, states before what belongs to them; those the text speaks of have their own labels. */
    void draw(BordersOfDay day, Set<TerritoryId> spokenOf, Labels labels) {
        day.territories().stream()
                .filter(territory -> !spokenOf.contains(territory.id()))
                .sorted(Comparator.comparing((Territory territory) -> !territory.isSovereign()))
                .forEach(territory -> name(territory, labels));
    }

    private void name(Territory territory, Labels labels) {
        Path2D area = outlines.areas(mainPart(territory));
        Rectangle2D seen = area.getBounds2D().createIntersection(frame.box());
        Shape name = nameOf(territory);
        Rectangle2D size = name.getBounds2D();
        if (size.isEmpty() || seen.getWidth() < size.getWidth() * 1.05 || seen.getHeight() < size.getHeight()) {
            return;
        }
        List<Coordinate> spots = new ArrayList<>();
        if (frame.shows(territory.label(), 2)) {
            Coordinate at = frame.at(territory.label());
            spots.addAll(List.of(at, new Coordinate(at.x, at.y + 7), new Coordinate(at.x, at.y - 7)));
        }
        spots.addAll(spotsInside(area, seen, size));
        labels.place(name, spots).ifPresent(placed -> Labels.write(pen, placed, Palette.QUIET_INK));
    }

    /** Middles of names that lie wholly on the ground in sight, the middle one first. */
    private static List<Coordinate> spotsInside(Path2D area, Rectangle2D seen, Rectangle2D name) {
        Coordinate middle = new Coordinate(seen.getCenterX(), seen.getCenterY());
        List<Coordinate> spots = new ArrayList<>();
        for (int row = 1; row < GRID; row++) {
            for (int column = 1; column < GRID; column++) {
                double x = seen.getX() + seen.getWidth() * column / GRID;
                double y = seen.getY() + seen.getHeight() * row / GRID;
                double width = name.getWidth();
                double height = name.getHeight();
                if (area.contains(x - width / 2, y - height / 2, width, height)) {
                    spots.add(new Coordinate(x, y));
                }
            }
        }
        spots.sort(Comparator.comparingDouble(middle::distance));
        return spots;
    }

    private Shape nameOf(Territory territory) {
        double size = territory.isSovereign() ? 5.6 : 5;
        List<Shape> lines = new ArrayList<>();
        for (String line : naming.apply(territory).toUpperCase(Locale.ROOT).split(" (?=\\()")) {
            lines.add(Letters.outline(line, Face.REGULAR, size, SPACING));
        }
        return Labels.stacked(lines, size * 1.2);
    }

    private static Geometry mainPart(Territory territory) {
        Geometry main = territory.area();
        double largest = -1;
        for (int part = 0; part < territory.area().getNumGeometries(); part++) {
            Geometry each = territory.area().getGeometryN(part);
            if (each.getEnvelopeInternal().getArea() > largest) {
                largest = each.getEnvelopeInternal().getArea();
                main = each;
            }
        }
        return main;
    }
}
