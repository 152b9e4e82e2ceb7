package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.GeodesicOffset;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.geoparser.SpatialExpression.Relation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Measures one reading of a frontier for a phrase: the line itself, or the line at a distance from it, with error and sentence. */
final class FrontierMeasure {
    /** How far the drawn frontiers may be off: those of Natural Earth differ from surveyed ones by 1 to 3 km. */
    private static final Distance DRAWING_ERROR = Distance.ofKilometres(2.5);

    /** "Near the frontier": an assumption of ours. */
    private static final Distance NEAR = Distance.ofKilometres(20);

    /** "North of the frontier" is that side of it: a frontier bends more than a point of the compass is wide. */
    private static final double SIDE = 60;

    private final BordersOfDay map;

    FrontierMeasure(BordersOfDay map) {
        this.map = map;
    }

    /**
     * A line with what is to be said of it.
     *
     * @param anchor the frontier's name
     * @param error half the width of the band round the line
     */
    record Measured(MultiLineString line, String anchor, Distance error, String says) {}

    /**
     * Measures.
     *
     * @param ground the territory that the words name, where they name one side only
     */
    Measured measure(SpatialPhrase phrase, Optional<Territory> ground, FrontierView view) {
        Optional<SpatialMeasure.Length> length = phrase.findLength();
        return switch (phrase.relation()) {
            case FRONTIER -> itself(view, DRAWING_ERROR, "");
            case NEAR ->
                itself(
                        view,
                        plus(NEAR, DRAWING_ERROR),
                        " “Near” is taken as up to 20 km to either side: an assumption.");
            case WITHIN ->
                itself(
                        view,
                        plus(length.orElseThrow().most(), DRAWING_ERROR),
                        " " + length.orElseThrow().exact() + " to either side.");
            default -> offset(phrase, ground, view, length.orElseThrow());
        };
    }

    private Measured itself(FrontierView view, Distance error, String more) {
        MultiLineString line = join(view.lines().stream().map(Frontier::line).toList());
        Frontier first = view.lines().getFirst();
        String says = view.lines().size() == 1
                ? String.format(
                        Locale.ROOT,
                        "The frontier between %s and %s as %s drew it, %,.0f km long at this drawing.",
                        nameOf(first.first()),
                        nameOf(first.second()),
                        nameOf(view.claimant()),
                        Wgs84.length(line).kilometres())
                : String.format(
                        Locale.ROOT,
                        "The land frontiers of %s, with %s, as %s drew them, %,.0f km long at this drawing.",
                        nameOf(first.first()),
                        view.lines().stream().map(each -> nameOf(each.second())).collect(Collectors.joining(", ")),
                        nameOf(view.claimant()),
                        Wgs84.length(line).kilometres());
        return new Measured(line, anchor(view), error, says + more);
    }

    private Measured offset(
            SpatialPhrase phrase, Optional<Territory> ground, FrontierView view, SpatialMeasure.Length length) {
        List<MultiLineString> lines = new ArrayList<>();
        for (Frontier frontier : view.lines()) {
            for (MultiPolygon side : sides(phrase, ground, frontier)) {
                MultiLineString line = GeodesicOffset.inside(side, frontier.line(), length.length());
                lines.add(phrase.bearing()
                        .map(bearing -> GeodesicOffset.towards(line, frontier.line(), bearing.azimuth(), SIDE))
                        .orElse(line));
            }
        }
        return new Measured(
                join(lines), anchor(view), plus(length.error(), DRAWING_ERROR), says(phrase, ground, view, length));
    }

    /** The ground that counts: one side of the frontier or both. */
    private static List<MultiPolygon> sides(SpatialPhrase phrase, Optional<Territory> ground, Frontier frontier) {
        boolean ofArea = phrase.findBorder().isEmpty();
        boolean inner = phrase.relation() == Relation.INSIDE;
        boolean outer = phrase.relation() == Relation.OUTSIDE || ofArea;
        if (ground.isEmpty() || !(inner || outer)) {
            return List.of(frontier.firstArea(), frontier.secondArea());
        }
        boolean first = ground.get().id().equals(frontier.first()) == inner;
        return List.of(first ? frontier.firstArea() : frontier.secondArea());
    }

    private String says(
            SpatialPhrase phrase, Optional<Territory> ground, FrontierView view, SpatialMeasure.Length length) {
        Frontier frontier = view.lines().getFirst();
        String drawn = String.format(Locale.ROOT, "as %s drew it, measured on the ellipsoid.", nameOf(view.claimant()));
        double kilometres = length.length().kilometres();
        String distance =
                String.format(Locale.ROOT, kilometres == Math.rint(kilometres) ? "%,.0f km" : "%,.1f km", kilometres);
        if (ground.isPresent() && phrase.relation() == Relation.INSIDE) {
            return "All points of %s that lie %s from its frontier with %s %s"
                    .formatted(ground.get().name(), distance, other(frontier, ground.get()), drawn);
        }
        String where = phrase.bearing()
                .map(bearing -> " to the " + bearing.word() + " of it")
                .orElse(
                        phrase.relation() == Relation.ACROSS
                                ? ", on both sides because the words do not say which"
                                : "");
        return "All points that lie %s from the frontier between %s and %s%s, %s"
                .formatted(distance, nameOf(frontier.first()), nameOf(frontier.second()), where, drawn);
    }

    private String other(Frontier frontier, Territory ground) {
        return nameOf(ground.id().equals(frontier.first()) ? frontier.second() : frontier.first());
    }

    private String anchor(FrontierView view) {
        Frontier first = view.lines().getFirst();
        return view.lines().size() == 1
                ? "%s–%s frontier".formatted(nameOf(first.first()), nameOf(first.second()))
                : "frontiers of %s".formatted(nameOf(first.first()));
    }

    private String nameOf(TerritoryId id) {
        return map.findTerritory(id).map(Territory::name).orElse(id.value());
    }

    private static Distance plus(Distance one, Distance other) {
        return new Distance(one.metres() + other.metres());
    }

    private static MultiLineString join(List<MultiLineString> lines) {
        return lines.size() == 1
                ? lines.getFirst()
                : Wgs84.GEOMETRY.createMultiLineString(lines.stream()
                        .flatMap(line -> List.of(parts(line)).stream())
                        .toArray(LineString[]::new));
    }

    /** The lines in a geometry. */
    static LineString[] parts(Geometry geometry) {
        List<LineString> parts = new ArrayList<>();
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            if (geometry.getGeometryN(part) instanceof LineString line && !line.isEmpty()) {
                parts.add(line);
            }
        }
        return parts.toArray(LineString[]::new);
    }

    /** The point half-way along lines. */
    static Coordinate middle(Geometry lines) {
        LengthIndexedLine along = new LengthIndexedLine(lines);
        return along.extractPoint(along.getEndIndex() / 2);
    }
}
