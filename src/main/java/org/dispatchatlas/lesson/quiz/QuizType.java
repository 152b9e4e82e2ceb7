package org.dispatchatlas.lesson.quiz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question asks. */
public enum QuizType {
    /** Put the place on the blank map. */
    PUT,
    /** What a name stands for: a place, a government, an adjective, part of a title. */
    KIND,
    /** Who says this. */
    VOICE,
    /** Whose border is this on this day. */
    BORDER,
    /** The name then and the name now. */
    NAME,
    /** Draw the line at a distance inside a frontier. */
    DRAW;

    /** The word in addresses and in the quiz's file, such as {@code put}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of a word. */
    public static Optional<QuizType> find(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
