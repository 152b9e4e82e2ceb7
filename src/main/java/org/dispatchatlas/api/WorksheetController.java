package org.dispatchatlas.api;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.ogc.ApiRequest;
import org.dispatchatlas.export.sheet.Paper;
import org.dispatchatlas.export.sheet.WorksheetPdf;
import org.dispatchatlas.lesson.Level;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.Tours;
import org.dispatchatlas.lesson.Worksheet;
import org.dispatchatlas.lesson.WorksheetMaker;
import org.dispatchatlas.lesson.quiz.QuizOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * {@code /worksheets/DOCUMENT.pdf} and {@code /worksheets/tours/TOUR.pdf}: a lesson on paper. {@code ?paper=}, {@code level=}, {@code
 * lang=} and {@code seed=} may be left out.
 */
@RestController
class WorksheetController {
    private static final long ROOM = 64_000_000;
    private static final Pattern SEED = Pattern.compile("[1-9][0-9]{0,3}");

    private final Atlases atlases;
    private final Tours tours;
    private final TourBorders borders;
    private final String address;
    private final ExportFiles made = new ExportFiles(ROOM);

    /** How a worksheet is wished. */
    private record Wish(Paper paper, Level level, Language language, long seed) {}

    /**
     * What a worksheet is made from.
     *
     * @param page its address beside the root; empty for what is one reader's own
     */
    private record Ground(Atlas atlas, Optional<Tour> tour, Optional<String> page, String file) {}

    /** @param api the address of the API as the world sees it; empty for the one that each request names */
    WorksheetController(Atlases atlases, Tours tours, TourBorders borders, @Value("${atlas.api.address:}") String api) {
        this.atlases = atlases;
        this.tours = tours;
        this.borders = borders;
        String checked = api.isEmpty() ? "" : ApiRequest.checked(api);
        this.address = checked.isEmpty() ? "" : checked.substring(0, checked.lastIndexOf('/'));
    }

    @PreDestroy
    void close() throws IOException {
        made.close();
    }

    @GetMapping("/worksheets/{id}.pdf")
    @Nullable
    ResponseEntity<Resource> document(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Atlas atlas = atlas(id);
        boolean isForAll = atlases.ids().contains(atlas.document().id());
        Optional<String> page = isForAll ? Optional.of("/documents/" + id) : Optional.empty();
        return answer(new Ground(atlas, Optional.empty(), page, id), wish(request), response);
    }

    @GetMapping("/worksheets/tours/{id}.pdf")
    @Nullable
    ResponseEntity<Resource> tour(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Tour tour = AskedTour.of(tours, request, id);
        Atlas atlas = WorksheetMaker.onDayOf(tour, atlas(tour.document().value()), borders.get());
        Optional<String> page = tours.shipped().contains(tour) ? Optional.of("/lessons/" + id) : Optional.empty();
        return answer(new Ground(atlas, Optional.of(tour), page, id), wish(request), response);
    }

    @GetMapping({"/worksheets", "/worksheets/", "/worksheets/{*rest}"})
    ResponseEntity<byte[]> elsewhere() {
        throw Problems.notFound(
                "Worksheets have addresses of the form /worksheets/DOCUMENT.pdf or /worksheets/tours/TOUR.pdf.");
    }

    private @Nullable ResponseEntity<Resource> answer(Ground ground, Wish wish, HttpServletResponse response)
            throws IOException {
        Optional<String> link = ground.page().map(page -> root() + page);
        ExportFiles.Writing writing = out ->
                WorksheetPdf.write(worksheet(ground, wish), ground.atlas(), wish.paper(), wish.language(), link, out);
        String disposition = ContentDisposition.attachment()
                .filename(ground.file() + ".worksheet.pdf")
                .build()
                .toString();
        if (ground.page().isEmpty() || atlases.isForOne(ground.atlas())) {
            made.sendOwn(response, MediaType.APPLICATION_PDF_VALUE, disposition, writing);
            return null;
        }
        var kept = new KeptExport(made, link.orElseThrow() + " " + wish, writing);
        return TaggedBytes.answer(MediaType.APPLICATION_PDF, kept.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(kept);
    }

    private static Worksheet worksheet(Ground ground, Wish wish) {
        return ground.tour()
                .map(tour -> WorksheetMaker.make(ground.atlas(), tour, wish.level(), wish.seed()))
                .orElseGet(() -> WorksheetMaker.make(ground.atlas(), wish.level(), wish.seed()));
    }

    private String root() {
        return address.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : address;
    }

    private static Wish wish(HttpServletRequest request) {
        return new Wish(
                word(request, "paper", Paper.A4, Paper::find, Paper.words()),
                word(request, "level", Level.MEDIUM, Level::find, Level.words()),
                word(
                        request,
                        "lang",
                        Language.EN,
                        Language::find,
                        Arrays.stream(Language.values()).map(Language::tag).toList()),
                seed(request));
    }

    private static <T> T word(
            HttpServletRequest request, String name, T usual, Function<String, Optional<T>> find, List<String> words) {
        Optional<String> given = parameter(request, name);
        if (given.isEmpty()) {
            return usual;
        }
        return given.flatMap(find)
                .orElseThrow(() -> Problems.badRequest("“%s” is one of %s, was “%s”."
                        .formatted(name, String.join(", ", words), Problems.echo(given.get()))));
    }

    private static long seed(HttpServletRequest request) {
        String seed = parameter(request, "seed").orElse("1");
        if (!SEED.matcher(seed).matches()) {
            throw Problems.badRequest("“seed” is a whole number from 1 to %d, was “%s”."
                    .formatted(QuizOrder.LAST_SEED, Problems.echo(seed)));
        }
        return Long.parseLong(seed);
    }

    private static Optional<String> parameter(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values != null && values.length > 1) {
            throw Problems.badRequest("The parameter “%s” stands there twice.".formatted(name));
        }
        return values == null ? Optional.empty() : Optional.of(values[0]);
    }

    private Atlas atlas(String id) {
        return DocumentId.find(id)
                .flatMap(atlases::find)
                .orElseThrow(() -> Problems.notFound("There is no document “%s”. The first document is %s."
                        .formatted(Problems.echo(id), atlases.ids().getFirst())));
    }
}
