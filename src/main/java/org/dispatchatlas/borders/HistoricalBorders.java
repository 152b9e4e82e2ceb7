package org.dispatchatlas.borders;

import java.time.LocalDate;
import org.dispatchatlas.time.Timespan;

/** The political map through time. Implementations are immutable and safe for use by many threads. */
public interface HistoricalBorders {
    /** The days for which there is a map. */
    Timespan covered();

    /**
     * The map of a day.
     *
     * @throws IllegalArgumentException for a day outside {@link #covered()}
     */
    BordersOfDay on(LocalDate day);
}
