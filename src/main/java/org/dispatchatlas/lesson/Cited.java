package org.dispatchatlas.lesson;

/**
 * What a text cites in one place.
 *
 * @param source the key of a {@link TourSource}
 * @param locator page, document or article; empty for the whole source
 */
public record Cited(String source, String locator) {}
