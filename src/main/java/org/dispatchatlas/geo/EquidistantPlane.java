package org.dispatchatlas.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/**
 * The azimuthal equidistant projection of the ellipsoid: metres east (x) and north (y) of its centre. Distances and directions from
 * the centre are true; elsewhere lengths across the line of sight come out too long, by 0.07 % at 400 km and by 4 % at 3000 km.
 */
final class EquidistantPlane {
    private final Coordinate centre;

    /** A plane that touches the earth at the centre, in degrees, longitude first. */
    EquidistantPlane(Coordinate centre) {
        this.centre = centre;
    }

    /** Degrees to metres. */
    Coordinate project(Coordinate degrees) {
        GeodesicData ray = Geodesic.WGS84.Inverse(centre.y, centre.x, degrees.y, degrees.x);
        double azimuth = Math.toRadians(ray.azi1);
        return new Coordinate(ray.s12 * Math.sin(azimuth), ray.s12 * Math.cos(azimuth));
    }

    /** Metres to degrees, longitude within -180 to 180. */
    Coordinate unproject(Coordinate metres) {
        double azimuth = Math.toDegrees(Math.atan2(metres.x, metres.y));
        GeodesicData end = Geodesic.WGS84.Direct(centre.y, centre.x, azimuth, Math.hypot(metres.x, metres.y));
        return new Coordinate(end.lon2, end.lat2);
    }

    /** A line with its vertices projected. */
    LineString project(LineString degrees) {
        Coordinate[] vertices = degrees.getCoordinates();
        for (int vertex = 0; vertex < vertices.length; vertex++) {
            vertices[vertex] = project(vertices[vertex]);
        }
        return Wgs84.GEOMETRY.createLineString(vertices);
    }
}
