package org.dispatchatlas.ingest;

/**
 * Text as it grows from pieces of XML. White space is made one space, or a line end where one was asked for; none stays at the ends.
 */
final class Flow {
    private final StringBuilder text = new StringBuilder();

    /** Where the stretch began in which white space is being normalised. */
    private int start;

    private char gap;

    /** Begins a stretch of its own, parted from what is there by the given line ends. */
    void begin(String separator) {
        if (!text.isEmpty()) {
            text.append(separator);
        }
        start = text.length();
        gap = 0;
    }

    /** Appends the unit, or remembers that white space stands here. */
    void append(char unit) {
        if (unit <= ' ' || Character.isWhitespace(unit)) {
            gap = gap == '\n' ? gap : ' ';
            return;
        }
        flush();
        text.append(unit);
    }

    /** The next words begin on a new line. */
    void breakLine() {
        gap = '\n';
    }

    /** Appends words straight after the last one, before any white space that waits. */
    void glue(String words) {
        text.append(words);
    }

    /** Forgets waiting white space. */
    void dropSpace() {
        gap = 0;
    }

    /** Writes waiting white space, so that the length is where the next word will stand. */
    void flush() {
        if (gap != 0 && text.length() > start) {
            text.append(gap);
        }
        gap = 0;
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
