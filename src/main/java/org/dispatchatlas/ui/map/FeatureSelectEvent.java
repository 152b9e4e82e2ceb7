package org.dispatchatlas.ui.map;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The reader chose a feature on the map, by pointer or by keyboard. */
@DomEvent("feature-select")
public final class FeatureSelectEvent extends ComponentEvent<AtlasMap> {
    private final String featureId;

    /** Made by Vaadin from the browser's event. */
    public FeatureSelectEvent(AtlasMap source, boolean fromClient, @EventData("event.detail.id") String featureId) {
        super(source, fromClient);
        this.featureId = featureId;
    }

    /** The id of the feature, that is of the mention or of a rival reading of it. */
    public String featureId() {
        return featureId;
    }
}
