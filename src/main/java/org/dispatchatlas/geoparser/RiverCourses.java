package org.dispatchatlas.geoparser;

import java.util.Optional;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.source.Citation;
import org.locationtech.jts.geom.MultiLineString;

/** Where rivers run. Implementations are immutable and safe for use by many threads. */
@FunctionalInterface
public interface RiverCourses {
    /** No river is known by more than a point. */
    RiverCourses NONE = river -> Optional.empty();

    /**
     * The course of a river as it is drawn.
     *
     * @param line degrees, not empty, never changed after construction
     * @param error how far the river may really run from the line
     */
    record Course(MultiLineString line, Distance error, Citation citation) {}

    /** The course of the river, where it is drawn. */
    Optional<Course> find(Place river);
}
