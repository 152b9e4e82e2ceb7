package org.dispatchatlas.export.pack;

import java.util.Optional;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.geo.BoundingBox;

/** The layers beneath a document's features, as GeoJSON, by the names that the map asks for. */
public interface PackGround {
    /** A layer that is the same on all days, such as {@code land}. */
    byte[] plain(String layer);

    /**
     * A layer of a day, such as {@code borders}.
     *
     * @param other what the map is compared with, for the layer of differences
     * @param box what is needed of the layer; features are cut to it
     */
    byte[] dated(String layer, Standpoint at, Optional<Standpoint> other, Optional<BoundingBox> box);
}
