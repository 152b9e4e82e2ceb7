package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.dispatchatlas.atlas.Words;

/** The questions beside their map: {@code <atlas-quiz>}, which asks, scores and keeps the answers in the reader's browser. */
@Tag("atlas-quiz")
@JsModule("./atlas-quiz/atlas-quiz.ts")
final class QuizPanel extends Component {
    /** @param file the address of the quiz */
    QuizPanel(String file, Words words) {
        getElement()
                .setAttribute("src", file)
                .callJsFunction("setWords", words.language().tag(), words.ofQuiz());
    }
}
