package org.dispatchatlas.export.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.geo.Coverage;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.MultiLineString;

/**
 * The outlines of territories that no two share: coasts.
 *
 * @param lines in degrees
 */
record Shores(MultiLineString lines) {
    private static final double ANTIMERIDIAN = 179.99;

    /** The shores of territories that do not overlap. */
    static Shores of(List<Territory> territories) {
        Set<LineSegment> single = new LinkedHashSet<>();
        for (Territory territory : territories) {
            for (LineSegment edge : Coverage.edgesOf(territory.area())) {
                // What comes a second time is a border.
                if (!isCut(edge) && !single.add(edge)) {
                    single.remove(edge);
                }
            }
        }
        return new Shores(Coverage.lines(single));
    }

    /** Where a territory is cut at the 180th meridian. */
    static MultiLineString cutsOf(Territory territory) {
        Envelope box = territory.area().getEnvelopeInternal();
        if (Math.max(-box.getMinX(), box.getMaxX()) < ANTIMERIDIAN) {
            return Coverage.lines(List.of());
        }
        List<LineSegment> cuts = new ArrayList<>(Coverage.edgesOf(territory.area()));
        cuts.removeIf(edge -> !isCut(edge));
        return Coverage.lines(cuts);
    }

    private static boolean isCut(LineSegment edge) {
        return Math.abs(edge.p0.x) > ANTIMERIDIAN && Math.abs(edge.p1.x) > ANTIMERIDIAN;
    }
}
