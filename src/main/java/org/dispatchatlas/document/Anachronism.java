package org.dispatchatlas.document;

import java.time.LocalDate;

/**
 * A date printed in the text that is later than the document can be.
 *
 * @param span the printed date
 * @param printed the day as printed
 * @param says what is odd about it, in a sentence for readers
 */
public record Anachronism(TextSpan span, LocalDate printed, String says) {}
