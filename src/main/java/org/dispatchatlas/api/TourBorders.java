package org.dispatchatlas.api;

import org.dispatchatlas.borders.HistoricalBorders;

/** The political map of all days, for the days that tours show; it is loaded when it is first asked for. */
@FunctionalInterface
public interface TourBorders {
    HistoricalBorders get();
}
