package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.GeodesicOffset;
import org.dispatchatlas.geo.GeodesicSector;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.geoparser.SpatialExpression.Relation;
import org.dispatchatlas.source.Citation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Places what lies on rivers, or is measured from them. */
final class SpatialRivers {
    private static final Distance NEAR = Distance.ofKilometres(10);

    /** Two courses this far apart at the nearest do not meet, in metres. */
    private static final double MEETING = 15_000;

    /** "East of the river" is that side of it: a river bends more than a point of the compass is wide. */
    private static final double SIDE = 60;

    private static final double CONFIDENCE = 0.8;

    private final SpatialNames names;
    private final RiverCourses courses;

    SpatialRivers(SpatialNames names, RiverCourses courses) {
        this.names = names;
        this.courses = courses;
    }

    Resolution resolve(SpatialPhrase phrase, Place river) {
        Optional<RiverCourses.Course> course = courses.find(river);
        if (phrase.relation() == Relation.ALONG && phrase.measure().isPresent()) {
            return SpatialResolver.unplaced(
                    "“%s” is counted along the river, and no table here has the miles of rivers."
                            .formatted(phrase.relation().word()));
        }
        if (course.isEmpty()) {
            return SpatialResolver.unplaced(
                    "The course of %s is not drawn here; the gazetteer knows it by one point only."
                            .formatted(river.name()));
        }
        MultiLineString line = course.get().line();
        Distance error = course.get().error();
        return switch (phrase.relation()) {
            case ALONG ->
                located(phrase, river, course.get(), line, error, "The course of %s, %s long at this drawing.");
            case BANK ->
                located(
                        phrase,
                        river,
                        course.get(),
                        line,
                        error,
                        "The course of %s, %s long at this drawing, which is too coarse to tell its banks apart.");
            case NEAR ->
                located(
                        phrase,
                        river,
                        course.get(),
                        line,
                        new Distance(NEAR.metres() + error.metres()),
                        "Up to 10 km to either side of %s, %s long at this drawing: an assumption.");
            case CONFLUENCE -> confluence(phrase, river, course.get());
            case FROM, DIRECTION -> offset(phrase, river, course.get());
            default ->
                SpatialResolver.unplaced(
                        "The course of %s is drawn, but not which of its ends or how much of it “%s” means."
                                .formatted(river.name(), phrase.relation().word()));
        };
    }

    private Resolution offset(SpatialPhrase phrase, Place river, RiverCourses.Course course) {
        if (phrase.findLength().isEmpty()) {
            return SpatialResolver.unplaced(
                    "%s is long, and the words do not say how far from it: nothing is drawn.".formatted(river.name()));
        }
        SpatialMeasure.Length length = phrase.findLength().get();
        MultiLineString around = GeodesicOffset.around(course.line(), length.length());
        MultiLineString line = phrase.bearing()
                .map(bearing -> GeodesicOffset.towards(around, course.line(), bearing.azimuth(), SIDE))
                .orElse(around);
        String where = phrase.bearing()
                .map(bearing -> " to the " + bearing.word() + " of it")
                .orElse("");
        return line.isEmpty()
                ? SpatialResolver.unplaced("No point lies so from %s.".formatted(river.name()))
                : located(
                        phrase,
                        river,
                        course,
                        line,
                        new Distance(length.error().metres() + course.error().metres()),
                        length.exact() + ". All points so far from %s" + where
                                + ", %s of them, measured on the ellipsoid.");
    }

    private Resolution confluence(SpatialPhrase phrase, Place river, RiverCourses.Course course) {
        Optional<Place> other = phrase.anchors().getLast() instanceof SpatialAnchor.Name name
                ? names.findPlace(name.reading())
                : Optional.empty();
        Optional<MultiLineString> second = other.flatMap(courses::find).map(RiverCourses.Course::line);
        if (second.isEmpty()) {
            return SpatialResolver.unplaced("The courses of both rivers would be needed, and one is not drawn here.");
        }
        Coordinate[] nearest = DistanceOp.nearestPoints(course.line(), second.get());
        LonLat here = Wgs84.position(nearest[0]);
        Distance gap = Wgs84.distance(here, Wgs84.position(nearest[1]));
        if (gap.metres() > MEETING) {
            return SpatialResolver.unplaced("%s and %s do not meet on the map; at the nearest they are %.0f km apart."
                    .formatted(river.name(), other.orElseThrow().name(), gap.kilometres()));
        }
        return located(
                phrase,
                new LocusAnchor.OfPlaces(
                        river.name() + " and " + other.orElseThrow().name(),
                        List.of(river.id(), other.orElseThrow().id())),
                GeodesicSector.disc(here, course.error()),
                here,
                gap,
                "Where the courses of %s and %s, as they are drawn here, come nearest to each other."
                        .formatted(river.name(), other.orElseThrow().name()),
                course.citation());
    }

    private static Resolution located(
            SpatialPhrase phrase,
            Place river,
            RiverCourses.Course course,
            MultiLineString line,
            Distance error,
            String says) {
        String length =
                String.format(Locale.ROOT, "%,.0f km", Wgs84.length(line).kilometres());
        return located(
                phrase,
                new LocusAnchor.OfPlaces(river.name(), List.of(river.id())),
                line,
                Wgs84.position(FrontierMeasure.middle(line)),
                error,
                says.formatted(river.name(), length),
                course.citation());
    }

    private static Resolution located(
            SpatialPhrase phrase,
            LocusAnchor anchor,
            Geometry geometry,
            LonLat point,
            Distance error,
            String says,
            Citation citation) {
        SpatialExpression expression = new SpatialExpression(
                phrase.relation(),
                phrase.findLength().map(SpatialMeasure.Length::length),
                List.of(),
                phrase.anchorText());
        Locus locus = new Locus(anchor, geometry, point, error, says, List.of(citation));
        return new Resolution.Located(
                expression, List.of(locus), CONFIDENCE, List.of(new Evidence.Computation(says, 0.5)));
    }
}
