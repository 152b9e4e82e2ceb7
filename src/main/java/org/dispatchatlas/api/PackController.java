package org.dispatchatlas.api;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.export.pack.ClassPack;
import org.dispatchatlas.export.pack.PackLesson;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.Tours;
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

/** {@code /packs/TOUR.zip?lang=LANGUAGE}: a tour with its document and map for a room without a network; also a session's own tour. */
@RestController
class PackController {
    private static final long ROOM = 64_000_000;

    private final Tours tours;
    private final Atlases atlases;
    private final ClassPack packs;
    private final ExportFiles made = new ExportFiles(ROOM);
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    PackController(Tours tours, Atlases atlases, ClassPack packs) {
        this.tours = tours;
        this.atlases = atlases;
        this.packs = packs;
    }

    @PreDestroy
    void close() throws IOException {
        made.close();
    }

    /** @param lang in which the page speaks; left out for the tour's own language */
    @GetMapping("/packs/{id}.zip")
    @Nullable
    ResponseEntity<Resource> pack(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Tour tour = AskedTour.of(tours, request, id);
        PackLesson lesson = lesson(tour, language(lang));
        String disposition = ContentDisposition.attachment()
                .filename(tour.id() + ".zip")
                .build()
                .toString();
        if (!tours.shipped().contains(tour) || atlases.isForOne(lesson.atlas())) {
            send(AskedTour.session(request), lesson, disposition, response);
            return null;
        }
        String key = tour.id() + " " + lesson.words().language().tag();
        var kept = new KeptExport(made, key, out -> packs.write(lesson, out));
        return TaggedBytes.answer(MediaType.parseMediaType(ClassPack.MEDIA_TYPE), kept.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(kept);
    }

    /** A session's own, of which nothing is kept; it waits for one at a time. */
    private void send(String session, PackLesson lesson, String disposition, HttpServletResponse response)
            throws IOException {
        if (!waiting.add(session)) {
            throw Problems.busy("A class pack is being made for you already.");
        }
        try {
            packs.check(lesson);
            made.sendOwn(response, ClassPack.MEDIA_TYPE, disposition, out -> packs.write(lesson, out));
        } catch (IllegalArgumentException tooLarge) {
            throw Problems.badRequest(String.valueOf(tooLarge.getMessage()));
        } finally {
            waiting.remove(session);
        }
    }

    private PackLesson lesson(Tour tour, Optional<Language> language) {
        Atlas atlas = atlases.find(tour.document())
                .orElseThrow(() -> Problems.notFound("There is no document “%s”, which the tour leads through."
                        .formatted(Problems.echo(tour.document().value()))));
        return PackLesson.of(tour, atlas, language);
    }

    private static Optional<Language> language(@Nullable String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        return Optional.of(Language.find(tag)
                .orElseThrow(() -> Problems.badRequest("The pages do not speak “%s”; ?lang= may be %s."
                        .formatted(
                                Problems.echo(tag),
                                Arrays.stream(Language.values())
                                        .map(Language::tag)
                                        .collect(Collectors.joining(", "))))));
    }
}
