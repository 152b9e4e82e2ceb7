package org.dispatchatlas.export;

import java.time.LocalDate;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.Mention;

/**
 * Words that an element holds amid a stretch of text.
 *
 * @param span not empty
 */
record TeiStrand(TextSpan span, Tag tag) {
    TeiStrand {
        if (span.length() == 0) {
            throw new IllegalArgumentException("a strand has words, was empty at " + span.start());
        }
    }

    /** What the words are. */
    sealed interface Tag {
        /** A mention of a place: the only thing that may be split. */
        record Name(Mention mention) implements Tag {}

        /** The mark of a footnote, numbered from 1 in the document's order. */
        record NoteMark(int number) implements Tag {}

        /** The marker of a page. */
        record PageMarker() implements Tag {}

        /** The number before a footnote. */
        record Label() implements Tag {}

        /** The date in a dateline. */
        record Dated(LocalDate day) implements Tag {}
    }

    /** Whether the element must stay whole. */
    boolean isWhole() {
        return !(tag instanceof Tag.Name);
    }

    int end() {
        return span.end();
    }
}
