package org.dispatchatlas.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The smallest box round geometries or boxes. It leaves out the widest empty stretch of the equator, so that a state cut at the 180th
 * meridian gets a box across it (west greater than east) and not one round the globe. Degrees, longitude first.
 */
public final class Extent {
    private Extent() {}

    /** The box round all parts of a geometry that is cut at the 180th meridian; empty for an empty geometry. */
    public static Optional<BoundingBox> of(Geometry geometry) {
        List<BoundingBox> boxes = new ArrayList<>();
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            Envelope box = geometry.getGeometryN(part).getEnvelopeInternal();
            if (!box.isNull()) {
                boxes.add(new BoundingBox(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
            }
        }
        return of(boxes);
    }

    /** The box round all boxes; empty where there is none. */
    public static Optional<BoundingBox> of(Collection<BoundingBox> boxes) {
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        double south = boxes.stream().mapToDouble(BoundingBox::south).min().orElseThrow();
        double north = boxes.stream().mapToDouble(BoundingBox::north).max().orElseThrow();
        Stretch covered = cover(boxes);
        return Optional.of(new BoundingBox(covered.west(), south, covered.east(), north));
    }

    /** Longitudes from west to east; */
    private record Stretch(double west, double east) {}

    private static Stretch cover(Collection<BoundingBox> boxes) {
        List<Stretch> runs = runs(boxes);
        double gap = runs.getFirst().west() + 360 - runs.getLast().east();
        Stretch covered = new Stretch(runs.getFirst().west(), runs.getLast().east());
        for (int next = 1; next < runs.size(); next++) {
            double between = runs.get(next).west() - runs.get(next - 1).east();
            if (between > gap) {
                gap = between;
                covered = new Stretch(runs.get(next).west(), runs.get(next - 1).east());
            }
        }
        return covered;
    }

    /** The covered stretches between -180 and 180 from west to east, without overlap. */
    private static List<Stretch> runs(Collection<BoundingBox> boxes) {
        List<Stretch> pieces = new ArrayList<>();
        for (BoundingBox box : boxes) {
            if (box.crossesAntimeridian()) {
                pieces.add(new Stretch(box.west(), 180));
                pieces.add(new Stretch(-180, box.east()));
            } else {
                pieces.add(new Stretch(box.west(), box.east()));
            }
        }
        pieces.sort(Comparator.comparingDouble(Stretch::west));
        List<Stretch> runs = new ArrayList<>();
        for (Stretch piece : pieces) {
            if (!runs.isEmpty() && piece.west() <= runs.getLast().east()) {
                Stretch last = runs.removeLast();
                runs.add(new Stretch(last.west(), Math.max(last.east(), piece.east())));
            } else {
                runs.add(piece);
            }
        }
        return runs;
    }
}
