package org.dispatchatlas.document;

/**
 * The point where a printed page begins.
 *
 * @param marker the marker in the text, such as "[Page 95]"; empty (start equals end) where the text carries none
 * @param page the page that begins after the marker, as printed
 */
public record PageBreak(TextSpan marker, String page) {}
