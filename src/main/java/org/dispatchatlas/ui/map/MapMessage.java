package org.dispatchatlas.ui.map;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.borders.View;
import org.jspecify.annotations.Nullable;

/**
 * What the server tells the map in the browser. Each message is sent as a JSON object of the record's components and its
 * {@code type}; {@code frontend/atlas-map/protocol.ts} is the other side, and the golden messages bind the two together.
 */
sealed interface MapMessage extends Serializable {
    /** The message's kind in JSON. Named as a property because Vaadin writes messages as beans. */
    default String getType() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Draw another document, or another state of the same one. */
    record Show(String documentId, String language, int revision) implements MapMessage {
        static Show of(MapContent content) {
            return new Show(content.documentId(), content.language(), content.revision());
        }
    }

    /**
     * Draw the borders of another day or view.
     *
     * @param date ISO 8601, or null for no borders
     * @param view a view's id
     * @param with what to compare with, {@code YYYY-MM-DD,VIEW}, or null
     */
    record Borders(
            @Nullable String date, String view, @Nullable String with) implements MapMessage {
        static Borders of(@Nullable Standpoint standpoint, @Nullable Standpoint other) {
            return new Borders(
                    standpoint == null ? null : standpoint.day().toString(),
                    standpoint == null ? View.DE_FACTO.id() : standpoint.view(),
                    other == null ? null : other.words());
        }
    }

    /** Mark a feature as the selected one and bring it into view; null marks none. */
    record Select(@Nullable String id) implements MapMessage {}

    /** Point out a feature in passing; null points out none. */
    record Highlight(@Nullable String id) implements MapMessage {}

    /** Draw these layers and no others, by wire name in the order of {@link MapLayer}. */
    record Layers(List<String> visible) implements MapMessage {}

    /** Leave these mentions out, in text order. */
    record Hide(List<String> mentions) implements MapMessage {
        public Hide {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * Speak a language.
     *
     * @param language BCP 47 tag
     * @param phrases by key
     */
    record Words(String language, Map<String, String> phrases) implements MapMessage {}

    /** Let the reader draw a {@code point} or a {@code line}; null ends it. */
    record Draw(@Nullable String shape) implements MapMessage {}

    /** Redraw in another projection, by wire name. */
    record Projection(String name) implements MapMessage {}

    /**
     * Move the map.
     *
     * @param lon degrees east of the centre
     * @param lat degrees north of the centre
     * @param zoom the zoom level: one more halves the width shown, at 0 the earth's circumference is 256 pixels
     */
    record Move(double lon, double lat, double zoom) implements MapMessage {}
}
