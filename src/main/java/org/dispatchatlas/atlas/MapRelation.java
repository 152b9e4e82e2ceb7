package org.dispatchatlas.atlas;

import java.util.Optional;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.Relation;
import org.locationtech.jts.geom.Geometry;

/**
 * What stands for a relation on the map and in exports: an arc from each placed end to the next.
 *
 * @param title the ends' names on the day, joined by dashes: "Moscow – Paris"; an end without a place by its words
 * @param arc line or lines, cut at the 180th meridian and never changed after construction; empty where fewer than two ends are placed
 * @param label the middle of the arc, of several that of the longest
 */
public record MapRelation(Relation relation, String title, Optional<Geometry> arc, Optional<LonLat> label) {
    /** Its id, the relation's. */
    public String id() {
        return relation.id().value();
    }

    /** Whether there is an arc. */
    public boolean isOnMap() {
        return arc.isPresent();
    }
}
