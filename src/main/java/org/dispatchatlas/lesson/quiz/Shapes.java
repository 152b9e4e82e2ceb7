package org.dispatchatlas.lesson.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Lines of the map as positions, thinned to what a screen shows. */
final class Shapes {
    /** Degrees; about 2 km. */
    private static final double TOLERANCE = 0.02;

    private Shapes() {}

    /** The lines of a geometry; of areas their outlines. */
    static List<List<LonLat>> lines(Geometry geometry) {
        Geometry lines = geometry.getDimension() > 1 ? geometry.getBoundary() : geometry;
        Geometry thinned = DouglasPeuckerSimplifier.simplify(lines, TOLERANCE);
        List<List<LonLat>> found = new ArrayList<>();
        for (int part = 0; part < thinned.getNumGeometries(); part++) {
            if (thinned.getGeometryN(part) instanceof LineString line && !line.isEmpty()) {
                found.add(Stream.of(line.getCoordinates()).map(Wgs84::position).toList());
            }
        }
        return found;
    }
}
