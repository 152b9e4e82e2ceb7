package org.dispatchatlas.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.export.TourYaml;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.TourId;
import org.dispatchatlas.lesson.Tours;
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

/** {@code /tours/ID.yaml}: a tour as a file; {@code POST /tours} takes such a file for the asking session and leads to the tour. */
@RestController
class TourController {
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private final Tours tours;

    TourController(Tours tours) {
        this.tours = tours;
    }

    @GetMapping("/tours/{id}.yaml")
    ResponseEntity<byte[]> save(@PathVariable String id, HttpServletRequest request) {
        Tour tour = AskedTour.of(tours, request, id);
        return TaggedBytes.answerForOne(YAML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(tour.id() + ".yaml")
                                .build()
                                .toString())
                .body(TourYaml.write(tour).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/tours")
    ResponseEntity<Void> load(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name = file == null ? "the file" : Problems.echo(String.valueOf(file.getOriginalFilename()));
        Optional<TourId> taken = tours.load(request.getSession().getId(), name, content);
        boolean clean = tours.problems(request.getSession().getId()).isEmpty();
        // From where the form went, so that it holds behind a prefix too.
        String page = taken.filter(id -> clean).map(id -> "lessons/" + id).orElse("lessons");
        String next = page
                + Language.find(String.valueOf(lang))
                        .map(language -> "?lang=" + language.tag())
                        .orElse("");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(next))
                .build();
    }
}
