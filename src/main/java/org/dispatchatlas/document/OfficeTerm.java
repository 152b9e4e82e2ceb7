package org.dispatchatlas.document;

import java.util.List;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;

/**
 * The days on which a person held an office.
 *
 * @param names spellings of the surname
 * @param office the office in full, for readers
 * @param titles what a text calls the office; one must stand near the name
 */
public record OfficeTerm(List<String> names, String office, List<String> titles, Timespan term, Citation citation) {
    public OfficeTerm {
        names = List.copyOf(names);
        titles = List.copyOf(titles);
    }
}
