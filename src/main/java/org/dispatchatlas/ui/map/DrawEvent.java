package org.dispatchatlas.ui.map;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.List;
import org.dispatchatlas.geo.LonLat;

/** The reader drew a point or a line. */
@DomEvent("shape-drawn")
public final class DrawEvent extends ComponentEvent<AtlasMap> {
    private final List<LonLat> vertices;

    /** Made by Vaadin from the browser's event; numbers outside the earth are brought back to its edge. */
    public DrawEvent(
            AtlasMap source, boolean fromClient, @EventData("event.detail.vertices") List<List<Double>> vertices) {
        super(source, fromClient);
        this.vertices = vertices.stream()
                .filter(vertex -> vertex.size() >= 2)
                .map(vertex -> new LonLat(Math.clamp(vertex.get(0), -180, 180), Math.clamp(vertex.get(1), -90, 90)))
                .toList();
    }

    /** One for a point, two or more for a line. */
    public List<LonLat> vertices() {
        return vertices;
    }
}
