package org.dispatchatlas.api;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    ResponseEntity<byte[]> layer(@PathVariable String layer, MapQuery query) {
        TaggedBytes made;
        if (layers.dated().contains(layer)) {
            MapLayers.Dated asked = query.read(layer, layers);
            made = recent.get(asked.toString(), () -> layers.draw(asked));
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
}
