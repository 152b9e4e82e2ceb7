package org.dispatchatlas.borders;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchatlas.geo.Coverage;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds territories by position and by neighbourhood. Safe for many threads. */
final class TerritoryIndex {
    /** One polygon of a territory; its locator is made when it is first asked. */
    private record Part(Territory territory, IndexedPointInAreaLocator locator) {
        boolean covers(Coordinate position) {
            return locator.locate(position) != Location.EXTERIOR;
        }
    }

    private final STRtree parts = new STRtree();
    private final List<Territory> territories;
    private @Nullable Map<TerritoryId, Set<TerritoryId>> neighbours;

    TerritoryIndex(List<Territory> territories) {
        this.territories = territories;
        for (Territory territory : territories) {
            for (int part = 0; part < territory.area().getNumGeometries(); part++) {
                Polygon polygon = (Polygon) territory.area().getGeometryN(part);
                parts.insert(
                        polygon.getEnvelopeInternal(), new Part(territory, new IndexedPointInAreaLocator(polygon)));
            }
        }
        parts.build();
    }

    /** The territory at the position; on a common border the first by id. */
    Optional<Territory> findAt(LonLat position) {
        Coordinate point = Wgs84.point(position).getCoordinate();
        Optional<Territory> found = Optional.empty();
        for (Object candidate : parts.query(new Envelope(point))) {
            Part part = (Part) candidate;
            if (found.filter(best -> best.id().compareTo(part.territory().id()) <= 0)
                            .isEmpty()
                    && part.covers(point)) {
                found = Optional.of(part.territory());
            }
        }
        return found;
    }

    synchronized List<TerritoryId> neighboursOf(TerritoryId id) {
        if (neighbours == null) {
            neighbours = findNeighbours();
        }
        return List.copyOf(neighbours.getOrDefault(id, Set.of()));
    }

    private Map<TerritoryId, Set<TerritoryId>> findNeighbours() {
        Map<TerritoryId, Set<TerritoryId>> found = new TreeMap<>();
        Coverage.forEachCommonEdge(territories.stream().map(Territory::area).toList(), (left, right, edge) -> {
            TerritoryId one = territories.get(left).id();
            TerritoryId other = territories.get(right).id();
            found.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
            found.computeIfAbsent(other, id -> new TreeSet<>()).add(one);
        });
        return found;
    }
}
