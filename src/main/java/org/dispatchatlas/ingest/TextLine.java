package org.dispatchatlas.ingest;

import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.document.TextSpan;

/**
 * A line that is not blank.
 *
 * @param span the line without white space at its ends
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record TextLine(TextSpan span, boolean afterBlank) {
    /** The lines of a text that are not blank. A line ends at {@code \n}, {@code \r} or {@code \r\n}. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        boolean afterBlank = true;
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            TextSpan trimmed = trim(text, new TextSpan(start, end));
            if (trimmed.length() > 0) {
                lines.add(new TextLine(trimmed, afterBlank));
            }
            afterBlank = trimmed.length() == 0;
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }

    /** The span without white space, control characters and byte order marks at its ends. */
    static TextSpan trim(String text, TextSpan span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char unit) {
        return unit <= ' ' || unit == '\u00A0' || unit == '\uFEFF' || Character.isWhitespace(unit);
    }
}
