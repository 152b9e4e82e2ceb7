package org.dispatchatlas.geoparser;

import java.util.Locale;

/** How firmly the text states what it says with a mention. */
public enum Modality {
    ASSERTED,
    ALLEGED,
    DENIED,
    HYPOTHETICAL;

    /** The word used in exports and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
