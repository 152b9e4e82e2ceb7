package org.dispatchatlas.borders;

import java.util.List;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Ground under one government through some days.
 *
 * @param polity its name, standing and sources
 * @param area cut at the 180th meridian, valid; never changed after construction
 * @param label where a map writes the name
 */
public record Territory(Polity polity, MultiPolygon area, LonLat label) {
    /** Standing of a territory towards other states. */
    public enum Status {
        INDEPENDENT,
        CLIENT_STATE,
        COLONY,
        PROTECTORATE,
        MANDATE,
        LEASED,
        FREE_CITY,
        /** Governed by an international commission. */
        INTERNATIONAL,
        CONDOMINIUM,
        /** Held by arms in a war, which does not change whom it belongs to. */
        OCCUPIED
    }

    public TerritoryId id() {
        return polity.id();
    }

    /** The name of those days, for labels and exports. */
    public String name() {
        return polity.name();
    }

    /** Who it belonged to by law: itself for a state. */
    public TerritoryId sovereign() {
        return polity.sovereign();
    }

    public Status status() {
        return polity.status();
    }

    /** The days of this name, standing and extent. */
    public Timespan valid() {
        return polity.valid();
    }

    /** Whether parts of the outline are known only to about 20 km. */
    public boolean approximate() {
        return polity.approximate();
    }

    public List<Citation> sources() {
        return polity.sources();
    }

    /** Whether it belongs to no other territory. */
    public boolean isSovereign() {
        return sovereign().equals(id());
    }
}
