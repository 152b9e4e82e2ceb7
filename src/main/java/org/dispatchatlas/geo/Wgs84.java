package org.dispatchatlas.geo;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * Measures on the WGS 84 ellipsoid after Karney, "Algorithms for geodesics" (Journal of Geodesy 87, 2013). Coordinates are degrees,
 * x is longitude and y latitude; lengths are metres, areas square metres, azimuths degrees clockwise from north.
 */
public final class Wgs84 {
    /** EPSG code of geographic WGS 84. */
    public static final int SRID = 4326;

    /** The only factory of the house. */
    public static final GeometryFactory GEOMETRY = new GeometryFactory(new PrecisionModel(), SRID);

    private Wgs84() {}

    /** A JTS point at the position. */
    public static Point point(LonLat position) {
        return GEOMETRY.createPoint(new Coordinate(position.lon(), position.lat()));
    }

    /** The position of a JTS coordinate, longitude folded into -180 to 180. */
    public static LonLat position(Coordinate coordinate) {
        double lon = Math.abs(coordinate.x) <= 180 ? coordinate.x : Math.IEEEremainder(coordinate.x, 360);
        return new LonLat(lon, coordinate.y);
    }

    /** The line through the positions, in their order. */
    public static LineString line(List<LonLat> positions) {
        return GEOMETRY.createLineString(positions.stream()
                .map(position -> new Coordinate(position.lon(), position.lat()))
                .toArray(Coordinate[]::new));
    }

    /** The length of the geodesic between two positions. */
    public static Distance distance(LonLat from, LonLat to) {
        return new Distance(inverse(from, to, GeodesicMask.DISTANCE).s12);
    }

    /** The azimuth at {@code from} of the geodesic to {@code to}, 0 to 360 degrees clockwise from north. */
    public static double azimuth(LonLat from, LonLat to) {
        return (inverse(from, to, GeodesicMask.AZIMUTH).azi1 + 360) % 360;
    }

    /** The position reached from {@code from} along the azimuth. */
    public static LonLat destination(LonLat from, double azimuth, Distance distance) {
        GeodesicData reached = Geodesic.WGS84.Direct(from.lat(), from.lon(), azimuth, distance.metres());
        return position(new Coordinate(reached.lon2, reached.lat2));
    }

    /** The sum of the geodesic lengths of all segments of lines, or of the rings of areas. */
    public static Distance length(Geometry geometry) {
        double metres = 0;
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            Geometry single = geometry.getGeometryN(part);
            metres += single instanceof Polygon polygon
                    ? length(polygon.getBoundary()).metres()
                    : single instanceof LineString line ? lengthOf(line) : 0;
        }
        return new Distance(metres);
    }

    /** The area in square metres of polygons whose edges are geodesics; holes are taken off. Other parts count nothing. */
    public static double area(Geometry geometry) {
        double squareMetres = 0;
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            if (geometry.getGeometryN(part) instanceof Polygon polygon) {
                squareMetres += areaOf(polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    squareMetres -= areaOf(polygon.getInteriorRingN(hole));
                }
            }
        }
        return squareMetres;
    }

    private static double areaOf(LinearRing ring) {
        PolygonArea sum = new PolygonArea(Geodesic.WGS84, false);
        Coordinate[] corners = ring.getCoordinates();
        for (int corner = 0; corner < corners.length - 1; corner++) {
            sum.AddPoint(corners[corner].y, corners[corner].x);
        }
        return Math.abs(sum.Compute(false, true).area);
    }

    private static double lengthOf(LineString line) {
        double metres = 0;
        Coordinate[] vertices = line.getCoordinates();
        for (int next = 1; next < vertices.length; next++) {
            Coordinate from = vertices[next - 1];
            Coordinate to = vertices[next];
            metres += Geodesic.WGS84.Inverse(from.y, from.x, to.y, to.x, GeodesicMask.DISTANCE).s12;
        }
        return metres;
    }

    private static GeodesicData inverse(LonLat from, LonLat to, int mask) {
        return Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon(), mask);
    }
}
