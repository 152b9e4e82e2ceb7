package org.dispatchatlas.export.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.export.BorderLines;
import org.dispatchatlas.lesson.Worksheet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.Puntal;

/**
 * A map without names for pupils to write on, and what a key draws over it. Points from the upper left corner of a box that holds the map,
 * its degrees, scale and legend.
 */
final class BlankMap {
    /** Room for degrees round the frame. */
    private static final double SIDE = 28;

    private static final double TOP = 13;
    private static final double BOTTOM = 40;

    private static final double NUMBER = 7.4;
    private static final double DOT = 1.7;
    private static final int CORNERS = 8;

    private final Atlas atlas;
    private final MapFrame frame;
    private final Words words;
    private final double width;
    private final double height;
    private final List<BorderLines.Line> borders;
    private final Predicate<Claim> claims;
    private final PrintLegend legend;

    private BlankMap(
            Atlas atlas,
            List<BorderLines.Line> borders,
            MapFrame frame,
            Words words,
            double width,
            double height,
            boolean isClose) {
        this.atlas = atlas;
        this.frame = frame;
        this.words = words;
        this.width = width;
        this.height = height;
        this.borders = borders;
        // Seen closely a whole claimed country would be nothing but hatching.
        this.claims = claim -> !isClose || claim.rule().wholeOf().isEmpty();
        this.legend = new PrintLegend(atlas, words, borders, claims, new Outlines(frame));
    }

    /** The map of all places of the document. */
    static BlankMap whole(Atlas atlas, List<BorderLines.Line> borders, Words words, double width, double height) {
        return new BlankMap(atlas, borders, SheetFit.fit(atlas, box(width, height)), words, width, height, false);
    }

    /** The map of a few features. */
    static BlankMap close(
            Atlas atlas,
            List<BorderLines.Line> borders,
            List<MapFeature> features,
            Words words,
            double width,
            double height) {
        return new BlankMap(atlas, borders, SheetFit.close(features, box(width, height)), words, width, height, true);
    }

