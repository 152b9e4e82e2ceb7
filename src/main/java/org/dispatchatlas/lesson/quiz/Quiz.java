package org.dispatchatlas.lesson.quiz;

import java.util.List;
import org.dispatchatlas.atlas.Atlas;

/**
 * A quiz.
 *
 * @param items in the order in which they are asked; fewer than ordered where the document gives no more
 */
public record Quiz(Atlas atlas, QuizOrder order, List<QuizItem> items) {
    public Quiz {
        items = List.copyOf(items);
    }
}
