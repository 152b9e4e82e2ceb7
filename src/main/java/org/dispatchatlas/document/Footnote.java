package org.dispatchatlas.document;

import java.util.Optional;

/**
 * A footnote and its mark.
 *
 * @param number the number or sign at the mark, as cited ("29"); where the text has no mark, the number in the list
 * @param mark the mark's span in the text, where there is one
 * @param note the note's own text
 * @param byEditor whether the volume's editors wrote it; otherwise it belongs to the original
 */
public record Footnote(String number, Optional<TextSpan> mark, TextSpan note, boolean byEditor) {}
