package org.dispatchatlas.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.MentionsLayer;
import org.dispatchatlas.export.RelationsLayer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /map/mentions.geojson?document=ID} and {@code /map/relations.geojson?document=ID}: what the map draws of a document itself.
 */
@RestController
class DocumentLayersController {
    private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");
    private static final int KEPT = 32;

    private final Atlases atlases;
    private final RecentBytes recent = new RecentBytes(KEPT);

    DocumentLayersController(Atlases atlases) {
        this.atlases = atlases;
    }

    /** Writes a layer of an atlas. */
    @FunctionalInterface
    private interface Layer {
        void write(Atlas atlas, OutputStream out) throws IOException;
    }

    @GetMapping("/map/mentions.geojson")
    ResponseEntity<byte[]> mentions(@RequestParam(required = false) @Nullable String document) {
        return answer("mentions", document, MentionsLayer::write);
    }

    @GetMapping("/map/relations.geojson")
    ResponseEntity<byte[]> relations(@RequestParam(required = false) @Nullable String document) {
        return answer("relations", document, RelationsLayer::write);
    }

    private ResponseEntity<byte[]> answer(String name, @Nullable String document, Layer layer) {
        if (document == null || document.isBlank()) {
            throw Problems.badRequest("The layer needs a document: ?document=ID, such as "
                    + atlases.ids().getFirst() + ".");
        }
        Atlas atlas = atlases.find(new DocumentId(document))
                .orElseThrow(() -> Problems.notFound("There is no document “%s”.".formatted(Problems.echo(document))));
        if (atlases.isForOne(atlas)) {
            return TaggedBytes.answerForOne(GEOJSON).body(bytes(atlas, layer));
        }
        TaggedBytes made = recent.get(name + " " + document, () -> bytes(atlas, layer));
        return made.answer(GEOJSON).body(made.bytes());
    }

    private static byte[] bytes(Atlas atlas, Layer layer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            layer.write(atlas, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
