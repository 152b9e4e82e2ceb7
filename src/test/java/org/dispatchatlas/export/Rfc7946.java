package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Checks a feature collection against RFC 7946, and beyond it against our own promises: an id on every feature, no geometry
 * collections, at most six decimals. Each problem is a line with the feature's id.
 */
public final class Rfc7946 {
    private static final Set<String> SHAPES =
            Set.of("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon");

    private static final int MOST_DECIMALS = 6;

    private final List<String> problems = new ArrayList<>();
    private String where = "collection";

    private Rfc7946() {}

    /** The problems of a feature collection; empty for a good one. */
    public static List<String> problemsOf(JsonNode collection) {
        Rfc7946 check = new Rfc7946();
        check.collection(collection);
        return check.problems;
    }

    private void collection(JsonNode collection) {
        expect("FeatureCollection".equals(text(collection, "type")), "its type must be FeatureCollection");
        expect(!collection.has("crs"), "a crs member is not allowed");
        expect(collection.path("features").isArray(), "features must be a list");
        Box box = box(collection);
        Set<String> ids = new HashSet<>();
        for (JsonNode feature : collection.path("features")) {
            where = text(feature, "id");
            expect(!where.isEmpty(), "every feature has a text as id");
            expect(ids.add(where), "ids must be unique");
            feature(feature, box);
        }
    }

    private void feature(JsonNode feature, Box around) {
        expect("Feature".equals(text(feature, "type")), "its type must be Feature");
        expect(feature.path("properties").isObject(), "properties must be there");
        expect(
                StreamSupport.stream(feature.path("properties").spliterator(), false)
                        .allMatch(JsonNode::isValueNode),
                "properties must be flat");
        @Nullable JsonNode geometry = feature.get("geometry");
        if (geometry == null) {
            expect(false, "geometry must be there, be it null");
        } else if (!geometry.isNull()) {
            expect(SHAPES.contains(text(geometry, "type")), "no such geometry: " + text(geometry, "type"));
            Box own = box(feature);
            shape(text(geometry, "type"), geometry.path("coordinates"));
            eachPosition(geometry.path("coordinates"), position -> {
                position(position);
                expect(own.holds(position), "its bbox leaves out " + position);
                expect(around.holds(position), "the collection's bbox leaves out " + position);
            });
        }
    }

    private void shape(String type, JsonNode coordinates) {
        switch (type) {
            case "LineString" -> line(coordinates);
            case "MultiLineString" -> coordinates.forEach(this::line);
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> coordinates.forEach(this::polygon);
            default -> {}
        }
    }

    private void line(JsonNode positions) {
        expect(positions.size() >= 2, "a line has at least two positions");
        crossing(positions);
    }

    private void polygon(JsonNode rings) {
        for (int ring = 0; ring < rings.size(); ring++) {
            JsonNode positions = rings.get(ring);
            expect(positions.size() >= 4, "a ring has at least four positions");
            expect(positions.get(0).equals(positions.get(positions.size() - 1)), "a ring must be closed");
            expect(
                    signedArea(positions) > 0 == (ring == 0),
                    "exterior rings are counter-clockwise and holes clockwise");
            crossing(positions);
        }
    }

    /** Section 3.1.9: what crosses the 180th meridian is cut there. */
    private void crossing(JsonNode positions) {
        for (int next = 1; next < positions.size(); next++) {
            double step = Math.abs(lon(positions.get(next)) - lon(positions.get(next - 1)));
            expect(step <= 180, "a segment runs round the globe at " + positions.get(next));
            expect(step > 0 || lat(positions.get(next)) != lat(positions.get(next - 1)), "a position is repeated");
        }
    }

    private void position(JsonNode position) {
        expect(position.size() == 2, "a position is longitude and latitude");
        expect(Math.abs(lon(position)) <= 180 && Math.abs(lat(position)) <= 90, "out of range: " + position);
        for (JsonNode degrees : position) {
            expect(degrees.decimalValue().scale() <= MOST_DECIMALS, "too many decimals: " + degrees);
        }
    }

    /** A box; one that is missing holds nothing. */
    private record Box(double west, double south, double east, double north) {
        boolean holds(JsonNode position) {
            boolean inLongitude = west <= east
                    ? lon(position) >= west && lon(position) <= east
                    : lon(position) >= west || lon(position) <= east;
            return inLongitude && lat(position) >= south && lat(position) <= north;
        }
    }

    private Box box(JsonNode holder) {
        JsonNode sides = holder.path("bbox");
        expect(sides.size() == 4, "bbox has four numbers");
        if (sides.size() != 4) {
            return new Box(0, 0, 0, 0);
        }
        Box box = new Box(
                sides.get(0).asDouble(),
                sides.get(1).asDouble(),
                sides.get(2).asDouble(),
                sides.get(3).asDouble());
        expect(box.south() <= box.north(), "bbox: south lies north of north");
        return box;
    }

    private static void eachPosition(JsonNode coordinates, Consumer<JsonNode> visitor) {
        if (coordinates.path(0).isNumber()) {
            visitor.accept(coordinates);
        } else {
            coordinates.forEach(part -> eachPosition(part, visitor));
        }
    }

    private static double signedArea(JsonNode ring) {
        double twice = 0;
        for (int next = 1; next < ring.size(); next++) {
            twice += lon(ring.get(next - 1)) * lat(ring.get(next)) - lon(ring.get(next)) * lat(ring.get(next - 1));
        }
        return twice / 2;
    }

    private static double lon(JsonNode position) {
        return position.path(0).asDouble();
    }

    private static double lat(JsonNode position) {
        return position.path(1).asDouble();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private void expect(boolean good, String problem) {
        if (!good) {
            problems.add(where + ": " + problem);
        }
    }
}
