package org.dispatchatlas.ui.map;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the map is of.
 *
 * @param documentId the document whose mentions are drawn
 * @param bordersDate the day whose borders are drawn, Gregorian; null draws no borders of the day
 * @param language the reader's language as a BCP 47 tag, for labels and for the controls
 */
public record MapContent(String documentId, @Nullable LocalDate bordersDate, String language) {}
