package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.GeodesicSector;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.geoparser.SpatialExpression.Relation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;

/**
 * Places what is measured from frontiers: the line itself, or what lies at a distance from it. There is one locus for each side's
 * reading of the frontier.
 */
final class SpatialFrontiers {
    private static final double CONFIDENCE_OF_NAMED_FRONTIER = 0.9;
    private static final double CONFIDENCE_OF_INFERRED_FRONTIER = 0.8;
    private static final double CONFIDENCE_OF_ALL_FRONTIERS = 0.6;

    private final BordersOfDay map;
    private final SpatialNames names;
    private final Adversaries adversaries;
    private final FrontierMeasure measure;
    private final Map<Set<TerritoryId>, List<Frontier>> known = new HashMap<>();

    SpatialFrontiers(BordersOfDay map, SpatialNames names, Adversaries adversaries) {
        this.map = map;
        this.names = names;
        this.adversaries = adversaries;
        this.measure = new FrontierMeasure(map);
    }

    /**
     * The place of a phrase that rests on a frontier.
     *
     * @param sides one territory, or two with a frontier between them
     * @param gloss how the words were understood, or empty
     */
    Resolution resolve(SpatialPhrase phrase, List<Territory> sides, String gloss) {
        List<Evidence> reasons = new ArrayList<>();
        if (!gloss.isEmpty()) {
            reasons.add(new Evidence.Context(gloss, 0));
        }
        return sides.size() == 1 ? ofOne(phrase, sides.getFirst(), reasons) : ofTwo(phrase, sides, reasons);
    }

    private Resolution ofTwo(SpatialPhrase phrase, List<Territory> sides, List<Evidence> reasons) {
        Territory first = sides.getFirst();
        Territory second = sides.getLast();
        List<Frontier> readings = frontiers(first, second);
        if (readings.isEmpty()) {
            return SpatialResolver.unplaced("%s and %s have no common frontier on the map of %s."
                    .formatted(first.name(), second.name(), map.day()));
        }
        List<FrontierView> views = readings.stream().map(FrontierView::of).toList();
        double confidence =
                phrase.findLength().isPresent() ? CONFIDENCE_OF_INFERRED_FRONTIER : CONFIDENCE_OF_NAMED_FRONTIER;
        return located(phrase, sides, Optional.empty(), views, confidence, reasons);
    }

    private Resolution ofOne(SpatialPhrase phrase, Territory ground, List<Evidence> reasons) {
        Optional<Opposite> opposite = isAboutAll(phrase) ? Optional.empty() : findOpposite(phrase, ground);
        if (opposite.isPresent()) {
            reasons.add(opposite.get().evidence());
            List<FrontierView> views = frontiers(ground, opposite.get().territory()).stream()
                    .map(FrontierView::of)
                    .toList();
            return located(
                    phrase, List.of(ground), Optional.of(ground), views, CONFIDENCE_OF_INFERRED_FRONTIER, reasons);
        }
        if (needsOneFrontier(phrase.relation())) {
            return SpatialResolver.unplaced(
                    "The text does not say from which of the frontiers of %s to measure.".formatted(ground.name()));
        }
        List<FrontierView> views = FrontierView.outline(ground.id(), neighbours(ground));
        return views.isEmpty()
                ? SpatialResolver.unplaced(
                        "%s has no land frontier on the map of %s.".formatted(ground.name(), map.day()))
                : located(phrase, List.of(ground), Optional.of(ground), views, CONFIDENCE_OF_ALL_FRONTIERS, reasons);
    }

    private List<List<Frontier>> neighbours(Territory ground) {
        return map.neighboursOf(ground.id()).stream()
                .flatMap(id -> map.findTerritory(id).stream())
                .map(neighbour -> frontiers(ground, neighbour))
                .filter(readings -> !readings.isEmpty())
                .toList();
    }

    /** "the frontier of Manchuria" means all of it; "the Manchurian frontier" that which the text is about. */
    private static boolean isAboutAll(SpatialPhrase phrase) {
        return phrase.relation() == Relation.FRONTIER
                && phrase.findBorder()
                        .filter(border -> border.sides().getFirst().kind() == MentionKind.DEMONYM)
                        .isEmpty();
    }

    private static boolean needsOneFrontier(Relation relation) {
        return switch (relation) {
            case FRONTIER, NEAR, WITHIN -> false;
            default -> true;
        };
    }

    private List<Frontier> frontiers(Territory first, Territory second) {
        List<Frontier> found = known.get(Set.of(first.id(), second.id()));
        if (found == null || (!found.isEmpty() && !found.getFirst().first().equals(first.id()))) {
            found = map.findFrontiers(first.id(), second.id());
            known.put(Set.of(first.id(), second.id()), found);
        }
        return found;
    }

    private record Opposite(Territory territory, Evidence evidence) {}

