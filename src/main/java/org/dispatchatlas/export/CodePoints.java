package org.dispatchatlas.export;

import org.dispatchatlas.document.TextSpan;

/** Offsets as the W3C counts them: Unicode code points, where spans count UTF-16 units. */
record CodePoints(int start, int end) {
    /** The offsets of a span of the text. */
    static CodePoints of(String text, TextSpan span) {
        int start = text.codePointCount(0, span.start());
        return new CodePoints(start, start + text.codePointCount(span.start(), span.end()));
    }

    static int lengthOf(String text) {
        return text.codePointCount(0, text.length());
    }
}
