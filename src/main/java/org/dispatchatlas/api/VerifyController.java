package org.dispatchatlas.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchatlas.source.Verification;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** {@code POST /verify}: takes exports and their manifest and says in plain lines, one for each, whether they are unchanged. */
@RestController
class VerifyController {
    private static final MediaType LINES = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final String NOTHING =
            "Choose exports and the manifest that was downloaded with them: there was nothing to compare.\n";

    private final ExportVerifier verifier;

    VerifyController(ExportVerifier verifier) {
        this.verifier = verifier;
    }

    @PostMapping(path = "/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<String> verify(@RequestParam(required = false, defaultValue = "") List<MultipartFile> files)
            throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (MultipartFile file : files) {
            contents.put(free(contents.keySet(), String.valueOf(file.getOriginalFilename())), file.getBytes());
        }
        List<Verification> found = verifier.verify(contents);
        String lines = found.stream()
                .map(each -> Problems.echo(each.file()) + ": " + each.words() + "\n")
                .collect(Collectors.joining());
        return TaggedBytes.answerForOne(LINES).body(lines.isEmpty() ? NOTHING : lines);
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
