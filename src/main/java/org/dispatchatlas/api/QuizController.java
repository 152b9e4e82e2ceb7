package org.dispatchatlas.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.QuizJson;
import org.dispatchatlas.lesson.quiz.QuizMaker;
import org.dispatchatlas.lesson.quiz.QuizOrder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /quizzes/DOCUMENT.json}: a quiz for the page's element, with its answers. */
@RestController
class QuizController {
    private static final int KEPT = 32;

    private final Atlases atlases;
    private final RecentBytes recent = new RecentBytes(KEPT);

    QuizController(Atlases atlases) {
        this.atlases = atlases;
    }

    @GetMapping("/quizzes/{document}.json")
    ResponseEntity<byte[]> quiz(@PathVariable String document, @RequestParam Map<String, String> query) {
        QuizOrder order = order(query);
        Atlas atlas = atlases.find(new DocumentId(document))
                .orElseThrow(() -> Problems.notFound("There is no document “%s”.".formatted(Problems.echo(document))));
        if (atlases.isForOne(atlas)) {
            return TaggedBytes.answerForOne(MediaType.APPLICATION_JSON).body(bytes(atlas, order));
        }
        TaggedBytes made = recent.get(document + " " + order.words(), () -> bytes(atlas, order));
        return made.answer(MediaType.APPLICATION_JSON).body(made.bytes());
    }

    private static QuizOrder order(Map<String, String> query) {
        try {
            return QuizOrder.read(name -> Optional.ofNullable(query.get(name)));
        } catch (IllegalArgumentException wrong) {
            throw Problems.badRequest(wrong.getMessage() + ".");
        }
    }

    private static byte[] bytes(Atlas atlas, QuizOrder order) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            QuizJson.write(QuizMaker.make(atlas, order), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
