package org.dispatchatlas.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.atlas.ReaderShelf;
import org.dispatchatlas.atlas.ReaderShelf.Refusal;
import org.dispatchatlas.atlas.ReaderShelf.RefusedException;
import org.dispatchatlas.document.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/**
 * {@code POST /read}: takes a reader's text or file and leads to its page. Answers 303 always: to the document, to the list where a
 * volume brought several, or back to the form with the reason.
 */
@RestController
class ReadController {
    private final ReaderShelf shelf;

    ReadController(ReaderShelf shelf) {
        this.shelf = shelf;
    }

    @PostMapping("/read")
    ResponseEntity<Void> read(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String date,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        String session = request.getSession().getId();
        byte[] content = Optional.ofNullable(text).orElse("").getBytes(StandardCharsets.UTF_8);
        String name = "the text";
        if (file != null && !file.isEmpty()) {
            content = file.getBytes();
            name = Problems.echo(String.valueOf(file.getOriginalFilename()));
        }
        List<DocumentId> brought = shelf.bring(session, name, content, day(date));
        boolean toList = brought.size() > 1 || !shelf.shelf(session).issues().isEmpty();
        return to(toList ? "open" : "documents/" + brought.getFirst());
    }

    @ExceptionHandler(RefusedException.class)
    ResponseEntity<Void> refused(RefusedException why) {
        return to("open?refused=" + why.refusal().word());
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<Void> tooLarge() {
        return to("open?refused=" + Refusal.TOO_LARGE.word());
    }

    private static Optional<LocalDate> day(@Nullable String date) {
        if (date == null || date.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException noDay) {
            throw new RefusedException(Refusal.NO_DAY);
        }
    }

    private static ResponseEntity<Void> to(String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page))
                .build();
    }
}
