package org.dispatchatlas.borders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Who has each tile on a day, by possession or as a view has it. Tiles go by their number. */
final class Holders {
    private final List<Tile> tiles;
    private final List<Optional<TerritoryId>> possessors = new ArrayList<>();
    private final List<Optional<TerritoryId>> holders = new ArrayList<>();

    Holders(LocalDate day, List<Tile> tiles, List<ClaimRule> applied) {
        this.tiles = tiles;
        for (Tile tile : tiles) {
            Optional<TerritoryId> possessor = tile.findHolder(day);
            possessors.add(possessor);
            holders.add(applied.stream()
                    .filter(claim -> covers(claim, tile, possessor))
                    .map(ClaimRule::claimant)
                    .findFirst()
                    .or(() -> possessor));
        }
    }

    /** Whether the claim is to a tile that the possessor has. */
    static boolean covers(ClaimRule claim, Tile tile, Optional<TerritoryId> possessor) {
        return possessor.isPresent()
                && (tile.claims().contains(claim.id()) || claim.wholeOf().contains(possessor.get()));
    }

    Optional<TerritoryId> of(int tile) {
        return holders.get(tile);
    }

    /** The numbers of the tiles of each territory. */
    Map<TerritoryId, List<Integer>> byTerritory() {
        Map<TerritoryId, List<Integer>> held = new TreeMap<>();
        for (int tile = 0; tile < holders.size(); tile++) {
            int number = tile;
            holders.get(tile)
                    .ifPresent(holder -> held.computeIfAbsent(holder, id -> new ArrayList<>())
                            .add(number));
        }
        return held;
    }

    /** The numbers of the tiles to which a claim is made, whether one asks who possesses them or who has them on this map. */
    List<Integer> claimed(ClaimRule claim) {
        return numbers(tile -> covers(claim, tiles.get(tile), possessors.get(tile))
                || covers(claim, tiles.get(tile), holders.get(tile)));
    }

    private List<Integer> numbers(IntPredicate chosen) {
        List<Integer> numbers = new ArrayList<>();
        for (int tile = 0; tile < tiles.size(); tile++) {
            if (chosen.test(tile)) {
                numbers.add(tile);
            }
        }
        return numbers;
    }
}
