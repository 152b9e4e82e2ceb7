package org.dispatchatlas.lesson.quiz;

import java.util.List;
import org.dispatchatlas.borders.TerritoryId;

/**
 * Words that a reader's language may have of its own.
 *
 * @param key of the words in the reader's language; empty for names of which there is only one
 * @param name what stands where that language has no words for it; may be empty where every language has some
 * @param values fill the gaps of the words
 */
public record Label(String key, String name, List<Label> values) {
    public Label {
        values = List.copyOf(values);
        if (key.isEmpty() && name.isEmpty()) {
            throw new IllegalArgumentException("a label says something");
        }
    }

    /** A name as the document has it. */
    static Label name(String name) {
        return new Label("", name, List.of());
    }

    /** Words that every language has. */
    static Label words(String key, Label... values) {
        return new Label(key, "", List.of(values));
    }

    static Label territory(TerritoryId id, String name) {
        return new Label("territory." + id, name, List.of());
    }
}
