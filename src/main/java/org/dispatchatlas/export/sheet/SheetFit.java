package org.dispatchatlas.export.sheet;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Chooses the projection's centre and the scale of a document's map. */
final class SheetFit {
    /** The centre of the first view on the screen. */
    static final LonLat INNER_ASIA = new LonLat(80, 50);

    /** Metres: where a place lies farther from there, another centre serves the document better. */
    private static final double FAR_FROM_HOME = 10_000_000;

    /** Degrees to which another centre is rounded, so that it can be named. */
    private static final double CENTRE_STEP = 5;

    /** Metres across: a map of one town still shows where in the world it lies. */
    private static final double NARROWEST = 1_600_000;

    /** Metres across: on a map of a stretch of frontier 45 km can be measured. */
    private static final double CLOSE = 900_000;

    /** What is shown of a document without places. */
    private static final double HOME_WIDTH = 14_000_000;

    /** How much of the frame is left free round the places. */
    private static final double MARGIN = 0.16;

    private SheetFit() {}

    /** The frame with the places of the atlas in it. */
    static MapFrame fit(Atlas atlas, Rectangle2D box) {
        List<LonLat> points = pointsOf(atlas);
        MapFrame home = fit(points, INNER_ASIA, box);
        boolean atHome = points.stream().allMatch(SheetFit::isNearHome) && home.shows(INNER_ASIA, 0);
        return atHome ? home : fit(points, rounded(middleOf(points)), box);
    }

    /** The frame of a few features, closer than that of a whole document, with its own centre. */
    static MapFrame close(List<MapFeature> features, Rectangle2D box) {
        List<LonLat> points = new ArrayList<>();
        for (MapFeature feature : features) {
            points.addAll(feature.findLabelPoint().stream().toList());
            points.addAll(cornersOf(feature));
        }
        return fit(points, rounded(middleOf(points)), box, CLOSE);
    }

    private static MapFrame fit(List<LonLat> points, LonLat centre, Rectangle2D box) {
        return fit(points, centre, box, NARROWEST);
    }

    private static MapFrame fit(List<LonLat> points, LonLat centre, Rectangle2D box, double narrowest) {
        LambertAzimuthal projection = new LambertAzimuthal(centre);
        Envelope extent = new Envelope();
        points.forEach(point -> extent.expandToInclude(projection.project(point.lon(), point.lat())));
        double free = 1 - MARGIN;
        double width = extent.isNull() ? HOME_WIDTH : Math.max(extent.getWidth() / free, narrowest);
        double scale = Math.max(width / box.getWidth(), extent.getHeight() / free / box.getHeight());
        // More than the whole disc would be empty paper.
        double largest = 2 * LambertAzimuthal.rim() / box.getHeight();
        boolean whole = extent.isNull() || scale > largest;
        return new MapFrame(projection, box, whole ? new Coordinate(0, 0) : extent.centre(), Math.min(scale, largest));
    }

    private static boolean isNearHome(LonLat point) {
        return Wgs84.distance(INNER_ASIA, point).metres() < FAR_FROM_HOME;
    }

    /** Places and computed places decide; the middles of states only where there is nothing else, as their ground is wide. */
    private static List<LonLat> pointsOf(Atlas atlas) {
        List<MapFeature> present =
                atlas.features().stream().filter(MapFeature::isOnMap).toList();
        List<MapFeature> exact = present.stream()
                .filter(feature ->
                        feature.placement().isPoint() || feature.locus().isPresent())
                .filter(feature -> feature.territory().isEmpty())
                .toList();
        List<LonLat> points = new ArrayList<>();
        for (MapFeature feature : exact.isEmpty() ? present : exact) {
            points.addAll(feature.findLabelPoint().stream().toList());
            if (!feature.placement().isPoint() && feature.locus().isPresent()) {
                points.addAll(cornersOf(feature));
            }
        }
        return points;
    }

    private static List<LonLat> cornersOf(MapFeature feature) {
        return feature.findBounds().stream()
                .flatMap(box -> Stream.of(
                        new LonLat(box.west(), box.south()),
                        new LonLat(box.west(), box.north()),
                        new LonLat(box.east(), box.south()),
                        new LonLat(box.east(), box.north())))
                .toList();
    }

    /** The direction in which the points lie as seen from the middle of the earth. */
    private static LonLat middleOf(List<LonLat> points) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (LonLat point : points) {
            double lat = Math.toRadians(point.lat());
            double lon = Math.toRadians(point.lon());
            x += Math.cos(lat) * Math.cos(lon);
            y += Math.cos(lat) * Math.sin(lon);
            z += Math.sin(lat);
        }
        if (Math.hypot(Math.hypot(x, y), z) < 1e-6 * points.size()) {
            return INNER_ASIA;
        }
        return new LonLat(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
    }

    private static LonLat rounded(LonLat middle) {
        double lon = Math.rint(middle.lon() / CENTRE_STEP) * CENTRE_STEP;
        double lat = Math.rint(middle.lat() / CENTRE_STEP) * CENTRE_STEP;
        // At a pole no meridian points up.
        return new LonLat(lon, Math.clamp(lat, -80, 80));
    }
}
