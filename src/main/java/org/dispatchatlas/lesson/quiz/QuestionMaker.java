package org.dispatchatlas.lesson.quiz;

import java.util.List;

/** Makes all questions of one type that a document gives. */
@FunctionalInterface
interface QuestionMaker {
    /** The questions in an order of chance; each about something else. */
    List<QuizItem> make(Material material);
}
