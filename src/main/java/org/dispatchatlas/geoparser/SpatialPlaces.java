package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.GeodesicSector;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.SourceId;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * Places what is measured from towns and other spots: in a direction, at a distance, near, between. The geometry holds what the words
 * leave open of distance and direction; the error is how well the anchor itself is known. After Wieczorek, Guo and Hijmans 2004 and Guo,
 * Liu and Wieczorek, "Georeferencing locality descriptions and computing associated uncertainty using a probabilistic approach",
 * International Journal of Geographical Information Science 22 (2008).
 */
final class SpatialPlaces {
    /** Without a distance a direction is drawn so many times as far as "near" reaches: an assumption of ours. */
    private static final double DIRECTION_REACH = 5;

    /** A way between two places leaves the straight line by up to this share of its length: an assumption of ours. */
    private static final double DETOUR = 0.125;

    private static final double CONFIDENCE_WITH_DISTANCE = 0.9;
    private static final double CONFIDENCE_BY_ASSUMPTION = 0.7;
    private static final int LARGE_TOWN = 100_000;
    private static final int LINE_PIECES = 32;

    private final SpatialNames names;

    SpatialPlaces(SpatialNames names) {
        this.names = names;
    }

    private record Drawing(Geometry geometry, LonLat point, Distance error, String says) {}

    Resolution resolve(SpatialPhrase phrase) {
        List<Place> anchors = new ArrayList<>();
        double confidence = phrase.findLength().isPresent() ? CONFIDENCE_WITH_DISTANCE : CONFIDENCE_BY_ASSUMPTION;
        for (SpatialAnchor anchor : phrase.anchors()) {
            if (!(anchor instanceof SpatialAnchor.Name name)) {
                return SpatialResolver.unplaced("A frontier and a place are not measured from together.");
            }
            Optional<Place> place = names.findPlace(name.reading())
                    .filter(found -> !found.featureClass().isArea());
            if (place.isEmpty()) {
                return SpatialResolver.unplaced(names.whyNowhere(name.reading(), phrase.anchorText()));
            }
            anchors.add(place.get());
            confidence *= names.confidenceOf(name.reading());
        }
        return placed(phrase, anchors, confidence);
    }

    private static Resolution placed(SpatialPhrase phrase, List<Place> anchors, double confidence) {
        Place first = anchors.getFirst();
        Distance farthest = new Distance(phrase.findLength()
                        .map(length -> length.most().metres())
                        .orElse(DIRECTION_REACH * nearRadius(first).metres())
                + first.radius().metres());
        if (!GeodesicSector.isDrawable(first.point(), farthest)) {
            return SpatialResolver.unplaced(
                    "%s lies too near a pole, or the distance is too great, to be drawn.".formatted(first.name()));
        }
        Drawing drawing = draw(phrase, anchors);
        SpatialExpression expression = new SpatialExpression(
                phrase.relation(),
                phrase.findLength().map(SpatialMeasure.Length::length),
                List.of(),
                phrase.anchorText());
        Locus locus = new Locus(
                new LocusAnchor.OfPlaces(
                        String.join(" and ", anchors.stream().map(Place::name).toList()),
                        anchors.stream().map(Place::id).toList()),
                drawing.geometry(),
                drawing.point(),
                drawing.error(),
                drawing.says(),
                sources(anchors));
        return new Resolution.Located(
                expression,
                List.of(locus),
                Math.round(confidence * 100) / 100.0,
                List.of(new Evidence.Computation(locus.says(), 0.5)));
    }

    private static Drawing draw(SpatialPhrase phrase, List<Place> anchors) {
        Place anchor = anchors.getFirst();
        Optional<SpatialMeasure.Length> length = phrase.findLength();
        return switch (phrase.relation()) {
            case DIRECTION ->
                length.map(far -> sector(anchor, far, phrase.bearing().orElseThrow()))
                        .orElseGet(() -> openSector(anchor, phrase.bearing().orElseThrow()));
            case BETWEEN -> line(anchor, anchors.getLast());
            case MIDWAY -> middle(anchor, anchors.getLast());
            case WITHIN -> disc(anchor, length.orElseThrow());
            default -> length.map(far -> ring(anchor, far)).orElseGet(() -> vicinity(anchor));
        };
    }

    private static Drawing sector(Place anchor, SpatialMeasure.Length length, Bearing bearing) {
        return new Drawing(
                GeodesicSector.sector(
                        anchor.point(), length.least(), length.most(), bearing.azimuth(), bearing.tolerance()),
                Wgs84.destination(anchor.point(), bearing.azimuth(), length.length()),
                anchor.radius(),
                "%s. From %s the ground at %s that lies %s, measured on the ellipsoid."
                        .formatted(
                                length.exact(), where(anchor), span(length.least(), length.most()), azimuths(bearing)));
    }

    private static Drawing openSector(Place anchor, Bearing bearing) {
        Distance reach = new Distance(DIRECTION_REACH * nearRadius(anchor).metres());
        return new Drawing(
                GeodesicSector.sector(anchor.point(), new Distance(0), reach, bearing.azimuth(), bearing.tolerance()),
                Wgs84.destination(anchor.point(), bearing.azimuth(), new Distance(reach.metres() / 2)),
                anchor.radius(),
                "No distance is given. From %s the ground that lies %s is drawn as far as %s: an assumption."
                        .formatted(where(anchor), azimuths(bearing), kilometres(reach)));
    }

