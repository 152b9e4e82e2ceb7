package org.dispatchatlas.lesson;

import java.util.List;

/**
 * A sentence of a text that states something.
 *
 * @param words without marks of Markdown and citation
 * @param cited what it rests on; empty where the text names nothing
 */
public record Statement(String words, List<Cited> cited) {
    public Statement {
        cited = List.copyOf(cited);
    }
}
