package org.dispatchatlas.document;

import java.util.Optional;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;

/**
 * One reason to date a document.
 *
 * @param span the words it rests on, where they stand in the text
 * @param limits the days that it leaves possible
 * @param says the reason in a sentence for readers
 * @param citation the source of what is not in the text itself
 */
public record DateClue(Optional<TextSpan> span, Timespan limits, String says, Optional<Citation> citation) {}
