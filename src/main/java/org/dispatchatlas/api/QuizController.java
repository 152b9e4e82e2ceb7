package org.dispatchatlas.api;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
    private static final int MADE_AT_ONCE = 2;

    private final Atlases atlases;
    private final RecentBytes recent = new RecentBytes(KEPT);
    private final Turnstile makers = new Turnstile(MADE_AT_ONCE, Turnstile.MOST_WAITING);

    QuizController(Atlases atlases) {
        this.atlases = atlases;
    }

    @GetMapping("/quizzes/{document}.json")
    ResponseEntity<byte[]> quiz(@PathVariable String document, @RequestParam Map<String, String> query) {
        QuizOrder order = order(query);
        Atlas atlas = DocumentId.find(document)
                .flatMap(atlases::find)
                .orElseThrow(() -> Problems.notFound("There is no document “%s”.".formatted(Problems.echo(document))));
        if (atlases.isForOne(atlas)) {
            return TaggedBytes.answerForOne(MediaType.APPLICATION_JSON).body(inTurn(() -> bytes(atlas, order)));
        }
        String key = document + " " + order.words();
        // Kept quizzes wait for nobody; of a class that asks at once the first makes the quiz for all.
        TaggedBytes made = recent.find(key).orElseGet(() -> inTurn(() -> recent.get(key, () -> bytes(atlas, order))));
        return made.answer(MediaType.APPLICATION_JSON).body(made.bytes());
    }

    private <T> T inTurn(Supplier<T> work) {
        makers.enter();
        try {
            return work.get();
        } finally {
            makers.leave();
        }
    }

    private static QuizOrder order(Map<String, String> query) {
        try {
            return QuizOrder.read(name -> Optional.ofNullable(query.get(name)));
        } catch (IllegalArgumentException wrong) {
            throw Problems.badRequest(wrong.getMessage() + ".");
        }
    }

    private static byte[] bytes(Atlas atlas, QuizOrder order) {
        return QuizJson.bytes(QuizMaker.make(atlas, order));
    }
}
