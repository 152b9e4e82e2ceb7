package org.dispatchatlas.atlas;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

    /** What a page begins with. */
    public static final Set<MapLayer> USUAL =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(BORDERS_TODAY, RELATIONS)));

    /** The name in messages to the browser, such as {@code borders-of-day}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
