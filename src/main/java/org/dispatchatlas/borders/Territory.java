package org.dispatchatlas.borders;

import java.util.List;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Ground under one government through some days.
 *
 * @param name the name of those days, for labels and exports
 * @param sovereign the territory that held it: itself for a state
 * @param area cut at the 180th meridian, valid; never changed after construction
 * @param label where a map writes the name
 * @param approximate whether parts of the outline are known only to about 20 km
 */
public record Territory(
        TerritoryId id,
        String name,
        TerritoryId sovereign,
        Status status,
        Timespan valid,
        MultiPolygon area,
        LonLat label,
        boolean approximate,
        List<Citation> sources) {
    /** Standing of a territory towards other states. */
    public enum Status {
        INDEPENDENT,
        CLIENT_STATE,
        COLONY,
        PROTECTORATE,
        MANDATE,
        LEASED,
        FREE_CITY,
        CONDOMINIUM,
        OCCUPIED
    }

    public Territory {
        sources = List.copyOf(sources);
    }

    /** Whether no other territory holds it. */
    public boolean isSovereign() {
        return sovereign.equals(id);
    }
}
