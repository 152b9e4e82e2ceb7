package org.dispatchatlas.ingest;

/** What is wrong with a YAML file that a reader brought, in words for its author. */
final class YamlException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int line;

    /** @param line from 1; 0 where none is known */
    YamlException(int line, String message) {
        super(message);
        this.line = line;
    }

    YamlException(int line, String message, Throwable cause) {
        super(message, cause);
        this.line = line;
    }

    /** The line in the file, from 1; 0 where none is known. */
    int line() {
        return line;
    }

    /** The line of a fault: its own where it knows it. */
    static int lineOf(RuntimeException fault, YamlNode around) {
        return fault instanceof YamlException known && known.line > 0 ? known.line : around.line();
    }
}
