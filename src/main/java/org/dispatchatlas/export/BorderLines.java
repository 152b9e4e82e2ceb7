package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.Coverage;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;

/** The lines of a political map, each drawn once and told apart by how well it is known. Degrees, longitude first. */
public final class BorderLines {
    /** How well a line is known. */
    public enum Kind {
        /** Known to about 20 km. */
        APPROXIMATE,
        CERTAIN,
        /** Another reading of the same frontier does not have it. */
        DISPUTED;

        /** The word used in exports. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What two territories share of one kind. */
    public record Line(TerritoryId between, TerritoryId and, Kind kind, MultiLineString shape) {}

    private record Pair(int first, int second, Kind kind) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER = Comparator.comparingInt(Pair::first)
                .thenComparingInt(Pair::second)
                .thenComparing(Pair::kind);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    private BorderLines() {}

    /** All lines between territories, ordered by the territories. */
    public static List<Line> of(BordersOfDay day) {
        return of(day, Clip.NONE);
    }

    /** The lines that touch a box. */
    static List<Line> of(BordersOfDay day, Clip box) {
        List<MultiPolygon> areas = day.territories().stream()
                .map(Territory::area)
                .map(box::partsOf)
                .toList();
        Set<LineSegment> disputed = disputedEdges(day);
        Map<Pair, List<LineSegment>> lines = new TreeMap<>();
        Coverage.forEachCommonEdge(areas, (left, right, edge) -> {
            if (!box.touches(edge)) {
                return;
            }
            Kind kind = disputed.contains(edge)
                    ? Kind.DISPUTED
                    : day.isApproximate(idOf(day, left), idOf(day, right)) ? Kind.APPROXIMATE : Kind.CERTAIN;
            lines.computeIfAbsent(new Pair(left, right, kind), fresh -> new ArrayList<>())
                    .add(edge);
        });
        return lines.entrySet().stream()
                .map(entry -> new Line(
                        idOf(day, entry.getKey().first()),
                        idOf(day, entry.getKey().second()),
                        entry.getKey().kind(),
                        Coverage.lines(entry.getValue())))
                .toList();
    }

    /** Where the claimant's reading of a frontier leaves all others; empty where it does not. */
    public static MultiLineString ownLine(BordersOfDay day, Claim claim) {
        List<LineSegment> own = new ArrayList<>();
        Set<LineSegment> others = new HashSet<>();
        List<Frontier> readings = day.findFrontiers(claim.claimant(), claim.against());
        for (Frontier reading : readings) {
            (reading.claimant().equals(claim.claimant()) ? own : others).addAll(edgesOf(reading));
        }
        own.removeIf(edge -> readings.size() < 2 || others.contains(edge));
        return Coverage.lines(own);
    }

    /** The edges of drawn frontiers that another reading does not have. */
    private static Set<LineSegment> disputedEdges(BordersOfDay day) {
        Set<LineSegment> disputed = new HashSet<>();
        for (Claim claim : day.claims()) {
            List<Frontier> readings = day.findFrontiers(claim.claimant(), claim.against());
            for (Frontier reading : readings) {
                Set<LineSegment> others = new HashSet<>();
                readings.stream()
                        .filter(other -> !other.claimant().equals(reading.claimant()))
                        .forEach(other -> others.addAll(edgesOf(other)));
                edgesOf(reading).stream()
                        .filter(edge -> readings.size() > 1 && !others.contains(edge))
                        .forEach(disputed::add);
            }
        }
        return disputed;
    }

    private static List<LineSegment> edgesOf(Frontier reading) {
        return Coverage.edgesOf(reading.line());
    }

    private static TerritoryId idOf(BordersOfDay day, int territory) {
        return day.territories().get(territory).id();
    }
}
