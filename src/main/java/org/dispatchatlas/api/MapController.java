package org.dispatchatlas.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.time.Timespan;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /map/LAYER.geojson}: what the map draws beneath a document's features. */
@RestController
class MapController {
    private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");
    private static final int KEPT = 24;

    private final MapLayers layers;
    private final RecentBytes recent = new RecentBytes(KEPT);

    MapController(MapLayers layers) {
        this.layers = layers;
    }

    @GetMapping("/map/{layer}.geojson")
    ResponseEntity<byte[]> layer(@PathVariable String layer, @RequestParam(required = false) @Nullable String date) {
        TaggedBytes made;
        if (layers.dated().contains(layer)) {
            LocalDate day = day(date);
            made = recent.get(layer + " " + day, () -> layers.draw(layer, day));
        } else if (layers.undated().contains(layer)) {
            made = recent.get(layer, () -> layers.draw(layer));
        } else {
            throw unknown(layer);
        }
        return made.answer(GEOJSON).body(made.bytes());
    }

    @GetMapping({"/map", "/map/{*rest}"})
    ResponseEntity<byte[]> elsewhere(@PathVariable(required = false) @Nullable String rest) {
        throw unknown(rest == null ? "" : rest);
    }

    private RuntimeException unknown(String asked) {
        return Problems.notFound("There is no map layer “%s”. The layers are %s."
                .formatted(
                        Problems.echo(asked),
                        Stream.concat(layers.dated().stream(), layers.undated().stream())
                                .map(name -> "/map/" + name + ".geojson")
                                .collect(Collectors.joining(", "))));
    }

    private LocalDate day(@Nullable String date) {
        if (date == null) {
            throw Problems.badRequest(
                    "The layer needs a day: ?date=YYYY-MM-DD, %s.".formatted(limits(layers.covered())));
        }
        LocalDate day = parse(date);
        if (!layers.covered().contains(day)) {
            throw Problems.badRequest(
                    "There is no map of %s: expected a day %s.".formatted(day, limits(layers.covered())));
        }
        return day;
    }

    private static LocalDate parse(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw Problems.badRequest(
                    "“%s” is no day: expected ?date=YYYY-MM-DD, such as 1936-04-01.".formatted(Problems.echo(date)));
        }
    }

    private static String limits(Timespan covered) {
        return "from %s to %s"
                .formatted(
                        covered.findFirst().map(LocalDate::toString).orElse("the beginning"),
                        covered.findLast().map(LocalDate::toString).orElse("today"));
    }
}