    private static Drawing ring(Place anchor, SpatialMeasure.Length length) {
        return new Drawing(
                GeodesicSector.ring(anchor.point(), length.least(), length.most()),
                anchor.point(),
                anchor.radius(),
                "%s. No direction is given: all ground %s from %s, measured on the ellipsoid."
                        .formatted(length.exact(), span(length.least(), length.most()), where(anchor)));
    }

    private static Drawing disc(Place anchor, SpatialMeasure.Length length) {
        return new Drawing(
                GeodesicSector.disc(anchor.point(), length.most()),
                anchor.point(),
                anchor.radius(),
                "%s. All ground no farther than %s from %s, measured on the ellipsoid."
                        .formatted(length.exact(), kilometres(length.most()), where(anchor)));
    }

    private static Drawing vicinity(Place anchor) {
        Distance radius = nearRadius(anchor);
        return new Drawing(
                GeodesicSector.disc(anchor.point(), radius),
                anchor.point(),
                anchor.radius(),
                "No distance is given. For a place of this kind “near” is drawn as %s round %s: an assumption."
                        .formatted(kilometres(radius), where(anchor)));
    }

    private static Drawing line(Place from, Place to) {
        Distance length = Wgs84.distance(from.point(), to.point());
        double error = DETOUR * length.metres() + wider(from, to).metres();
        return new Drawing(
                geodesic(from, to),
                half(from, to),
                new Distance(error),
                "The shortest line from %s to %s, %s long; a way between them may leave it by an eighth of that: an assumption."
                        .formatted(where(from), where(to), kilometres(length)));
    }

    private static Drawing middle(Place from, Place to) {
        Distance length = Wgs84.distance(from.point(), to.point());
        LonLat middle = half(from, to);
        return new Drawing(
                Wgs84.point(middle),
                middle,
                new Distance(DETOUR * length.metres() + wider(from, to).metres()),
                "Half-way on the shortest line from %s to %s, %s long, give or take an eighth of that: an assumption."
                        .formatted(where(from), where(to), kilometres(length)));
    }

    private static LonLat half(Place from, Place to) {
        Distance length = Wgs84.distance(from.point(), to.point());
        return Wgs84.destination(
                from.point(), Wgs84.azimuth(from.point(), to.point()), new Distance(length.metres() / 2));
    }

    private static Geometry geodesic(Place from, Place to) {
        double azimuth = Wgs84.azimuth(from.point(), to.point());
        double metres = Wgs84.distance(from.point(), to.point()).metres();
        List<LineString> lines = new ArrayList<>();
        List<LonLat> run = new ArrayList<>(List.of(from.point()));
        for (int piece = 1; piece <= LINE_PIECES; piece++) {
            LonLat next = Wgs84.destination(from.point(), azimuth, new Distance(metres * piece / LINE_PIECES));
            if (Math.abs(next.lon() - run.getLast().lon()) > 180) {
                addLine(lines, run);
                run = new ArrayList<>();
            }
            run.add(next);
        }
        addLine(lines, run);
        return Wgs84.GEOMETRY.createMultiLineString(lines.toArray(LineString[]::new));
    }

    private static void addLine(List<LineString> lines, List<LonLat> run) {
        if (run.size() > 1) {
            lines.add(Wgs84.line(run));
        }
    }

    /** How far "near" reaches, by what the place is: assumptions of ours. */
    static Distance nearRadius(Place place) {
        return Distance.ofKilometres(
                switch (place.featureClass()) {
                    case SPOT -> 5;
                    case CITY -> place.population() >= LARGE_TOWN ? 20 : 10;
                    case CAPITAL -> 25;
                    default -> 20;
                });
    }

    private static Distance wider(Place one, Place other) {
        return one.radius().compareTo(other.radius()) > 0 ? one.radius() : other.radius();
    }

    /** GeoNames by number; an authored place by the source of its names. */
    private static List<Citation> sources(List<Place> anchors) {
        return anchors.stream().flatMap(SpatialPlaces::sources).distinct().toList();
    }

    private static Stream<Citation> sources(Place place) {
        OptionalLong number = place.id().findGeoNames();
        return number.isPresent()
                ? Stream.of(new Citation(new SourceId("geonames"), Long.toString(number.getAsLong())))
                : place.names().stream().flatMap(name -> name.citation().stream());
    }

    private static String where(Place place) {
        return String.format(
                Locale.ROOT,
                "%s (%.2f° %s, %.2f° %s, known to %s)",
                place.name(),
                Math.abs(place.point().lat()),
                place.point().lat() < 0 ? "south" : "north",
                Math.abs(place.point().lon()),
                place.point().lon() < 0 ? "west" : "east",
                kilometres(place.radius()));
    }

    private static String azimuths(Bearing bearing) {
        return String.format(
                Locale.ROOT,
                "%s of it (%.1f° give or take %.2f°)",
                bearing.word(),
                bearing.azimuth(),
                bearing.tolerance());
    }

    private static String span(Distance least, Distance most) {
        return String.format(Locale.ROOT, "%,.1f to %,.1f km", least.kilometres(), most.kilometres());
    }

    private static String kilometres(Distance distance) {
        return String.format(Locale.ROOT, "%,.1f km", distance.kilometres());
    }
}
