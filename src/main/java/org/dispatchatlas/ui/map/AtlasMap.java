package org.dispatchatlas.ui.map;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.atlas.MapPlace;
import org.dispatchatlas.atlas.MapProjection;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * The map of a document: {@code <atlas-map>}, which draws with OpenLayers and fetches its data from this server. The last message of
 * each type is kept and sent again when the component is attached anew, so that the browser can always be rebuilt from here.
 */
@Tag("atlas-map")
@NpmPackage(value = "ol", version = "10.11.0")
@NpmPackage(value = "proj4", version = "2.22.0")
@JsModule("./atlas-map/atlas-map.ts")
public final class AtlasMap extends Component implements HasSize, HasStyle {
    private final Map<String, MapMessage> latest = new LinkedHashMap<>();

    /** Draws another document. */
    public void show(MapContent content) {
        send(MapMessage.Show.of(content));
    }

    /** Draws the borders of a day, hatched where those of another standpoint differ; null for no borders and for no comparison. */
    public void setBorders(@Nullable Standpoint standpoint, @Nullable Standpoint other) {
        send(MapMessage.Borders.of(standpoint, other));
    }

    /** Marks a feature as the selected one, and brings it gently into view if it is outside; null marks none. */
    public void select(@Nullable String featureId) {
        send(new MapMessage.Select(featureId));
    }

    /** Points out a feature while the reader points at its passage; null points out none. */
    public void highlight(@Nullable String featureId) {
        send(new MapMessage.Highlight(featureId));
    }

    /**
     * Draws these layers and no others; before the first call all are drawn but {@link MapLayer#BORDERS_TODAY} and
     * {@link MapLayer#RELATIONS}.
     */
    public void setLayers(Set<MapLayer> layers) {
        send(new MapMessage.Layers(
                layers.stream().sorted().map(MapLayer::wireName).toList()));
    }

    /** Leaves these mentions out; before the first call none. */
    public void hide(List<String> mentions) {
        send(new MapMessage.Hide(mentions));
    }

    /**
     * Speaks a language.
     *
     * @param language BCP 47 tag, for numbers, dates and plurals
     * @param phrases by key, as the map's element looks them up
     */
    public void setWords(String language, Map<String, String> phrases) {
        send(new MapMessage.Words(language, new TreeMap<>(phrases)));
    }

    /** What a reader can draw. */
    public enum Shape {
        POINT,
        LINE
    }

    /** Lets the reader draw a shape; the listener of {@link #addDrawListener} is told once. */
    public void draw(Shape shape) {
        post(new MapMessage.Draw(shape.name().toLowerCase(Locale.ROOT)));
    }

    /** Calls the listener when the reader has drawn a shape. */
    public Registration addDrawListener(ComponentEventListener<DrawEvent> listener) {
        return addListener(DrawEvent.class, listener);
    }

    /** Redraws in another projection; {@link MapProjection#INNER_ASIA} before the first call. */
    public void setProjection(MapProjection projection) {
        send(new MapMessage.Projection(projection.wireName()));
    }

    /**
     * Moves the map. Without a call it shows all of the document's places.
     *
     * @param zoom the zoom level: one more halves the width shown, at 0 the earth's circumference is 256 pixels
     */
    public void setView(LonLat centre, double zoom) {
        send(new MapMessage.Move(centre.lon(), centre.lat(), zoom));
    }

    /** Asks the browser where the map is looked at, and tells the listener when the answer is there. */
    public void where(SerializableConsumer<MapPlace> listener) {
        getElement()
                .callJsFunction("where")
                .then(String.class, words -> place(words).ifPresent(listener));
    }

    /** What comes from a browser may be anything. */
    private static Optional<MapPlace> place(String words) {
        try {
            return Optional.of(MapPlace.parse(words));
        } catch (IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }

    /** Calls the listener when the reader chooses a feature on the map. */
    public Registration addFeatureSelectListener(ComponentEventListener<FeatureSelectEvent> listener) {
        return addListener(FeatureSelectEvent.class, listener);
    }

    /** Calls the listener when the reader has moved the map. */
    public Registration addViewChangeListener(ComponentEventListener<ViewChangeEvent> listener) {
        return addListener(ViewChangeEvent.class, listener);
    }

    /** What the browser would be told if it had to begin again. */
    Collection<MapMessage> latestMessages() {
        return latest.values();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        latest.values().forEach(this::post);
    }

    private void send(MapMessage message) {
        latest.put(message.getType(), message);
        if (isAttached()) {
            post(message);
        }
    }

    private void post(MapMessage message) {
        getElement().callJsFunction("receive", message);
    }
}
