package org.dispatchatlas.api;

import java.time.LocalDate;
import java.util.List;
import org.dispatchatlas.time.Timespan;

/** The map's layers as GeoJSON bytes, made by the floor below. */
public interface MapLayers {
    /** The days for which there are borders and claims. */
    Timespan covered();

    /** The layers that depend on a day, by the names used in addresses. */
    List<String> dated();

    /** The other layers, by the names used in addresses. */
    List<String> undated();

    /**
     * A layer of {@link #dated()}.
     *
     * @throws IllegalArgumentException for a name that is not there or a day outside {@link #covered()}
     */
    byte[] draw(String name, LocalDate day);

    /**
     * A layer of {@link #undated()}.
     *
     * @throws IllegalArgumentException for a name that is not there
     */
    byte[] draw(String name);
}
