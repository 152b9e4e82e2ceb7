package org.dispatchatlas.geoparser;

import java.util.Map;
import java.util.Set;

/**
 * The words that the recogniser reads by, all lower case; the comments in {@code geodata/curated/lexicon.yaml} say what each list is
 * for.
 *
 * @param units lengths in metres by the words for them
 * @param spatial words by which places are said to lie to others
 * @param relations words by which places are said to have to do with each other
 */
public record Lexicon(
        Set<String> titles,
        Set<String> roles,
        Set<String> saying,
        Set<String> locative,
        Set<String> connectors,
        Set<String> organisationAfter,
        Set<String> organisationBefore,
        Set<String> months,
        Set<String> particles,
        Set<String> neverAlone,
        Set<String> onlyWithStop,
        Set<String> common,
        Set<String> landformBefore,
        Set<String> landformAfter,
        Set<String> settlementAfter,
        Map<String, Double> units,
        Set<String> inside,
        Set<String> territory,
        Set<String> frontier,
        Set<String> forces,
        SpatialWords spatial,
        RelationWords relations) {

    public Lexicon {
        titles = Set.copyOf(titles);
        roles = Set.copyOf(roles);
        saying = Set.copyOf(saying);
        locative = Set.copyOf(locative);
        connectors = Set.copyOf(connectors);
        organisationAfter = Set.copyOf(organisationAfter);
        organisationBefore = Set.copyOf(organisationBefore);
        months = Set.copyOf(months);
        particles = Set.copyOf(particles);
        neverAlone = Set.copyOf(neverAlone);
        onlyWithStop = Set.copyOf(onlyWithStop);
        common = Set.copyOf(common);
        landformBefore = Set.copyOf(landformBefore);
        landformAfter = Set.copyOf(landformAfter);
        settlementAfter = Set.copyOf(settlementAfter);
        units = Map.copyOf(units);
        inside = Set.copyOf(inside);
        territory = Set.copyOf(territory);
        frontier = Set.copyOf(frontier);
        forces = Set.copyOf(forces);
    }
}
