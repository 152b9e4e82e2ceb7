package org.dispatchatlas.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dispatchatlas.borders.Frontier;

/** A line of the command {@code frontier}: one side's reading of a frontier as a GeoJSON feature. */
public final class FrontierLine {
    private FrontierLine() {}

    /** The feature, without a line end. */
    public static String of(Frontier frontier, LocalDate day) {
        var bytes = new ByteArrayOutputStream();
        try (JsonOut json = JsonOut.compact(bytes)) {
            json.object(() -> feature(json, frontier, day));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void feature(JsonOut json, Frontier frontier, LocalDate day) {
        json.text("type", "Feature");
        json.text("id", "%s-%s-%s.%s".formatted(frontier.first(), frontier.second(), day, frontier.claimant()));
        GeometryJson geometry = new GeometryJson(json);
        geometry.bounds(GeometryJson.boundsOf(frontier.line()));
        geometry.write(Optional.of(frontier.line()));
        json.object("properties", () -> {
            json.text("between", frontier.first().value());
            json.text("and", frontier.second().value());
            json.text("date", day.toString());
            json.text("claimant", frontier.claimant().value());
            json.text("basis", frontier.basis().name().toLowerCase(Locale.ROOT));
            json.text(
                    "source", frontier.sources().stream().map(Citations::words).collect(Collectors.joining("; ")));
            json.number("length_km", frontier.length().kilometres(), 1);
        });
    }
}
