package org.dispatchatlas.geoparser;

import java.util.Locale;

/** What joins the places of a relation. */
public enum RelationKind {
    /** States have a treaty, pact, protocol or the like with each other. */
    TREATY,
    /** People or things go, or are to go, from one place to another. */
    MOVEMENT;

    /** The word used in exports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
