package org.dispatchatlas.api;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.geo.BoundingBox;
import org.dispatchatlas.time.Timespan;

/** The map's layers as GeoJSON bytes, made by the floor below. */
public interface MapLayers {
    /** The layer of what two maps give to different territories. */
    String DIFFERENCE = "difference";

    /** The days for which there are borders and claims. */
    Timespan covered();

    /** The layers that depend on a day, by the names used in addresses. */
    List<String> dated();

    /** The other layers, by the names used in addresses. */
    List<String> undated();

    /** The ids of the views from which dated layers can be drawn. */
    List<String> views();

    /**
     * What is asked of a dated layer.
     *
     * @param name of {@link #dated()}
     * @param other what the map is compared with, for the layer of differences
     * @param box what is needed of the layer; features may reach beyond it
     */
    record Dated(String name, Standpoint standpoint, Optional<Standpoint> other, Optional<BoundingBox> box) {}

    /**
     * A layer of {@link #dated()}.
     *
     * @throws IllegalArgumentException for a name or view that is not there or a day outside {@link #covered()}
     */
    byte[] draw(Dated asked);

    /**
     * A layer of {@link #undated()}.
     *
     * @throws IllegalArgumentException for a name that is not there
     */
    byte[] draw(String name);
}
