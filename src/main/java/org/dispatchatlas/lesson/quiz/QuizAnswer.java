package org.dispatchatlas.lesson.quiz;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;

/** What is right, and how near one may come to it. */
public sealed interface QuizAnswer {
    /**
     * One of several.
     *
     * @param right which of them, from 0
     */
    record Choice(List<Label> choices, int right) implements QuizAnswer {
        public Choice {
            choices = List.copyOf(choices);
            if (right < 0 || right >= choices.size()) {
                throw new IllegalArgumentException("the right one is among the choices");
            }
        }
    }

    /**
     * A point on the map.
     *
     * @param reach how far the place itself reaches from the point: so far nothing is off
     * @param tolerance so near to that it is wholly right
     * @param origin from which one may give direction and distance instead
     */
    record Spot(LonLat at, Distance reach, Distance tolerance, Optional<Origin> origin) implements QuizAnswer {}

    /**
     * A line on the map, as near as may be to one of these.
     *
     * @param lines positions in order, at least two each
     * @param tolerance so near it is wholly right
     * @param origin from which one may give direction and distance to a point of the line instead
     */
    record Line(List<List<LonLat>> lines, Distance tolerance, Optional<Origin> origin) implements QuizAnswer {
        public Line {
            lines = lines.stream().map(List::copyOf).toList();
        }
    }

    /** A place from which directions and distances are told. */
    record Origin(Label name, LonLat at) {}
}
