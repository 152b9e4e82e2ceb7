package org.dispatchatlas.api;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.ExportFormat;
import org.dispatchatlas.export.ExportFormats;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /export/ID.EXTENSION}: a document's atlas in one of the export formats. */
@RestController
class ExportController {
    private static final long ROOM = 256_000_000;

    private static final Pattern COMMA = Pattern.compile(",");

    private final Atlases atlases;
    private final ExportFormats formats;
    private final ExportFiles made = new ExportFiles(ROOM);

    ExportController(Atlases atlases, ExportFormats formats) {
        this.atlases = atlases;
        this.formats = formats;
    }

    @PreDestroy
    void close() throws IOException {
        made.close();
    }

    /** @param include what shall go with the mentions: words of {@link Export.Extra}, parted by commas */
    @GetMapping("/export/{file}")
    @Nullable
    ResponseEntity<Resource> export(
            @PathVariable String file,
            @RequestParam(required = false) @Nullable String include,
            HttpServletResponse response)
            throws IOException {
        ExportFormat format = format(file);
        Atlas atlas = atlas(file.substring(0, file.length() - format.extension().length() - 1));
        Set<Export.Extra> extras = extras(format, include);
        Export export = formats.export(atlas, extras);
        MediaType type = MediaType.parseMediaType(format.mediaType());
        String disposition =
                ContentDisposition.attachment().filename(file).build().toString();
        if (atlases.isForOne(atlas)) {
            made.sendOwn(response, format.mediaType(), disposition, out -> format.write(export, out));
            return null;
        }
        var kept = new KeptExport(made, file + " " + extras, out -> format.write(export, out));
        return TaggedBytes.answer(type, kept.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(kept);
    }

    @GetMapping({"/export", "/export/", "/export/*/{*rest}"})
    ResponseEntity<byte[]> elsewhere() {
        throw Problems.notFound("Exports have addresses of the form /export/DOCUMENT.FORMAT, with one of the formats "
                + String.join(", ", formats.extensions()) + ".");
    }

    private ExportFormat format(String file) {
        return formats.findByName(file)
                .orElseThrow(() -> Problems.notFound("There is no export “%s”. A document is exported as %s."
                        .formatted(Problems.echo(file), String.join(", ", formats.extensions()))));
    }

    private static Set<Export.Extra> extras(ExportFormat format, @Nullable String include) {
        Set<Export.Extra> extras = EnumSet.noneOf(Export.Extra.class);
        for (String word : include == null ? List.<String>of() : List.of(COMMA.split(include, -1))) {
            extras.add(Export.Extra.find(word)
                    .filter(format.extras()::contains)
                    .orElseThrow(() -> Problems.badRequest("“%s” can't go with %s; ?include= may be %s."
                            .formatted(Problems.echo(word), format.title(), words(format)))));
        }
        return extras;
    }

    private static String words(ExportFormat format) {
        return format.extras().isEmpty()
                ? "left out only"
                : format.extras().stream().map(Export.Extra::word).collect(Collectors.joining(","));
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
