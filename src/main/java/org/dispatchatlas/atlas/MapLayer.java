package org.dispatchatlas.atlas;

import java.util.Locale;

/** What a reader can switch on and off beneath the document's own features. */
public enum MapLayer {
    /** States and borders of the document's day. */
    BORDERS_OF_DAY,
    /** Borders as they are now, for comparison. */
    BORDERS_TODAY,
    /** Areas claimed by more than one state on the day. */
    CLAIMS,
    /** Arcs of treaties and movements between the document's places. */
    RELATIONS,
    /** Rivers and lakes. */
    WATER,
    /** Names of states and of the document's places. */
    LABELS,
    /** Meridians and parallels. */
    GRATICULE;

    /** The name in messages to the browser, such as {@code borders-of-day}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
