package org.dispatchatlas.export;

import org.dispatchatlas.document.TextSpan;

/** A step of writing a stretch of text. */
sealed interface TeiPiece {
    /** The words of a span. */
    record Words(TextSpan span) implements TeiPiece {}

    /** A strand begins, or is taken up again. */
    record Begin(TeiStrand strand) implements TeiPiece {}

    /** The strand begun last ends, or is left for a while. */
    record End(TeiStrand strand) implements TeiPiece {}

    /** A page begins. */
    record Page(String number) implements TeiPiece {}

    /** A line begins. */
    record Line() implements TeiPiece {}
}
