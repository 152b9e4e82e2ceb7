package org.dispatchatlas.ui.map;

/**
 * What the map is of.
 *
 * @param documentId the document whose mentions are drawn
 * @param language the reader's language as a BCP 47 tag, for labels
 * @param revision counts the reader's corrections: another number makes the map ask again
 */
public record MapContent(String documentId, String language, int revision) {}
