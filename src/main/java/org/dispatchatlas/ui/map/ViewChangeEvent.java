package org.dispatchatlas.ui.map;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import org.dispatchatlas.atlas.MapProjection;
import org.dispatchatlas.geo.LonLat;

/** The reader moved the map or chose another projection in it. */
@DomEvent("view-change")
public final class ViewChangeEvent extends ComponentEvent<AtlasMap> {
    private final LonLat centre;
    private final double zoom;
    private final String projection;

    /** Made by Vaadin from the browser's event; numbers outside the earth are brought back to its edge. */
    public ViewChangeEvent(
            AtlasMap source,
            boolean fromClient,
            @EventData("event.detail.lon") double lon,
            @EventData("event.detail.lat") double lat,
            @EventData("event.detail.zoom") double zoom,
            @EventData("event.detail.projection") String projection) {
        super(source, fromClient);
        this.centre = new LonLat(Math.clamp(lon, -180, 180), Math.clamp(lat, -90, 90));
        this.zoom = zoom;
        this.projection = projection;
    }

    /** The position at the middle of the map. */
    public LonLat centre() {
        return centre;
    }

    /** The zoom level, as in {@link AtlasMap#setView}. */
    public double zoom() {
        return zoom;
    }

    /** The projection in use. */
    public MapProjection projection() {
        return MapProjection.findByWireName(projection).orElse(MapProjection.INNER_ASIA);
    }
}
