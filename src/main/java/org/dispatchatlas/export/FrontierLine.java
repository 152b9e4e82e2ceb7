package org.dispatchatlas.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.GeodesicOffset;
import org.dispatchatlas.geo.LonLat;
import org.locationtech.jts.geom.MultiLineString;

/** A line of the command {@code frontier}: one side's reading of a frontier as a GeoJSON feature. */
public final class FrontierLine {
    private FrontierLine() {}

    /**
     * The feature, without a line end.
     *
     * @param depth to have, instead of the frontier, the line this far inside the first territory
     * @param from to be told how far this position is from the frontier
     */
    public static String of(Frontier frontier, LocalDate day, Optional<Distance> depth, Optional<LonLat> from) {
        var bytes = new ByteArrayOutputStream();
        try (JsonOut json = JsonOut.compact(bytes)) {
            json.object(() -> feature(json, frontier, day, depth, from));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void feature(
            JsonOut json, Frontier frontier, LocalDate day, Optional<Distance> depth, Optional<LonLat> from) {
        MultiLineString line = depth.map(
                        distance -> GeodesicOffset.inside(frontier.firstArea(), frontier.line(), distance))
                .orElse(frontier.line());
        json.text("type", "Feature");
        json.text("id", "%s-%s-%s.%s".formatted(frontier.first(), frontier.second(), day, frontier.claimant()));
        GeometryJson geometry = new GeometryJson(json);
        geometry.bounds(GeometryJson.boundsOf(line));
        geometry.write(Optional.of(line));
        json.object("properties", () -> {
            json.text("between", frontier.first().value());
            json.text("and", frontier.second().value());
            json.text("date", day.toString());
            json.text("claimant", frontier.claimant().value());
            json.text("basis", frontier.basis().name().toLowerCase(Locale.ROOT));
            json.text(
                    "source", frontier.sources().stream().map(Citations::words).collect(Collectors.joining("; ")));
            json.number("length_km", frontier.length().kilometres(), 1);
            json.text("length_note", "of the frontier as drawn: a finer drawing of the same line is longer");
            depth.ifPresent(distance -> json.number("inside_km", distance.kilometres(), 3));
            from.ifPresent(position -> json.number(
                    "distance_km",
                    GeodesicOffset.distance(position, frontier.line()).kilometres(),
                    1));
        });
    }
}
