package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.source.Citation;
import org.locationtech.jts.geom.Geometry;

/**
 * Where a spatial expression puts its place: on one side's reading of a frontier, or on nobody's where it is measured from places.
 *
 * @param geometry lines or an area, in degrees, not empty, never changed after construction
 * @param point the one position that stands for it best
 * @param error how far from the geometry the place may still lie
 * @param says how it was computed, in a sentence for readers
 */
public record Locus(
        LocusAnchor anchor, Geometry geometry, LonLat point, Distance error, String says, List<Citation> sources) {
    public Locus {
        sources = List.copyOf(sources);
        if (geometry.isEmpty()) {
            throw new IllegalArgumentException("a locus lies somewhere: " + says);
        }
    }

    /** Whose reading of a frontier it rests on, where it rests on one. */
    public Optional<TerritoryId> claimant() {
        return anchor instanceof LocusAnchor.OfFrontier frontier ? Optional.of(frontier.claimant()) : Optional.empty();
    }

    /** How far from {@link #point} the place may lie: what a map with points only has to know. */
    public Distance reach() {
        double farthest = Stream.of(geometry.getCoordinates())
                .mapToDouble(
                        vertex -> Wgs84.distance(point, Wgs84.position(vertex)).metres())
                .max()
                .orElse(0);
        return new Distance(farthest + error.metres());
    }
}
