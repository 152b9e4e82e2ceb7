package org.dispatchatlas.borders;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dispatchatlas.geo.Coverage;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * The ground of several tiles as one area, kept as long as memory lasts: from one day of change to the next most territories stay as
 * they were. Safe for many threads.
 */
final class JoinedAreas {
    /** An area and where a map writes a name on it. */
    record Ground(MultiPolygon area, LonLat label) {}

    private final List<Tile> tiles;
    private final Map<List<Integer>, SoftReference<Ground>> kept = new ConcurrentHashMap<>();

    JoinedAreas(List<Tile> tiles) {
        this.tiles = tiles;
    }

    /** The ground of the tiles with these numbers, of which there must be one at least. */
    Ground of(List<Integer> numbers) {
        SoftReference<Ground> before = kept.get(numbers);
        Ground ground = before == null ? null : before.get();
        if (ground == null) {
            MultiPolygon area = area(numbers);
            ground = new Ground(area, Wgs84.position(LabelPoint.of(area)));
            kept.put(numbers, new SoftReference<>(ground));
        }
        return ground;
    }

    /** The same without a place for a name; not kept. */
    MultiPolygon area(List<Integer> numbers) {
        return Coverage.join(
                numbers.stream().map(number -> tiles.get(number).area()).toList());
    }
}
