package org.dispatchatlas.lesson;

import java.util.Optional;

/**
 * A reader's place in a tour.
 *
 * @param number of the stop, from 1
 */
public record TourWalk(Tour tour, int number) {
    public TourWalk {
        if (number < 1 || number > tour.stops().size()) {
            throw new IllegalArgumentException("the tour's stops are 1 to %d, was %d"
                    .formatted(tour.stops().size(), number));
        }
    }

    /** The stop where the reader stands. */
    public Stop stop() {
        return tour.stops().get(number - 1);
    }

    /** So many stops farther; empty beyond the ends. */
    public Optional<TourWalk> step(int by) {
        int next = number + by;
        return next < 1 || next > tour.stops().size() ? Optional.empty() : Optional.of(new TourWalk(tour, next));
    }
}
