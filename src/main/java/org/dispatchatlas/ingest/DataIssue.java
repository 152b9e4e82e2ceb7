package org.dispatchatlas.ingest;

/**
 * Something wrong with data that was read. Collected and reported beside what could be read, never thrown.
 *
 * @param source what was read: a file name, a volume id
 * @param message what is wrong and what was expected, for the person who can mend the source
 * @param line line in the source, from 1; 0 where it has none
 * @param column column in that line, from 1; 0 where unknown
 */
public record DataIssue(String source, String message, int line, int column) {
    /** UTF-16 units of a message at most: one may repeat what a hostile file has. */
    private static final int LONGEST = 1000;

    public DataIssue {
        message = message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
    }

    @Override
    public String toString() {
        return source + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "") + ": " + message;
    }
}
