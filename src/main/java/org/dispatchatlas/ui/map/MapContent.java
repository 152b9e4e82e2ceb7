package org.dispatchatlas.ui.map;

/**
 * What the map is of.
 *
 * @param documentId the document whose mentions are drawn
 * @param language the reader's language as a BCP 47 tag, for labels and for the controls
 */
public record MapContent(String documentId, String language) {}
