package org.dispatchatlas.lesson;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A passage of the document with blanks in it.
 *
 * @param citation of the passage, with page and note where known
 * @param parts words and blanks in turn; together the passage to the letter, without marks of notes and pages
 */
public record BlankedText(String citation, List<Part> parts) {
    public BlankedText {
        parts = List.copyOf(parts);
    }

    /** A stretch of the passage. */
    public sealed interface Part {
        /** What stands there in the document. */
        String words();
    }

    /** Words that the pupil is given. */
    public record Given(String words) implements Part {}

    /**
     * A gap.
     *
     * @param number through the whole worksheet, from 1
     * @param words what belongs there
     * @param citation where it stands
     */
    public record Blank(int number, String words, String citation) implements Part {}

    /** The passage with its blanks filled. */
    public String words() {
        return parts.stream().map(Part::words).collect(Collectors.joining());
    }

    /** The blanks, in the order of the text. */
    public List<Blank> blanks() {
        return parts.stream()
                .filter(Blank.class::isInstance)
                .map(Blank.class::cast)
                .toList();
    }
}
