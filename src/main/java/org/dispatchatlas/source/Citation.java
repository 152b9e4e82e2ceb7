package org.dispatchatlas.source;

/**
 * A place in a source.
 *
 * @param locator page, document, table or row; empty for the source as a whole
 */
public record Citation(SourceId source, String locator) {}
