package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geoparser.SpatialExpression.Relation;

/**
 * Turns spatial phrases into geometry, each by what it rests on: a frontier, places, or a river. What cannot be placed stays unplaced,
 * with the reason.
 */
final class SpatialResolver {
    private final Surroundings surroundings;
    private final SpatialNames names;
    private final SpatialPlaces places;
    private final SpatialRivers rivers;
    private final Optional<SpatialFrontiers> frontiers;

    SpatialResolver(Surroundings surroundings, SpatialNames names, Adversaries adversaries, RiverCourses courses) {
        this.surroundings = surroundings;
        this.names = names;
        this.places = new SpatialPlaces(names);
        this.rivers = new SpatialRivers(names, courses);
        this.frontiers = surroundings.borders().map(map -> new SpatialFrontiers(map, names, adversaries));
    }

    /** An outcome that says why there is no place. */
    static Resolution unplaced(String says) {
        return new Resolution.Unresolved(List.of(new Evidence.Computation(says, 0)), List.of());
    }

    Resolution resolve(SpatialPhrase phrase) {
        Optional<String> nothing = findObstacle(phrase);
        if (nothing.isPresent()) {
            return unplaced(nothing.get());
        }
        return switch (phrase.anchors().getFirst()) {
            case SpatialAnchor.Border border -> frontier(phrase, border.sides(), border.gloss());
            case SpatialAnchor.Name name -> named(phrase, name.reading());
            case SpatialAnchor.Unnamed unnamed -> unplaced(unnamed.why());
        };
    }

    /** What makes a phrase impossible to place, whatever its anchor. */
    private static Optional<String> findObstacle(SpatialPhrase phrase) {
        for (SpatialAnchor anchor : phrase.anchors()) {
            if (anchor instanceof SpatialAnchor.Unnamed unnamed) {
                return Optional.of(unnamed.why());
            }
        }
        return phrase.measure()
                .filter(SpatialMeasure.Unmeasured.class::isInstance)
                .map(measure -> ((SpatialMeasure.Unmeasured) measure).why());
    }

    private Resolution named(SpatialPhrase phrase, Reading reading) {
        Optional<Place> place = names.findPlace(reading);
        if (phrase.relation() == Relation.INSIDE || reading.kind() == MentionKind.DEMONYM) {
            return frontier(phrase, List.of(reading), "");
        }
        if (place.isEmpty()) {
            return unplaced(names.whyNowhere(reading, phrase.anchorText()));
        }
        FeatureClass kind = place.get().featureClass();
        if (kind == FeatureClass.RIVER || isOnWater(phrase.relation())) {
            return rivers.resolve(phrase, place.get());
        }
        if (kind == FeatureClass.SEA) {
            return unplaced("“%s” is a sea: it has no one point to measure from.".formatted(phrase.anchorText()));
        }
        if (kind.isArea()) {
            return area(phrase, reading);
        }
        return places.resolve(phrase.relation() == Relation.OUTSIDE ? phrase.as(Relation.FROM) : phrase);
    }

    private static boolean isOnWater(Relation relation) {
        return switch (relation) {
            case ALONG, BANK, MOUTH, SOURCE, CONFLUENCE -> true;
            default -> false;
        };
    }

    /** An area is measured from its frontier; without a distance its size says too little. */
    private Resolution area(SpatialPhrase phrase, Reading reading) {
        if (phrase.anchors().size() > 1 || phrase.findLength().isEmpty()) {
            return unplaced("“%s” is an area, and “%s” does not say how far from it: nothing is drawn."
                    .formatted(phrase.anchorText(), phrase.relation().word()));
        }
        return frontier(phrase, List.of(reading), "");
    }

    private Resolution frontier(SpatialPhrase phrase, List<Reading> sides, String gloss) {
        if (frontiers.isEmpty()) {
            return unplaced(
                    "The document's day is not known, or there is no map of that day: no frontier to measure from.");
        }
        List<Territory> territories = new ArrayList<>();
        sides.forEach(side -> territories.addAll(names.territoriesOf(side)));
        if (territories.size() < SpatialText.parts(sides).size()) {
            return unplaced("“%s” is no territory on the map of %s."
                    .formatted(
                            phrase.anchorText(),
                            surroundings.borders().orElseThrow().day()));
        }
        return frontiers.get().resolve(phrase, territories, gloss);
    }
}
