package org.dispatchatlas.geoparser;

import java.util.List;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;

/**
 * A place that a mention may mean, with all that speaks for and against it.
 *
 * @param match the place and the name by which the words found it
 */
public record Candidate(NamedPlace match, List<Evidence> evidence) {
    public Candidate {
        evidence = List.copyOf(evidence);
    }

    /** The place. */
    public Place place() {
        return match.place();
    }

    /** The sum of the weights. */
    public double score() {
        return evidence.stream().mapToDouble(Evidence::weight).sum();
    }
}
