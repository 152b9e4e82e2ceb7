package org.dispatchatlas.export.pack;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.borders.View;

/**
 * Which borders a pack carries: every view of every day of the tour, and the comparisons that the tour makes.
 *
 * @param days in the order of time
 * @param comparisons in the order of the tour, each once
 * @param ofTour the standpoints that the tour takes, in its order, each once
 */
record PackBorders(List<LocalDate> days, List<View> views, Set<Comparison> comparisons, Set<Standpoint> ofTour) {
    /** Days at most: a pack is small, and is made while a reader waits. */
    static final int MOST_DAYS = 16;

    /** A map and what it is compared with. */
    record Comparison(Standpoint one, Standpoint other) {}

    /** @throws IllegalArgumentException where the tour has too many days */
    static PackBorders of(PackLesson lesson, List<PackStop> stops, HistoricalBorders borders) {
        Set<LocalDate> days = new TreeSet<>();
        lesson.atlas().borders().map(BordersOfDay::day).ifPresent(days::add);
        Set<Comparison> comparisons = new LinkedHashSet<>();
        Set<Standpoint> ofTour = new LinkedHashSet<>();
        for (PackStop stop : stops) {
            days.add(stop.at().day());
            ofTour.add(stop.at());
            stop.other().ifPresent(other -> comparisons.add(new Comparison(stop.at(), other)));
        }
        if (days.size() > MOST_DAYS) {
            throw new IllegalArgumentException("A pack carries the borders of %d days at most; the tour has %d."
                    .formatted(MOST_DAYS, days.size()));
        }
        return new PackBorders(List.copyOf(days), borders.views(), comparisons, ofTour);
    }

    /** With what a standpoint is compared somewhere in the tour. */
    List<Standpoint> othersOf(Standpoint one) {
        return comparisons.stream()
                .filter(each -> each.one().equals(one))
                .map(Comparison::other)
                .toList();
    }

    /** The views of a day. */
    List<Standpoint> of(LocalDate day) {
        return views.stream().map(view -> new Standpoint(day, view.id())).toList();
    }

    /** The view with the id. */
    Optional<View> findView(String id) {
        return views.stream().filter(view -> view.id().equals(id)).findFirst();
    }
}
