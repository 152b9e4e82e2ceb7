package org.dispatchatlas.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * Neighbouring areas with fewer points. Common edges stay common: the areas are thinned together (Visvalingam and Whyatt, "Line
 * generalisation by repeated elimination of points", 1993, as JTS applies it to coverages).
 */
public final class ThinnedCoverage {
    private static final double GRAIN = 1000;

    private ThinnedCoverage() {}

    /**
     * The areas in the same order, each valid if it was valid. Islets smaller than a square of twice the tolerance are left out, but
     * never the largest part of an area. Positions are rounded to a thousandth of a degree (100 m) where that keeps the part valid.
     *
     * @param areas a coverage: no two overlap
     * @param tolerance degrees; bends whose triangle is smaller than its square are straightened
     */
    public static List<MultiPolygon> of(List<MultiPolygon> areas, double tolerance) {
        Geometry[] thinned = CoverageSimplifier.simplify(areas.toArray(Geometry[]::new), tolerance);
        List<MultiPolygon> kept = new ArrayList<>();
        for (Geometry area : thinned) {
            kept.add(withoutIslets(area, 4 * tolerance * tolerance));
        }
        return kept;
    }

    private static MultiPolygon withoutIslets(Geometry area, double smallest) {
        List<Polygon> parts = new ArrayList<>();
        double largest = 0;
        for (int part = 0; part < area.getNumGeometries(); part++) {
            largest = Math.max(largest, area.getGeometryN(part).getArea());
        }
        double limit = Math.min(smallest, largest);
        for (int part = 0; part < area.getNumGeometries(); part++) {
            if (area.getGeometryN(part) instanceof Polygon polygon
                    && !polygon.isEmpty()
                    && polygon.getArea() >= limit) {
                parts.add(rounded(polygon));
            }
        }
        return Wgs84.GEOMETRY.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private static Polygon rounded(Polygon polygon) {
        Polygon rounded = (Polygon) polygon.copy();
        rounded.apply((CoordinateFilter) position -> {
            position.x = Math.rint(position.x * GRAIN) / GRAIN;
            position.y = Math.rint(position.y * GRAIN) / GRAIN;
        });
        rounded.geometryChanged();
        return rounded.isValid() ? rounded : polygon;
    }
}
