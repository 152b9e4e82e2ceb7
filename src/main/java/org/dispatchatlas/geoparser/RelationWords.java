package org.dispatchatlas.geoparser;

import java.util.Set;

/**
 * The words by which a text says that places have to do with each other, all lower case; the comments in
 * {@code geodata/curated/lexicon.yaml} say what each list is for.
 */
public record RelationWords(
        Set<String> treaty,
        Set<String> treaties,
        Set<String> noTreaty,
        Set<String> parties,
        Set<String> concluding,
        Set<String> pledging,
        Set<String> mutual,
        Set<String> moving,
        Set<String> arriving,
        Set<String> leaving,
        Set<String> movement,
        Set<String> movers,
        Set<String> service,
        Set<String> anaphora,
        Set<String> via,
        Set<String> noMovement,
        Set<String> breaking,
        Set<String> beforePlace) {
    public RelationWords {
        treaty = Set.copyOf(treaty);
        treaties = Set.copyOf(treaties);
        noTreaty = Set.copyOf(noTreaty);
        parties = Set.copyOf(parties);
        concluding = Set.copyOf(concluding);
        pledging = Set.copyOf(pledging);
        mutual = Set.copyOf(mutual);
        moving = Set.copyOf(moving);
        arriving = Set.copyOf(arriving);
        leaving = Set.copyOf(leaving);
        movement = Set.copyOf(movement);
        movers = Set.copyOf(movers);
        service = Set.copyOf(service);
        anaphora = Set.copyOf(anaphora);
        via = Set.copyOf(via);
        noMovement = Set.copyOf(noMovement);
        breaking = Set.copyOf(breaking);
        beforePlace = Set.copyOf(beforePlace);
    }

    /** Whether the word names a treaty or several. */
    boolean isTreaty(String word) {
        return treaty.contains(word) || treaties.contains(word);
    }

    /** Whether people or things move by the verb. */
    boolean isMoving(String word) {
        return moving.contains(word) || arriving.contains(word) || leaving.contains(word);
    }

    /** Whether a sentence with the word may state a relation. */
    boolean isCue(String word) {
        return isTreaty(word) || pledging.contains(word) || isMoving(word) || movement.contains(word);
    }
}
