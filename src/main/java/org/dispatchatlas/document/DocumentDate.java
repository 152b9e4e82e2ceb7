package org.dispatchatlas.document;

import java.util.List;
import org.dispatchatlas.time.HistoricalDate;

/**
 * When a document was written, and how that is known.
 *
 * @param clues every clue that was used, in order of their use
 */
public record DocumentDate(HistoricalDate date, Basis basis, List<DateClue> clues) {
    /** How a date is known. */
    public enum Basis {
        /** It stands in a dateline or in the encoding of the edition. */
        PRINTED,
        /** The caller gave it. */
        GIVEN,
        /** It follows from clues. */
        INFERRED
    }

    public DocumentDate {
        clues = List.copyOf(clues);
    }
}
