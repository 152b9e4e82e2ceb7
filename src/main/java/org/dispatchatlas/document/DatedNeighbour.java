package org.dispatchatlas.document;

import java.time.LocalDate;
import org.dispatchatlas.source.Citation;

/**
 * A document of known date in an edition that prints in order of date.
 *
 * @param series the edition, written as in {@link Edition#series()}
 * @param firstNumber number of the first document of the run that is printed in order of date, up to this one or from it on
 * @param number this document's number
 * @param lastNumber number of the last document of that run
 */
public record DatedNeighbour(
        String series, int firstNumber, int number, int lastNumber, LocalDate date, Citation citation) {}
