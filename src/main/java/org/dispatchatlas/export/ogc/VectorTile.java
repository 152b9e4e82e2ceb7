package org.dispatchatlas.export.ogc;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.JtsAdapter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtEncoder;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.UserDataKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsMvt;
import io.github.sebasbaumh.mapbox.vectortile.build.MvtLayerParams;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.export.Field;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** A vector tile (Mapbox Vector Tile 2.1) in web Mercator, on which collections are drawn. */
final class VectorTile {
    /** Nothing is known to more than some tens of metres: a pixel at zoom 12. */
    static final int DEEPEST = 14;

    /** Metres from the middle of the map to its edge. */
    static final double EDGE = Math.PI * Crs.RADIUS;

    /** Of the tile's width: so far shapes go on beyond it, that their outlines are not seen at the seams. */
    private static final double MARGIN = 1 / 32.0;

    private final int zoom;
    private final Envelope tile;
    private final Envelope clip;
    private final List<JtsLayer> layers = new ArrayList<>();

    VectorTile(int zoom, int row, int column) {
        this.zoom = zoom;
        double width = 2 * EDGE / (1 << zoom);
        this.tile = new Envelope(
                -EDGE + column * width, -EDGE + (column + 1) * width, EDGE - (row + 1) * width, EDGE - row * width);
        this.clip = new Envelope(tile);
        clip.expandBy(width * MARGIN);
    }

    /** Draws a layer of the collection's name. */
    <T> void add(ApiCollection<T> collection, ItemsQuery query) {
        Envelope degrees = degrees(clip);
        List<Geometry> shapes = new ArrayList<>();
        for (T each : new Selection<>(collection, query).of(collection.rows().of(query))) {
            collection
                    .table()
                    .geometry()
                    .apply(each)
                    .filter(shape -> shape.getEnvelopeInternal().intersects(degrees))
                    .map(this::drawn)
                    .filter(shape -> !shape.isEmpty())
                    .ifPresent(shape -> {
                        shape.setUserData(attributes(collection, each));
                        shapes.add(shape);
                    });
        }
        layers.add(new JtsLayer(collection.id(), shapes));
    }

    /** Draws a layer of areas that fit together. */
    <T> void addAreas(ApiCollection<T> collection, ItemsQuery query, ThinnedAreas thinned) {
        List<T> rows = new Selection<>(collection, query).of(collection.rows().of(query));
        List<Geometry> shapes = new ArrayList<>();
        for (ThinnedAreas.Shape<T> each : thinned.of(collection, query, rows, zoom, pixel())) {
            if (each.box().intersects(clip)) {
                Geometry shape = clipped(each.area());
                if (!shape.isEmpty()) {
                    shape.setUserData(attributes(collection, each.row()));
                    shapes.add(shape);
                }
            }
        }
        layers.add(new JtsLayer(collection.id(), shapes));
    }

    byte[] encoded() {
        return MvtEncoder.encode(new JtsMvt(layers), MvtLayerParams.DEFAULT, new UserDataKeyValueMapConverter());
    }

    private static Envelope degrees(Envelope metres) {
        var low = Crs.EPSG_3857.in(metres.getMinX(), metres.getMinY());
        var high = Crs.EPSG_3857.in(metres.getMaxX(), metres.getMaxY());
        return new Envelope(low, high);
    }

    private Geometry drawn(Geometry shape) {
        return clipped(
                shape.getDimension() == 0
                        ? Crs.EPSG_3857.out(shape)
                        : DouglasPeuckerSimplifier.simplify(Crs.EPSG_3857.out(shape), 4 * pixel()));
    }

    private double pixel() {
        return tile.getWidth() / MvtLayerParams.DEFAULT.getExtent();
    }

    private Geometry clipped(Geometry light) {
        return JtsAdapter.createTileGeom(light, tile, clip, Wgs84.GEOMETRY, MvtLayerParams.DEFAULT, geometry -> true);
    }

    private static <T> Map<String, Object> attributes(ApiCollection<T> collection, T row) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("id", collection.table().id().apply(row));
        for (Field<T> field : collection.table().fields()) {
            String words = field.words(row);
            if (!words.isEmpty()) {
                attributes.put(field.name(), value(field, words));
            }
        }
        return attributes;
    }

    private static Object value(Field<?> field, String words) {
        return switch (field) {
            // A tile has no type for days.
            case Field.Text<?> text -> words;
            case Field.Day<?> day -> words;
            case Field.Whole<?> whole -> Long.valueOf(words);
            case Field.Real<?> real -> Double.valueOf(words);
            case Field.Flag<?> flag -> Boolean.valueOf(words);
        };
    }
}
