package org.dispatchatlas.export.ogc;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.time.Timespan;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Neighbouring areas in web Mercator with as many points as a zoom shows. All areas of a map are thinned together, so that neighbours keep one
 * line between them, and so that it goes on over the seams of tiles; the maps asked for last are kept for the other tiles as long as memory lasts. Safe for use by many
 * threads.
 */
final class ThinnedAreas {
    /** From this zoom on there is nothing to thin: the units that borders are made of have a point every few hundred metres. */
    private static final int FINEST = 8;

    /** A map at a few zooms, or two at the same: some megabytes. */
    private static final int KEPT = 4;

    /** Of a pixel. */
    private static final double BEND = 4;

    private record Key(String collection, Optional<Timespan> days, Map<String, String> choices, int zoom) {}

    /**
     * A row and its area.
     *
     * @param box of the area
     */
    record Shape<T>(T row, Geometry area, Envelope box) {}

    private final Map<Key, SoftReference<List<?>>> kept = new LinkedHashMap<>(2 * KEPT, 0.75f, true);

    /** The areas of all rows, in web Mercator and never to be changed. */
    @SuppressWarnings("unchecked") // the key names the collection
    <T> List<Shape<T>> of(ApiCollection<T> collection, ItemsQuery query, List<T> rows, int zoom, double pixel) {
        Key key = new Key(collection.id(), query.days(), query.choices(), Math.min(zoom, FINEST));
        synchronized (kept) {
            SoftReference<List<?>> before = kept.get(key);
            List<?> there = before == null ? null : before.get();
            if (there == null) {
                there = thinned(collection, rows, zoom < FINEST ? BEND * pixel : 0);
                kept.put(key, new SoftReference<>(there));
                if (kept.size() > KEPT) {
                    kept.remove(kept.keySet().iterator().next());
                }
            }
            return (List<Shape<T>>) there;
        }
    }

    private static <T> List<Shape<T>> thinned(ApiCollection<T> collection, List<T> rows, double tolerance) {
        List<T> placed = rows.stream()
                .filter(row -> collection.table().geometry().apply(row).isPresent())
                .toList();
        Geometry[] areas = placed.stream()
                .flatMap(row -> collection.table().geometry().apply(row).stream())
                .map(Crs.EPSG_3857::out)
                .toArray(Geometry[]::new);
        Geometry[] light = tolerance > 0 ? CoverageSimplifier.simplify(areas, tolerance) : areas;
        List<Shape<T>> shapes = new ArrayList<>();
        for (int i = 0; i < light.length; i++) {
            if (!light[i].isEmpty()) {
                shapes.add(new Shape<>(placed.get(i), light[i], light[i].getEnvelopeInternal()));
            }
        }
        return List.copyOf(shapes);
    }
}
