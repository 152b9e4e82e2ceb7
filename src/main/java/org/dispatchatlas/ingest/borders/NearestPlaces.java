package org.dispatchatlas.ingest.borders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.ingest.borders.RawBordersFiles.DividedPlace;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/** Divisions of which only places are known, drawn as the ground that lies nearer to their places than to others. */
final class NearestPlaces {
    private NearestPlaces() {}

    /**
     * The ground nearer to the places of some divisions than to those of others. Distances are taken in a plane with degrees of
     * longitude shortened to the middle latitude: good enough beside an error of 20 km.
     */
    static Geometry region(List<DividedPlace> places, List<String> divisions) {
        double middle = places.stream()
                .mapToDouble(place -> place.position().y)
                .average()
                .orElseThrow();
        double shortening = Math.cos(Math.toRadians(middle));
        Map<Coordinate, String> divisionAt = new HashMap<>();
        for (DividedPlace place : places) {
            divisionAt.put(new Coordinate(place.position().x * shortening, place.position().y), place.division());
        }
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(divisionAt.keySet().stream().sorted().toList());
        Geometry cells = builder.getDiagram(Wgs84.GEOMETRY);
        List<Geometry> chosen = new ArrayList<>();
        for (int cell = 0; cell < cells.getNumGeometries(); cell++) {
            Coordinate site = (Coordinate) cells.getGeometryN(cell).getUserData();
            if (divisions.contains(divisionAt.get(site))) {
                chosen.add(cells.getGeometryN(cell));
            }
        }
        return AffineTransformation.scaleInstance(1 / shortening, 1).transform(UnaryUnionOp.union(chosen));
    }
}
