package org.dispatchatlas.ingest.borders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchatlas.borders.Tile;
import org.dispatchatlas.geo.Coverage;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.ingest.borders.BordersRules.ClaimUnits;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Assembles tiles from units by the rules. */
final class TileBuilder {
    private final BordersRules rules;
    private final CutPieces cuts;
    private final HoldingsFinder holdings;
    /** What distinguishes a tile, as text for a stable order. */
    private final Map<String, List<MultiPolygon>> ground = new TreeMap<>();

    private final Map<String, Tile> headings = new HashMap<>();
    private final List<Unit> units;

    TileBuilder(BordersRules rules, RawBordersFiles files) {
        this.rules = rules;
        this.units = NaturalEarthUnits.read(files.units());
        this.cuts = new CutPieces(rules.cuts(), units, files);
        this.holdings = new HoldingsFinder(rules);
    }

    /** All tiles, in an order that depends only on rules and units. */
    List<Tile> build() {
        holdings.checkNames(units);
        List<MultiPolygon> outlines = new ArrayList<>(cuts.outlines());
        units.forEach(unit -> outlines.add(unit.area()));
        List<Polygon> faces = Faces.of(outlines);
        FaceOwners owners = new FaceOwners(faces, units);
        for (int face = 0; face < faces.size(); face++) {
            Optional<Unit> unit = owners.ownerOf(face);
            if (unit.isPresent()) {
                add(unit.get(), faces.get(face));
            }
        }
        holdings.checkTransfers();
        List<Tile> tiles = new ArrayList<>();
        ground.forEach((key, areas) -> {
            Tile heading = headings.get(key);
            if (heading != null && !heading.holdings().isEmpty()) {
                tiles.add(new Tile(heading.holdings(), heading.claims(), joined(areas)));
            }
        });
        return tiles;
    }

    private void add(Unit unit, Polygon face) {
        Coordinate point = FaceOwners.pointIn(face);
        Map<String, Integer> pieces = cuts.at(unit, point);
        Tile heading =
                new Tile(holdings.find(unit, pieces), claimsOn(unit, pieces), Wgs84.GEOMETRY.createMultiPolygon());
        String key = heading.holdings() + " " + new TreeSet<>(heading.claims());
        headings.putIfAbsent(key, heading);
        ground.computeIfAbsent(key, fresh -> new ArrayList<>())
                .add(Wgs84.GEOMETRY.createMultiPolygon(new Polygon[] {face}));
    }

    private Set<String> claimsOn(Unit unit, Map<String, Integer> pieces) {
        Set<String> ids = new TreeSet<>();
        for (ClaimUnits claim : rules.claims()) {
            boolean named = claim.units().stream().anyMatch(word -> word.nearness(unit, pieces) >= 0);
            boolean taken = claim.except().stream().anyMatch(word -> word.nearness(unit, pieces) >= 0);
            if (named && !taken) {
                ids.add(claim.claim().id());
            }
        }
        return ids;
    }

    private static MultiPolygon joined(List<MultiPolygon> areas) {
        areas.sort((one, other) -> one.getEnvelopeInternal().compareTo(other.getEnvelopeInternal()));
        return (MultiPolygon) Coverage.join(areas).norm();
    }
}
