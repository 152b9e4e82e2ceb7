package org.dispatchatlas.export;

import java.util.Optional;
import org.dispatchatlas.document.TextSpan;

/**
 * A stretch of the text that one element of the body holds; all units in order are the text.
 *
 * @param label of a footnote, the number that the text prints before it; part of the span
 */
record TeiUnit(Form form, TextSpan span, Optional<TextSpan> label) {
    /** The element. */
    enum Form {
        /** None: white space between elements. */
        SPACE,
        FILE_NUMBER,
        HEAD,
        OPENING_DATELINE,
        CLOSING_DATELINE,
        REMARK,
        PARAGRAPH,
        QUOTED_PARAGRAPH,
        CLOSING_SIGNATURE,
        /** A signature with no paragraph before it, which TEI does not take for the end of anything. */
        LONE_SIGNATURE,
        FOOTNOTE,
        /** The marker of a page, between blocks. */
        PAGE_MARKER,
        /** Words that belong to no block. */
        STRAY;

        /** Where it stands in a division: TEI has heads, then paragraphs, then closers; 0 for what stands anywhere. */
        int rank() {
            return switch (this) {
                case HEAD, OPENING_DATELINE -> 1;
                case PARAGRAPH, QUOTED_PARAGRAPH, LONE_SIGNATURE -> 2;
                case CLOSING_DATELINE, CLOSING_SIGNATURE -> 3;
                case SPACE, FILE_NUMBER, REMARK, FOOTNOTE, PAGE_MARKER, STRAY -> 0;
            };
        }
    }

    TeiUnit as(Form other) {
        return new TeiUnit(other, span, label);
    }
}
