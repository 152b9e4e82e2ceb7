package org.dispatchatlas.atlas;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Point;

/**
 * Who held a position on a day, and who claimed it.
 *
 * @param territory empty at sea
 * @param claims the claims whose ground holds the position, ordered by id
 */
public record PositionReport(Optional<Territory> territory, List<Claim> claims) {
    public PositionReport {
        claims = List.copyOf(claims);
    }

    /** The report of a position. */
    public static PositionReport of(BordersOfDay borders, LonLat position) {
        Point point = Wgs84.point(position);
        return new PositionReport(
                borders.findTerritoryAt(position),
                borders.claims().stream()
                        .filter(claim -> claim.geometry().getDimension() == 2
                                && claim.geometry().covers(point))
                        .toList());
    }
}
