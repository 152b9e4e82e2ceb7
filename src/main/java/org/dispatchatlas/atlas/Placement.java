package org.dispatchatlas.atlas;

import java.util.Optional;
import org.dispatchatlas.geo.BoundingBox;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.Extent;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Where a feature lies.
 *
 * @param geometry point, area or lines; never changed after construction; empty for what is not on the map
 * @param label where a name or marker stands; for an area the gazetteer's point, also where there is no geometry
 * @param radius how far from the geometry the place may really lie or reach; empty for areas
 */
public record Placement(
        Optional<Geometry> geometry, Optional<LonLat> label, GeometryBasis basis, Optional<Distance> radius) {

    static Placement point(LonLat point, GeometryBasis basis, Distance radius) {
        return new Placement(Optional.of(Wgs84.point(point)), Optional.of(point), basis, Optional.of(radius));
    }

    static Placement area(Geometry area, LonLat label) {
        return new Placement(Optional.of(area), Optional.of(label), GeometryBasis.TERRITORY, Optional.empty());
    }

    static Placement none(GeometryBasis why) {
        return new Placement(Optional.empty(), Optional.empty(), why, Optional.empty());
    }

    /** Whether there is a geometry. */
    public boolean isOnMap() {
        return geometry.isPresent();
    }

    /** Whether the geometry is a single point. */
    public boolean isPoint() {
        return geometry.filter(Point.class::isInstance).isPresent();
    }

    /** The smallest box round the geometry. */
    public Optional<BoundingBox> findBounds() {
        return geometry.flatMap(Extent::of);
    }
}