    private static Rectangle2D box(double width, double height) {
        return new Rectangle2D.Double(SIDE, TOP, width - 2 * SIDE, height - TOP - BOTTOM);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The day of the borders, projection and scale in a sentence. */
    String caption() {
        String day = atlas.borders()
                .map(BordersOfDay::day)
                .map(date -> words.say("worksheet.borders-of", words.day(date)))
                .orElseGet(() -> words.say("worksheet.no-borders"));
        String ratio = SheetWords.ratio(frame.metresPerPoint() * 72 / 0.0254).replace(' ', '\u00A0');
        return day + " " + words.say("worksheet.projection", centre(), ratio) + " " + words.say("worksheet.credits");
    }

    private String centre() {
        double lat = frame.projection().centre().lat();
        double lon = frame.projection().centre().lon();
        return "%d° %s %d° %s"
                .formatted(
                        Math.round(Math.abs(lat)),
                        words.say(lat < 0 ? "position.south" : "position.north"),
                        Math.round(Math.abs(lon)),
                        words.say(lon < 0 ? "position.west" : "position.east"));
    }

    /** Draws ground, graticule, scale and legend. */
    void drawGround(Graphics2D pen) {
        Shape before = pen.getClip();
        pen.clip(frame.box());
        new GroundDrawing(pen, frame, atlas, borders, GroundStyle.GREY).draw(claims);
        pen.setClip(before);
        pen.setColor(Color.BLACK);
        pen.setStroke(Palette.pen(0.8));
        pen.draw(frame.box());
        List<String> winds = List.of(
                words.say("position.north"),
                words.say("position.south"),
                words.say("position.east"),
                words.say("position.west"));
        new Graticule(frame, GroundStyle.GREY, winds).drawNumbers(pen);
        double strip = height - BOTTOM + 17;
        ScaleBar.of(frame).draw(pen, SIDE + 2, strip);
        double left = SIDE + ScaleBar.of(frame).points() + 34;
        legend.draw(pen, left, strip - 2, width - SIDE);
    }

    /**
     * A spot whose number has room on the map.
     *
     * @param sign round the number, where it stands
     */
    record Numbered(Worksheet.Spot spot, Shape sign) {}

    /** The spots that are on this map and whose numbers have room there, in their order. */
    List<Numbered> numbered(List<Worksheet.Spot> spots) {
        List<Worksheet.Spot> shown =
                spots.stream().filter(spot -> frame.shows(spot.point(), 7)).toList();
        Labels labels = labels(shown);
        List<Numbered> numbered = new ArrayList<>();
        for (Worksheet.Spot spot : shown) {
            Shape sign = spot.isState()
                    ? new Rectangle2D.Double(-6.4, -5.6, 12.8, 11.2)
                    : new Ellipse2D.Double(-6.2, -6.2, 12.4, 12.4);
            place(labels, spot, sign, frame.at(spot.point()))
                    .ifPresent(placed -> numbered.add(new Numbered(spot, placed)));
        }
        return numbered;
    }

    /** Draws the signs with their numbers, and the rim of a closer map. */
    void drawNumbers(Graphics2D pen, List<Numbered> numbered, Optional<BlankMap> closer) {
        closer.ifPresent(map -> rim(pen, map));
        dots(pen, numbered.stream().map(Numbered::spot).toList());
        for (Numbered each : numbered) {
            leader(pen, frame.at(each.spot().point()), each.sign());
            number(pen, each.spot().number(), each.sign());
        }
    }

    /** Writes the names to the numbers. */
    void drawNames(Graphics2D pen, List<Worksheet.Spot> spots, Optional<BlankMap> closer) {
        closer.ifPresent(map -> rim(pen, map));
        dots(pen, spots);
        Labels labels = labels(spots);
        for (Worksheet.Spot spot : spots) {
            Coordinate at = frame.at(spot.point());
            String name = words.title(spot.feature());
            Shape sign = Letters.outline(
                    spot.number() + " " + (spot.isState() ? name.toUpperCase(Locale.ROOT) : name),
                    Face.BOLD,
                    spot.isState() ? NUMBER - 1.4 : NUMBER);
            place(labels, spot, sign, at).ifPresent(placed -> {
                leader(pen, at, placed);
                pen.setColor(Color.WHITE);
                pen.setStroke(Palette.pen(2));
                pen.draw(placed);
                pen.setColor(Color.BLACK);
                pen.fill(placed);
            });
        }
    }

    /** Writes the states of the day, beside the lines of readings. */
    void drawStates(Graphics2D pen, List<MapFeature> readings) {
        Labels labels = new Labels(frame.box());
        Outlines outlines = new Outlines(frame);
        readings.forEach(reading ->
                keepFree(labels, outlines.lines(reading.placement().geometry().orElseThrow())));
        atlas.borders()
                .ifPresent(day -> new TerritoryNames(
                                pen, frame, territory -> words.territory(territory.id(), territory.name()))
                        .draw(day, Set.of(), labels));
    }

    private static void keepFree(Labels labels, Path2D line) {
        double[] at = new double[6];
        for (PathIterator walk = line.getPathIterator(null); !walk.isDone(); walk.next()) {
            walk.currentSegment(at);
            labels.keepFree(new Coordinate(at[0], at[1]), 3);
        }
    }

    /** Draws where the places lie that the text gives by distance and direction: the first reading whole, others dashed. */
    void drawReadings(Graphics2D pen, List<MapFeature> readings) {
        Shape before = pen.getClip();
        pen.clip(frame.box());
        pen.setColor(Color.BLACK);
        Outlines outlines = new Outlines(frame);
        for (MapFeature reading : readings) {
            Geometry geometry = reading.placement().geometry().orElseThrow();
            boolean isFirst = reading.id().equals(reading.mention().id().value());
            pen.setStroke(isFirst ? Palette.pen(1.7) : Palette.pen(1.7, 5, 3));
            Path2D line = outlines.lines(geometry);
            if (geometry instanceof Puntal) {
                Coordinate at = frame.at(reading.findLabelPoint().orElseThrow());
                pen.draw(new Ellipse2D.Double(at.x - 4, at.y - 4, 8, 8));
            } else if (line.getCurrentPoint() != null) {
                pen.draw(line);
            }
            if (geometry instanceof Polygonal) {
                pen.setStroke(Palette.pen(0.4));
                pen.draw(Hatching.rising(outlines.areas(geometry), 5));
            }
        }
        pen.setClip(before);
    }

    /** The signs of the map in words. */
    String legend() {
        return legend.sentence();
    }

    /** Names and numbers leave the dots of all spots free. */
    private Labels labels(List<Worksheet.Spot> spots) {
        Labels labels = new Labels(frame.box());
        spots.stream()
                .filter(spot -> !spot.isState())
                .forEach(spot -> labels.keepFree(frame.at(spot.point()), DOT + 1));
        return labels;
    }

    private void dots(Graphics2D pen, List<Worksheet.Spot> spots) {
        pen.setColor(Color.BLACK);
        for (Worksheet.Spot spot : spots) {
            Coordinate at = frame.at(spot.point());
            if (!spot.isState()) {
                pen.fill(new Ellipse2D.Double(at.x - DOT, at.y - DOT, 2 * DOT, 2 * DOT));
            }
        }
    }

    /** A state's sign stands on its ground, that of a place beside its dot. */
    private static Optional<Shape> place(Labels labels, Worksheet.Spot spot, Shape sign, Coordinate at) {
        List<Coordinate> middles = new ArrayList<>(Labels.round(at, sign));
        if (spot.isState()) {
            middles.addFirst(at);
        }
        return labels.place(sign, middles);
    }

    private static void leader(Graphics2D pen, Coordinate at, Shape placed) {
        Rectangle2D box = placed.getBounds2D();
        double x = Math.clamp(at.x, box.getMinX(), box.getMaxX());
        double y = Math.clamp(at.y, box.getMinY(), box.getMaxY());
        if (at.distance(new Coordinate(x, y)) > DOT) {
            pen.setColor(Color.BLACK);
            pen.setStroke(Palette.pen(0.5));
            pen.draw(new Line2D.Double(at.x, at.y, x, y));
        }
    }

    private static void number(Graphics2D pen, int number, Shape sign) {
        pen.setColor(Color.WHITE);
        pen.fill(sign);
        pen.setColor(Color.BLACK);
        pen.setStroke(Palette.pen(0.9));
        pen.draw(sign);
        Rectangle2D box = sign.getBounds2D();
        Shape digits = Letters.outline(Integer.toString(number), Face.BOLD, NUMBER);
        Rectangle2D size = digits.getBounds2D();
        pen.fill(AffineTransform.getTranslateInstance(
                        box.getCenterX() - size.getCenterX(), box.getCenterY() - size.getCenterY())
                .createTransformedShape(digits));
    }

    /** The other map's frame as it lies on this one. */
    private void rim(Graphics2D pen, BlankMap other) {
        Rectangle2D box = other.frame.box();
        Path2D rim = new Path2D.Double();
        for (int corner = 0; corner < 4 * CORNERS; corner++) {
            double along = (corner % CORNERS) / (double) CORNERS;
            double[] share = switch (corner / CORNERS) {
                case 0 -> new double[] {along, 0};
                case 1 -> new double[] {1, along};
                case 2 -> new double[] {1 - along, 1};
                default -> new double[] {0, 1 - along};
            };
            Coordinate at = frame.at(other.frame.positionAt(
                    box.getX() + share[0] * box.getWidth(), box.getY() + share[1] * box.getHeight()));
            if (corner == 0) {
                rim.moveTo(at.x, at.y);
            } else {
                rim.lineTo(at.x, at.y);
            }
        }
        rim.closePath();
        Shape before = pen.getClip();
        pen.clip(frame.box());
        pen.setColor(Color.BLACK);
        pen.setStroke(Palette.pen(1));
        pen.draw(rim);
        pen.setClip(before);
        Rectangle2D bounds = rim.getBounds2D();
        Shape letter = Letters.outline("B", Face.BOLD, 8);
        Labels labels = new Labels(frame.box());
        labels.place(
                        letter,
                        List.of(
                                new Coordinate(bounds.getMaxX() + 5, bounds.getCenterY()),
                                new Coordinate(bounds.getMinX() - 5, bounds.getCenterY())))
                .ifPresent(placed -> Labels.write(pen, placed, Color.BLACK));
    }
}
