package org.dispatchatlas.borders;

import java.util.List;
import org.dispatchatlas.geo.LonLat;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.ArrayListVisitor;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds tiles by position, for all days at once. Safe for many threads. */
final class TileIndex {
    /** One polygon of a tile; its locator is made when it is first asked. */
    private record Part(int tile, IndexedPointInAreaLocator locator) {}

    private final STRtree parts = new STRtree();

    TileIndex(List<Tile> tiles) {
        for (int tile = 0; tile < tiles.size(); tile++) {
            for (int part = 0; part < tiles.get(tile).area().getNumGeometries(); part++) {
                Polygon polygon = (Polygon) tiles.get(tile).area().getGeometryN(part);
                parts.insert(polygon.getEnvelopeInternal(), new Part(tile, new IndexedPointInAreaLocator(polygon)));
            }
        }
        parts.build();
    }

    /** The number of the tile at the position, the least on a common edge; -1 at sea. */
    int find(LonLat position) {
        Coordinate point = new Coordinate(position.lon(), position.lat());
        ArrayListVisitor found = new ArrayListVisitor();
        parts.query(new Envelope(point), found);
        int least = -1;
        for (Object candidate : found.getItems()) {
            Part part = (Part) candidate;
            if ((least < 0 || part.tile() < least) && part.locator().locate(point) != Location.EXTERIOR) {
                least = part.tile();
            }
        }
        return least;
    }
}
