package org.dispatchatlas.geoparser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.document.OfficeTerm;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;

/**
 * Where offices and governments sit.
 *
 * @param offices offices by their titles, such as "Secretary of State"
 * @param states states by their names; their seat is the capital, where foreign missions are
 * @param terms who held which office, for documents that bear only a signature
 */
public record Seats(List<Seat> offices, List<Seat> states, List<OfficeTerm> terms) {
    /** Knows nothing. */
    public static final Seats NONE = new Seats(List.of(), List.of(), List.of());

    public Seats {
        offices = List.copyOf(offices);
        states = List.copyOf(states);
        terms = List.copyOf(terms);
    }

    /**
     * A place where an office or government sat.
     *
     * @param names titles of the offices, or names of the state
     * @param city what the place was called
     * @param inUse the days on which it surely sat there
     */
    public record Seat(List<String> names, String city, PlaceId place, Timespan inUse, Citation citation) {
        public Seat {
            names = List.copyOf(names);
        }

        /** Without a date only what never changed is sure. */
        private boolean isSureOn(Optional<DocumentDate> date) {
            return date.map(dated -> inUse.contains(dated.date().earliest())
                            && inUse.contains(dated.date().latest()))
                    .orElse(inUse.findLast().isEmpty());
        }
    }

    /** The seat of the office with this very title, on every day that the document may be of. */
    Optional<Seat> findOffice(String title, Optional<DocumentDate> date) {
        return find(offices, title, date);
    }

    /** The capital of the state of this very name, on every day that the document may be of. */
    Optional<Seat> findState(String name, Optional<DocumentDate> date) {
        return find(states, name, date);
    }

    /** The office of the only person of this surname who held one on all the days that the document may be of. */
    Optional<OfficeTerm> findTerm(String surname, DocumentDate date) {
        LocalDate first = date.date().earliest();
        LocalDate last = date.date().latest();
        List<OfficeTerm> found = terms.stream()
                .filter(term -> term.names().contains(surname))
                .filter(term -> term.term().contains(first) && term.term().contains(last))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<Seat> find(List<Seat> seats, String name, Optional<DocumentDate> date) {
        return seats.stream()
                .filter(seat -> seat.names().contains(name) && seat.isSureOn(date))
                .findFirst();
    }
}
