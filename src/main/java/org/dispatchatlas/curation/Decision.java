package org.dispatchatlas.curation;

import java.util.List;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geo.LonLat;

/** What a reader says a passage means. */
public sealed interface Decision {
    /** A place of the gazetteer. */
    record ThisPlace(PlaceId place) implements Decision {}

    /** A point that the reader set. */
    record Pin(LonLat position) implements Decision {}

    /** A line that the reader drew, along geodesics from vertex to vertex. */
    record Drawn(List<LonLat> vertices) implements Decision {
        /** More is a survey, not a correction. */
        public static final int MOST_VERTICES = 500;

        public Drawn {
            vertices = List.copyOf(vertices);
            if (vertices.size() < 2 || vertices.size() > MOST_VERTICES) {
                throw new IllegalArgumentException("a line has 2 to " + MOST_VERTICES + " vertices");
            }
        }
    }

    /** A place, but no one can say where. */
    record NotLocatable() implements Decision {}

    /** The words name no place. */
    record NotAPlace() implements Decision {}

    /** The program's place is right: a confirmation, or a change of the kind alone. */
    record AsRead() implements Decision {}
}
