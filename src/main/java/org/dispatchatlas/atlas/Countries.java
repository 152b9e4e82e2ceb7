package org.dispatchatlas.atlas;

import java.util.Comparator;
import java.util.Optional;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;

/** Who held which ground on one day. */
final class Countries {
    /** A drawn coast may run inland of a harbour town by this much, in degrees (about 15 km). */
    private static final double COAST_ERROR = 0.15;

    private final Optional<BordersOfDay> borders;

    Countries(Optional<BordersOfDay> borders) {
        this.borders = borders;
    }

    /** The territory that the place itself is. */
    Optional<Territory> findOf(Place place) {
        return place.territory().flatMap(id -> find(new TerritoryId(id)));
    }

    Optional<Territory> find(TerritoryId id) {
        return borders.flatMap(map -> map.findTerritory(id));
    }

    /** The territory that held the position; for one just off a drawn coast the nearest. */
    Optional<Territory> findAt(LonLat position) {
        return borders.flatMap(map -> map.findTerritoryAt(position).or(() -> nearest(map, Wgs84.point(position))));
    }

    /** A territory's name, with the sovereign's where another held it: "Korea (Japan)". */
    String nameWithSovereign(Territory territory) {
        return territory.isSovereign()
                ? territory.name()
                : find(territory.sovereign())
                        .map(sovereign -> "%s (%s)".formatted(territory.name(), sovereign.name()))
                        .orElse(territory.name());
    }

    String nameOf(TerritoryId id) {
        return borders.map(map -> map.nameOf(id)).orElse(id.value());
    }

    private static Optional<Territory> nearest(BordersOfDay map, Point point) {
        Envelope around = point.getEnvelopeInternal();
        around.expandBy(COAST_ERROR);
        record Near(Territory territory, double degrees) {}
        return map.territories().stream()
                .filter(territory -> territory.area().getEnvelopeInternal().intersects(around))
                .map(territory -> new Near(territory, territory.area().distance(point)))
                .filter(near -> near.degrees() <= COAST_ERROR)
                .min(Comparator.comparingDouble(Near::degrees))
                .map(Near::territory);
    }
}
