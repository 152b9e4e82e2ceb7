package org.dispatchatlas.lesson.quiz;

import java.util.stream.Stream;

/** Makes all questions of one type that a document gives. */
@FunctionalInterface
interface QuestionMaker {
    /** The questions in an order of chance, each about something else, and each made only when it is asked for. */
    Stream<QuizItem> make(Material material);
}
