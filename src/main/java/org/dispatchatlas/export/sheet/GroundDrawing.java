package org.dispatchatlas.export.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.export.BorderLines;
import org.dispatchatlas.geoparser.MentionKind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** All that lies beneath the document's own places: sea, states of the day, waters, graticule, borders and claims. */
final class GroundDrawing {
    private final Graphics2D pen;
    private final MapFrame frame;
    private final Outlines outlines;
    private final Atlas atlas;
    private final GroundStyle style;
    private final List<BorderLines.Line> borders;
    private final GroundLayers layers;

    GroundDrawing(Graphics2D pen, MapFrame frame, Atlas atlas, List<BorderLines.Line> borders, GroundStyle style) {
        this.pen = pen;
        this.frame = frame;
        this.outlines = new Outlines(frame, style.grain());
        this.atlas = atlas;
        this.borders = borders;
        this.style = style;
        this.layers = GroundLayers.load();
    }

    /** Draws from the sea upwards. */
    void draw() {
        draw(claim -> true);
    }

    /** The same with some of the claims only. */
    void draw(Predicate<Claim> shown) {
        sea();
        atlas.borders().ifPresentOrElse(this::territories, this::land);
        waters();
        new Graticule(frame, style).draw(pen);
        borders.forEach(this::border);
        atlas.borders().ifPresent(day -> claims(day, shown));
    }

    /** The territories that regions of the text mean: their ground is more strongly tinted. */
    static Set<TerritoryId> spokenOf(Atlas atlas) {
        return atlas.features().stream()
                .filter(feature -> feature.kind() == MentionKind.REGION)
                .flatMap(feature -> feature.territory().stream())
                .collect(Collectors.toSet());
    }

    /** The disc of the earth that the projection shows; beyond its rim there is paper. */
    private void sea() {
        Coordinate middle = frame.onSheet(0, 0);
        double radius = LambertAzimuthal.rim() / frame.metresPerPoint();
        pen.setColor(style.sea());
        boolean all =
                frame.around(0).getDiameter() + middle.distance(frame.around(0).centre()) * 2 < 2 * radius;
        pen.fill(
                all ? frame.box() : new Ellipse2D.Double(middle.x - radius, middle.y - radius, 2 * radius, 2 * radius));
    }

    private void land() {
        layers.land().forEach(shape -> {
            Path2D area = outlines.areas(shape);
            fill(area, style.land());
            stroke(outlines.lines(shape), style.coast(), style.shore());
        });
    }

    private void territories(BordersOfDay day) {
        Set<TerritoryId> spoken = spokenOf(atlas);
        Tints tints = new Tints(day.territories(), borders);
        List<Territory> inSight = new ArrayList<>();
        for (Territory territory : day.territories()) {
            Color tint = style.tint(tints.of(territory.id()), spoken.contains(territory.id()));
            Path2D area = outlines.areas(territory.area());
            if (area.getCurrentPoint() == null) {
                continue;
            }
            inSight.add(territory);
            fill(area, tint);
            // The cut along the 180th meridian is no shore: it is closed, or the sea would shine through.
            stroke(outlines.lines(Shores.cutsOf(territory)), tint, 0.6);
            if (territory.status() == Territory.Status.OCCUPIED) {
                stroke(Hatching.level(area, 2.2), style.occupied(), 0.4);
            }
        }
        stroke(outlines.lines(Shores.of(inSight)), style.coast(), style.shore());
    }

    private void fill(Path2D area, Color colour) {
        if (area.getCurrentPoint() != null) {
            pen.setColor(colour);
            pen.fill(area);
        }
    }

    private void waters() {
        for (Geometry lake : layers.lakes()) {
            Path2D area = outlines.areas(lake);
            fill(area, style.sea());
            stroke(area, style.coast(), style.shore() * 0.9);
        }
        layers.rivers().forEach(river -> stroke(outlines.lines(river), style.water(), style.river()));
    }

    private void border(BorderLines.Line line) {
        pen.setColor(style.border(line.kind()));
        pen.setStroke(style.pen(line.kind()));
        drawIfAny(outlines.lines(line.shape()));
    }

    private void claims(BordersOfDay day, Predicate<Claim> shown) {
        for (Claim claim : day.claims().stream().filter(shown).toList()) {
            stroke(Hatching.rising(outlines.areas(claim.geometry()), 3.6), style.claim(), 0.45);
            pen.setColor(style.border(BorderLines.Kind.DISPUTED));
            pen.setStroke(style.pen(BorderLines.Kind.DISPUTED));
            drawIfAny(outlines.lines(BorderLines.ownLine(day, claim)));
        }
    }

    private void stroke(Shape shape, Color colour, double width) {
        pen.setColor(colour);
        pen.setStroke(Palette.pen(width));
        drawIfAny(shape);
    }

    private void drawIfAny(Shape shape) {
        if (!shape.getPathIterator(null).isDone()) {
            pen.draw(shape);
        }
    }
}
