package org.dispatchatlas.document;

import java.util.List;

/** What is known of the days from other sources, to date texts by. */
public record Chronology(List<HistoricalEvent> events, List<OfficeTerm> offices, List<DatedNeighbour> neighbours) {
    /** Knows nothing. */
    public static final Chronology EMPTY = new Chronology(List.of(), List.of(), List.of());

    public Chronology {
        events = List.copyOf(events);
        offices = List.copyOf(offices);
        neighbours = List.copyOf(neighbours);
    }
}
