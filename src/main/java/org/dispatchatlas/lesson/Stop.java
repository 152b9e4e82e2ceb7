package org.dispatchatlas.lesson;

import java.util.Optional;

/**
 * A stop of a tour.
 *
 * @param title in a few words
 * @param passage words of the document, to the letter
 * @param select the feature that is chosen on the map: its id, or the words of a mention
 * @param text in Markdown, with citations
 */
public record Stop(String title, Optional<String> passage, Optional<String> select, StopMap map, CitedText text) {
    /** A title's UTF-16 units at most. */
    public static final int LONGEST_TITLE = 120;

    /** UTF-16 units of a passage, and of what is selected, at most. */
    public static final int LONGEST_PASSAGE = 2000;

    public Stop {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a stop has a title of at most %d characters".formatted(LONGEST_TITLE));
        }
        if (passage.filter(String::isBlank).isPresent()
                || select.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("“passage” and “select” are words, or are left out");
        }
        if (passage.filter(Stop::isTooLong).isPresent()
                || select.filter(Stop::isTooLong).isPresent()) {
            throw new IllegalArgumentException(
                    "“passage” and “select” have at most %d characters".formatted(LONGEST_PASSAGE));
        }
    }

    private static boolean isTooLong(String words) {
        return words.length() > LONGEST_PASSAGE;
    }

    /** The same stop with another title. */
    public Stop withTitle(String other) {
        return new Stop(other, passage, select, map, text);
    }

    /** The same stop with another text. */
    public Stop withText(CitedText other) {
        return new Stop(title, passage, select, map, other);
    }
}
