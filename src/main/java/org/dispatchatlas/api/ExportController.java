package org.dispatchatlas.api;

import java.util.Comparator;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.ExportFormat;
import org.dispatchatlas.export.ExportFormats;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /export/ID.EXTENSION}: a document's atlas in one of the export formats. */
@RestController
class ExportController {
    private static final int KEPT = 16;

    private final Atlases atlases;
    private final ExportFormats formats;
    private final RecentBytes recent = new RecentBytes(KEPT);

    ExportController(Atlases atlases, ExportFormats formats) {
        this.atlases = atlases;
        this.formats = formats;
    }

    @GetMapping("/export/{file}")
    ResponseEntity<byte[]> export(@PathVariable String file) {
        ExportFormat format = format(file);
        Atlas atlas = atlas(file.substring(0, file.length() - format.extension().length() - 1));
        MediaType type = MediaType.parseMediaType(format.mediaType());
        String disposition =
                ContentDisposition.attachment().filename(file).build().toString();
        if (atlases.isForOne(atlas)) {
            return TaggedBytes.answerForOne(type)
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                    .body(ExportFormats.bytes(format, atlas));
        }
        TaggedBytes made = recent.get(file, () -> ExportFormats.bytes(format, atlas));
        return made.answer(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(made.bytes());
    }

    @GetMapping({"/export", "/export/", "/export/*/{*rest}"})
    ResponseEntity<byte[]> elsewhere() {
        throw Problems.notFound("Exports have addresses of the form /export/DOCUMENT.FORMAT, with one of the formats "
                + String.join(", ", formats.extensions()) + ".");
    }

    /** The format whose extension the name ends with; the longest, as one may end with another. */
    private ExportFormat format(String file) {
        return formats.extensions().stream()
                .filter(extension -> file.endsWith("." + extension))
                .max(Comparator.comparingInt(String::length))
                .flatMap(formats::find)
                .orElseThrow(() -> Problems.notFound("There is no export “%s”. A document is exported as %s."
                        .formatted(Problems.echo(file), String.join(", ", formats.extensions()))));
    }

    private Atlas atlas(String id) {
        if (id.isBlank()) {
            throw Problems.notFound("The address lacks a document's id before the full stop.");
        }
        return atlases.find(new DocumentId(id))
                .orElseThrow(() -> Problems.notFound("There is no document “%s”. The first document is %s."
                        .formatted(Problems.echo(id), atlases.ids().getFirst())));
    }
}
