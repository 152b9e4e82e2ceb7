package org.dispatchatlas.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.source.Citation;

/**
 * An event of known days, and what a text that speaks of it would name.
 *
 * @param title the event in a few words, for readers
 * @param first its first day
 * @param last its last day
 * @param participants groups of words; a text must hold one of each group
 * @param actions words for what happened; a text must hold one
 * @param places names of the spot
 * @param distanceKm how far from the frontier the spot lies, as the sources say, in kilometres
 */
public record HistoricalEvent(
        String title,
        LocalDate first,
        LocalDate last,
        List<List<String>> participants,
        List<String> actions,
        List<String> places,
        Optional<Integer> distanceKm,
        Citation citation) {

    public HistoricalEvent {
        participants = participants.stream().map(List::copyOf).toList();
        actions = List.copyOf(actions);
        places = List.copyOf(places);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("an event must not end before it begins: " + title);
        }
    }

    /** Whether it lasted longer than a day, so that a morning paper could call it in progress. */
    public boolean lastsDays() {
        return last.isAfter(first);
    }
}