    /** The neighbour whose forces the text names nearest to the phrase; else the only one it names; else the only neighbour. */
    private Optional<Opposite> findOpposite(SpatialPhrase phrase, Territory ground) {
        List<TerritoryId> neighbours = map.neighboursOf(ground.id());
        for (Adversaries.Forces forces : adversaries.nearestTo(phrase.span())) {
            Optional<Territory> enemy = forces.meant().stream()
                    .filter(territory -> neighbours.contains(territory.id()))
                    .findFirst();
            if (enemy.isPresent()) {
                return enemy.map(territory -> opposite(
                        territory,
                        "The text speaks of “%s”: measured from the frontier with %s."
                                .formatted(forces.words(), territory.name())));
            }
        }
        Set<TerritoryId> named = names.territoriesNamed();
        List<Territory> spoken = neighbours.stream()
                .filter(named::contains)
                .flatMap(id -> map.findTerritory(id).stream())
                .toList();
        if (spoken.size() == 1) {
            return Optional.of(opposite(
                    spoken.getFirst(),
                    "Of its neighbours the text names only %s: measured from the frontier with it."
                            .formatted(spoken.getFirst().name())));
        }
        return neighbours.size() == 1
                ? map.findTerritory(neighbours.getFirst())
                        .map(only -> opposite(
                                only, "It has no other land frontier than that with %s.".formatted(only.name())))
                : Optional.empty();
    }

    private static Opposite opposite(Territory territory, String says) {
        return new Opposite(territory, new Evidence.Computation(says, 0.5));
    }

    private Resolution located(
            SpatialPhrase phrase,
            List<Territory> sides,
            Optional<Territory> ground,
            List<FrontierView> views,
            double confidence,
            List<Evidence> reasons) {
        Optional<Place> spot = findSpot(phrase);
        List<Locus> loci = new ArrayList<>();
        for (FrontierView view : views) {
            FrontierMeasure.Measured measured = measure.measure(phrase, ground, view);
            Geometry geometry = spot.map(place -> clip(measured.line(), place)).orElse(measured.line());
            if (!geometry.isEmpty()) {
                loci.add(locus(view, geometry, measured, spot));
            }
        }
        return loci.isEmpty()
                ? SpatialResolver.unplaced(whyNowhere(sides, spot, views))
                : located(phrase, sides, loci, confidence, reasons);
    }

    /** The place that "the frontier near X" names beside the frontier. */
    private Optional<Place> findSpot(SpatialPhrase phrase) {
        return phrase.relation() == Relation.FRONTIER
                        && phrase.anchors().size() == 2
                        && phrase.anchors().getLast() instanceof SpatialAnchor.Name name
                ? names.findPlace(name.reading())
                : Optional.empty();
    }

    private static Geometry clip(MultiLineString line, Place spot) {
        Distance reach = new Distance(
                SpatialPlaces.nearRadius(spot).metres() + spot.radius().metres());
        Geometry near = line.intersection(GeodesicSector.disc(spot.point(), reach));
        return near instanceof MultiLineString || near.isEmpty()
                ? near
                : Wgs84.GEOMETRY.createMultiLineString(FrontierMeasure.parts(near));
    }

    private static Locus locus(
            FrontierView view, Geometry geometry, FrontierMeasure.Measured measured, Optional<Place> spot) {
        String clipped = spot.map(place -> String.format(
                        Locale.ROOT,
                        " Of it, the stretch within %.0f km of %s.",
                        (SpatialPlaces.nearRadius(place).metres()
                                        + place.radius().metres())
                                / 1000,
                        place.name()))
                .orElse("");
        return new Locus(
                new LocusAnchor.OfFrontier(measured.anchor(), view.claimant(), view.basis()),
                geometry,
                Wgs84.position(FrontierMeasure.middle(geometry)),
                measured.error(),
                measured.says() + clipped,
                view.sources());
    }

    private static String whyNowhere(List<Territory> sides, Optional<Place> spot, List<FrontierView> views) {
        String whose = sides.stream().map(Territory::name).collect(Collectors.joining(" and "));
        return spot.map(place -> "%s lies too far from the frontier of %s.".formatted(place.name(), whose))
                .orElseGet(() -> views.isEmpty()
                        ? "No frontier of %s was found.".formatted(whose)
                        : "No point of %s lies so far from the frontier.".formatted(whose));
    }

    private static Resolution located(
            SpatialPhrase phrase, List<Territory> sides, List<Locus> loci, double confidence, List<Evidence> reasons) {
        SpatialExpression expression = new SpatialExpression(
                phrase.relation(),
                phrase.findLength().map(SpatialMeasure.Length::length),
                sides.stream().map(Territory::id).toList(),
                phrase.anchorText());
        List<Evidence> evidence = new ArrayList<>(reasons);
        for (Locus locus : loci) {
            evidence.add(new Evidence.Computation(locus.says(), 0.5));
        }
        return new Resolution.Located(expression, loci, confidence, evidence);
    }
}
