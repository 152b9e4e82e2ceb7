package org.dispatchatlas.export.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.export.HtmlText;
import org.dispatchatlas.export.QuizJson;
import org.dispatchatlas.lesson.Level;
import org.dispatchatlas.lesson.quiz.Quiz;
import org.dispatchatlas.lesson.quiz.QuizMaker;
import org.dispatchatlas.lesson.quiz.QuizOrder;
import org.dispatchatlas.lesson.quiz.QuizType;

/** The quizzes of a pack: one of each level, each a page of its own, as the quiz wants the whole screen. */
final class QuizParts {
    private static final int ITEMS = 12;

    private final PackLesson lesson;
    private final List<PackFile> pages = new ArrayList<>();
    private final Map<String, byte[]> answers = new HashMap<>();

    private QuizParts(PackLesson lesson) {
        this.lesson = lesson;
        for (Level level : Level.values()) {
            add(QuizMaker.make(
                    lesson.atlas(),
                    new QuizOrder(QuizOrder.USUAL.seed(), ITEMS, level, EnumSet.allOf(QuizType.class))));
        }
    }

    /** The section that leads to them; without pages where the document gives no questions. */
    static PackPart of(PackLesson lesson) {
        QuizParts parts = new QuizParts(lesson);
        return new PackPart("quiz", lesson.words().say("page.quiz"), parts.pages, parts.answers);
    }

    private void add(Quiz quiz) {
        if (quiz.items().isEmpty()) {
            return;
        }
        Document document = lesson.atlas().document();
        String address =
                "quizzes/%s.json?%s".formatted(document.id(), quiz.order().words());
        String level = quiz.order().level().word();
        String says = lesson.words().say("page.quiz") + ", " + lesson.words().say("quiz.level." + level);
        pages.add(PackFile.text("quiz-" + level + ".html", says, page(says, address)));
        answers.put(address, QuizJson.bytes(quiz));
    }

    private String page(String says, String address) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                %s<body class="pack">
                <div class="page"><main class="quiz">
                <header><nav><a class="house" href="%s">%s</a></nav>
                <h1>%s: <span lang="en">%s</span></h1>
                <noscript><p class="warning">%s</p></noscript></header>
                <atlas-quiz data-src="%s"></atlas-quiz>
                </main></div>
                </body>
                </html>
                """.formatted(
                        lesson.words().language().tag(),
                        PackPage.head(says + " · Dispatch Atlas"),
                        ClassPack.START,
                        HtmlText.of(lesson.tour().title()),
                        HtmlText.of(says),
                        HtmlText.of(lesson.atlas().document().title()),
                        HtmlText.of(lesson.words().say("pack.noscript-quiz")),
                        HtmlText.of(address));
    }
}
