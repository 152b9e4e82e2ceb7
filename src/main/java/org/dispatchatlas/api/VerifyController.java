package org.dispatchatlas.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.dispatchatlas.source.Verification;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** {@code POST /verify}: takes exports and their manifest and says in plain lines, one for each, whether they are unchanged. */
@RestController
class VerifyController {
    private static final MediaType LINES = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final String NOTHING =
            "Choose exports and the manifest that was downloaded with them: there was nothing to compare.\n";

    private static final int COMPARED_AT_ONCE = 2;

    private final ExportVerifier verifier;
    private final String tooLarge;
    private final Semaphore comparers = new Semaphore(COMPARED_AT_ONCE, true);

    /**
     * Takes files up to these limits.
     *
     * @param file of each file
     * @param all of all files together
     */
    VerifyController(
            ExportVerifier verifier,
            @Value("${spring.servlet.multipart.max-file-size:10MB}") DataSize file,
            @Value("${spring.servlet.multipart.max-request-size:12MB}") DataSize all) {
        this.verifier = verifier;
        this.tooLarge = """
                This page takes files of up to %d MB, and %d MB together. The command takes files of any size:
                java -jar dispatch-atlas.jar verify FILE... MANIFEST
                """.formatted(file.toMegabytes(), all.toMegabytes());
    }

    @PostMapping(path = "/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<String> verify(@RequestParam(required = false, defaultValue = "") List<MultipartFile> files)
            throws IOException {
        Map<String, ExportVerifier.Content> contents = new LinkedHashMap<>();
        for (MultipartFile file : files) {
            contents.put(free(contents.keySet(), String.valueOf(file.getOriginalFilename())), file::getInputStream);
        }
        List<Verification> found = verify(contents);
        String lines = found.stream()
                .map(each -> Problems.echo(each.file()) + ": " + each.words() + "\n")
                .collect(Collectors.joining());
        return TaggedBytes.answerForOne(LINES).body(lines.isEmpty() ? NOTHING : lines);
    }

    private List<Verification> verify(Map<String, ExportVerifier.Content> contents) throws IOException {
        comparers.acquireUninterruptibly();
        try {
            return verifier.verify(contents);
        } finally {
            comparers.release();
        }
    }

    /** In words like every answer of this page, which a reader sees in a window of its own. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<String> tooLarge() {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .contentType(LINES)
                .cacheControl(CacheControl.noStore())
                .body(tooLarge);
    }

    /** Two files of one name, out of two folders, are two files. */
    private static String free(Set<String> taken, String name) {
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = number + "/" + name;
        }
        return free;
    }
}
