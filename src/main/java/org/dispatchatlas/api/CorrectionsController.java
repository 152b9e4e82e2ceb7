package org.dispatchatlas.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.atlas.ReaderCorrections;
import org.dispatchatlas.curation.Corrections;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.CorrectionsYaml;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * {@code /corrections/ID.yaml}: the asking session's corrections of a document as a file; {@code POST /corrections/ID} takes such a file
 * and leads to the document's page.
 */
@RestController
class CorrectionsController {
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private final Atlases atlases;
    private final ReaderCorrections corrections;

    CorrectionsController(Atlases atlases, ReaderCorrections corrections) {
        this.atlases = atlases;
        this.corrections = corrections;
    }

    @GetMapping("/corrections/{document}.yaml")
    ResponseEntity<byte[]> save(@PathVariable String document, HttpServletRequest request) {
        DocumentId id = known(document).document().id();
        Corrections decided = Optional.ofNullable(request.getSession(false))
                .map(HttpSession::getId)
                .map(session -> corrections.of(session, id))
                .orElse(Corrections.NONE);
        return TaggedBytes.answerForOne(YAML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document + ".corrections.yaml")
                                .build()
                                .toString())
                .body(CorrectionsYaml.write(id, decided).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/corrections/{document}")
    ResponseEntity<Void> load(
            @PathVariable String document,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        Atlas shown = known(document);
        byte[] content = file == null ? new byte[0] : file.getBytes();
        corrections.load(request.getSession().getId(), shown, content);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("../documents/" + shown.document().id()))
                .build();
    }

    private Atlas known(String document) {
        return atlases.find(new DocumentId(document))
                .orElseThrow(() -> Problems.notFound("There is no document “%s”.".formatted(Problems.echo(document))));
    }
}
