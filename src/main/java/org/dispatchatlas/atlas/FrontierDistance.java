package org.dispatchatlas.atlas;

import java.util.Comparator;
import java.util.List;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.GeodesicOffset;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;

/** How far a position lies from a frontier of the territory it is in, by one side's reading. */
public record FrontierDistance(Frontier frontier, Distance distance) {
    /** Degrees: a place farther from any frontier is in the interior. */
    private static final double REACH = 8;

    /** Neighbours by distance that are looked at; one across the water has no frontier. */
    private static final int TRIED = 3;

    private record Near(TerritoryId id, double degrees) {}

    /** All readings of the frontier with the nearest neighbour; none at sea and far in the interior. */
    public static List<FrontierDistance> nearest(BordersOfDay map, LonLat position) {
        return map.findTerritoryAt(position).map(holder -> nearest(map, holder, position)).stream()
                .flatMap(List::stream)
                .map(frontier -> new FrontierDistance(frontier, GeodesicOffset.distance(position, frontier.line())))
                .toList();
    }

    private static List<Frontier> nearest(BordersOfDay map, Territory holder, LonLat position) {
        Point point = Wgs84.point(position);
        Envelope around = point.getEnvelopeInternal();
        around.expandBy(REACH);
        return map.territories().stream()
                .filter(other -> !other.id().equals(holder.id())
                        && other.area().getEnvelopeInternal().intersects(around))
                .map(other -> new Near(other.id(), other.area().distance(point)))
                .filter(near -> near.degrees() <= REACH)
                .sorted(Comparator.comparingDouble(Near::degrees))
                .limit(TRIED)
                .map(near -> map.findFrontiers(holder.id(), near.id()))
                .filter(readings -> !readings.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
