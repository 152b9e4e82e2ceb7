package org.dispatchatlas.ingest.geodata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * Natural Earth's named rivers as places. The pieces of a river are joined; two rivers of one name that lie apart are two places. Each
 * bears its name with "River", and without where no other place bears it so.
 */
final class NamedRivers {
    private static final String MIDDLE = "The point is on the river, near the middle of its course.";

    /** Pieces of one river lie no farther apart than this, degrees: a lake may lie between. */
    private static final double GAP = 2;

    /** What already says that it is a river, or another water. */
    private static final Pattern GENERIC = Pattern.compile(
            ".*(River|Canal|Branch|Channel|Delta|Outlet|Gol|Protoka|Csatorna|Duna|Fork [A-Z]\\w+|Bayou \\w+|joki|älv|älven|ström)");

    /** Rivers that are common words: without "River" they are not meant. */
    private static final Set<String> WORDS = Set.of(
            "back",
            "bell",
            "english",
            "exploits",
            "groundhog",
            "feather",
            "flathead",
            "slave",
            "porcupine",
            "great kei",
            "sane",
            "say");

    private final WaterLayers water;

    NamedRivers(Path raw, Path curated) {
        water = new WaterLayers(raw, curated);
    }

    /** The rivers, those of one name from the longest to the shortest. */
    List<RawPlace> places(List<RawPlace> known) {
        Set<String> taken = new HashSet<>();
        known.forEach(place -> place.names().forEach(name -> taken.add(NameKey.of(name))));
        Map<String, List<WaterLayers.River>> byName = new TreeMap<>();
        for (WaterLayers.River river : water.namedRivers()) {
            byName.computeIfAbsent(river.name(), absent -> new ArrayList<>()).add(river);
        }
        var places = new ArrayList<RawPlace>();
        byName.values().forEach(pieces -> {
            List<Course> courses = courses(pieces);
            for (int at = 0; at < courses.size(); at++) {
                places.add(courses.get(at).place(at + 1, taken));
            }
        });
        return places;
    }

    private static List<Course> courses(List<WaterLayers.River> pieces) {
        var courses = new ArrayList<Course>();
        for (WaterLayers.River piece : pieces) {
            var joined = new Course(new ArrayList<>(List.of(piece)));
            courses.removeIf(course -> {
                boolean near = course.isNear(piece.line());
                if (near) {
                    joined.pieces.addAll(course.pieces);
                }
                return near;
            });
            courses.add(joined);
        }
        courses.sort(Comparator.comparingDouble(Course::length).reversed());
        return courses;
    }

    private record Course(List<WaterLayers.River> pieces) {
        boolean isNear(LineString line) {
            return pieces.stream().anyMatch(piece -> piece.line().isWithinDistance(line, GAP));
        }

        double length() {
            return pieces.stream()
                    .mapToDouble(piece -> piece.line().getLength())
                    .sum();
        }

        RawPlace place(int number, Set<String> taken) {
            Geometry line = Wgs84.GEOMETRY.buildGeometry(
                    pieces.stream().map(WaterLayers.River::line).toList());
            Coordinate middle = DistanceOp.nearestPoints(line, line.getCentroid())[0];
            var point = new LonLat(middle.x, middle.y);
            double reach = Stream.of(line.getCoordinates())
                    .mapToDouble(end ->
                            Wgs84.distance(point, new LonLat(end.x, end.y)).metres())
                    .max()
                    .orElse(0);
            String slug = NameKey.of(pieces.getFirst().name()).replaceAll("[^a-z0-9]+", "-");
            return new RawPlace(
                    new PlaceId("atlas:river-" + slug + (number > 1 ? "-" + number : "")),
                    names(taken),
                    FeatureClass.RIVER,
                    point,
                    0,
                    (int) Math.round(reach),
                    "",
                    "",
                    MIDDLE);
        }

        private List<String> names(Set<String> taken) {
            var names = new LinkedHashSet<String>();
            pieces.forEach(piece -> names.addAll(piece.names()));
            var written = new ArrayList<String>();
            for (String name : names) {
                if (GENERIC.matcher(name).matches()) {
                    written.add(name);
                } else {
                    written.add(name + " River");
                    String key = NameKey.of(name);
                    if (!taken.contains(key) && key.length() > 3 && !WORDS.contains(name.toLowerCase(Locale.ROOT))) {
                        written.add(name);
                    }
                }
            }
            return written;
        }
    }
}
