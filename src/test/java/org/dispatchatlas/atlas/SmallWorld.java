package org.dispatchatlas.atlas;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.Polity;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.SourceId;
import org.dispatchatlas.time.Timespan;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** A map of five boxes that lie about where the territories of 1936 lay; the Soviet Union crosses the 180th meridian. */
public final class SmallWorld implements BordersOfDay {
    /** The source that all its territories cite. */
    public static final SourceId SOURCE = new SourceId("natural-earth-countries");

    private final List<Territory> territories = List.of(
            territory("japan", "Japan", "japan", "POLYGON ((130 31, 142 31, 142 42, 130 42, 130 31))"),
            territory("korea", "Korea", "japan", "POLYGON ((125 34.5, 129 34.5, 129 42, 125 42, 125 34.5))"),
            territory("manchukuo", "Manchukuo", "manchukuo", "POLYGON ((118 43, 130 43, 130 53, 118 53, 118 43))"),
            territory(
                    "mongolia",
                    "Mongolian People's Republic",
                    "mongolia",
                    "POLYGON ((88 43, 118 43, 118 50, 88 50, 88 43))"),
            territory(
                    "soviet-union",
                    "Soviet Union",
                    "soviet-union",
                    "MULTIPOLYGON (((27 50, 88 50, 118 50, 118 53, 180 53, 180 72, 27 72, 27 50)),"
                            + " ((-180 64, -170 64, -170 67, -180 67, -180 64)))"));

    private static Territory territory(String id, String name, String sovereign, String wkt) {
        MultiPolygon area = area(wkt);
        Polity polity = new Polity(
                new TerritoryId(id),
                name,
                new TerritoryId(sovereign),
                id.equals(sovereign) ? Territory.Status.INDEPENDENT : Territory.Status.COLONY,
                Optional.empty(),
                Timespan.ALWAYS,
                false,
                List.of(),
                List.of(new Citation(SOURCE, id)));
        return new Territory(
                polity, area, Wgs84.position(area.getInteriorPoint().getCoordinate()));
    }

    /** An area from its well-known text. */
    public static MultiPolygon area(String wkt) {
        Geometry read = read(wkt);
        return read instanceof MultiPolygon many
                ? many
                : Wgs84.GEOMETRY.createMultiPolygon(new Polygon[] {(Polygon) read});
    }

    /** A geometry from its well-known text. */
    public static Geometry read(String wkt) {
        try {
            return new WKTReader(Wgs84.GEOMETRY).read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    @Override
    public LocalDate day() {
        return LocalDate.of(1936, 4, 1);
    }

    @Override
    public List<Territory> territories() {
        return territories.stream().sorted(Comparator.comparing(Territory::id)).toList();
    }

    @Override
    public List<Claim> claims() {
        return List.of();
    }

    @Override
    public Optional<Territory> findTerritory(TerritoryId id) {
        return territories.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Territory> findTerritoryAt(LonLat position) {
        return territories.stream()
                .filter(each -> each.area().covers(Wgs84.point(position)))
                .findFirst();
    }

    @Override
    public List<Frontier> findFrontiers(TerritoryId first, TerritoryId second) {
        return List.of();
    }

    @Override
    public List<TerritoryId> neighboursOf(TerritoryId id) {
        return List.of();
    }
}
