package org.dispatchatlas.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.time.Timespan;
import org.jspecify.annotations.Nullable;

/** Clues gathered one after the other, and the days that all of them leave possible. */
final class DateLimits {
    private final List<DateClue> clues = new ArrayList<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /** Takes a clue, unless it contradicts those taken before. */
    void add(DateClue clue) {
        LocalDate from = later(first, clue.limits().first());
        LocalDate to = earlier(last, clue.limits().last());
        if (from == null || to == null || !from.isAfter(to)) {
            first = from;
            last = to;
            clues.add(clue);
        }
    }

    Timespan span() {
        return new Timespan(first, last);
    }

    List<DateClue> clues() {
        return List.copyOf(clues);
    }

    /** The year, where all days left are of one. */
    Optional<Integer> findYear() {
        return first != null && last != null && first.getYear() == last.getYear()
                ? Optional.of(first.getYear())
                : Optional.empty();
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
