package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.GeodesicOffset;
import org.locationtech.jts.geom.MultiLineString;

/**
 * Turns spatial phrases into geometry: a frontier into the line between two territories, a distance inside a territory into the line
 * at that distance from its frontier. There is one locus for each side's reading of the frontier.
 */
final class SpatialResolver {
    /** How far the drawn frontiers may be off: those of Natural Earth differ from surveyed ones by 1 to 3 km. */
    private static final Distance DRAWING_ERROR = Distance.ofKilometres(2.5);

    private static final double CONFIDENCE_OF_NAMED_FRONTIER = 0.9;
    private static final double CONFIDENCE_OF_INFERRED_FRONTIER = 0.8;

    private final Surroundings surroundings;
    private final Function<SpatialPhrase, List<Adversaries.Forces>> adversaries;

    SpatialResolver(Surroundings surroundings, Function<SpatialPhrase, List<Adversaries.Forces>> adversaries) {
        this.surroundings = surroundings;
        this.adversaries = adversaries;
    }

    Resolution resolve(SpatialPhrase phrase) {
        if (surroundings.borders().isEmpty()) {
            return unplaced(
                    "The document's day is not known, or there is no map of that day: no frontier to measure from.");
        }
        BordersOfDay map = surroundings.borders().get();
        List<Territory> anchor = phrase.anchors().stream()
                .flatMap(name -> findTerritory(name.hits()).stream())
                .toList();
        if (anchor.size() < phrase.anchors().size()) {
            return unplaced("“%s” is no territory on the map of %s.".formatted(phrase.anchorText(), map.day()));
        }
        return switch (phrase.relation()) {
            case FRONTIER -> frontier(phrase, map, anchor.getFirst(), anchor.getLast());
            case INSIDE -> inside(phrase, map, anchor.getFirst());
        };
    }

    private Resolution frontier(SpatialPhrase phrase, BordersOfDay map, Territory first, Territory second) {
        List<Locus> loci = map.findFrontiers(first.id(), second.id()).stream()
                .map(frontier -> locus(
                        map,
                        frontier,
                        frontier.line(),
                        DRAWING_ERROR,
                        String.format(
                                Locale.ROOT,
                                "The frontier between %s and %s as %s drew it, %,.0f km long at this drawing.",
                                first.name(),
                                second.name(),
                                nameOf(map, frontier.claimant()),
                                frontier.length().kilometres())))
                .toList();
        return loci.isEmpty()
                ? unplaced("%s and %s have no common frontier on the map of %s."
                        .formatted(first.name(), second.name(), map.day()))
                : located(phrase, List.of(first, second), loci, CONFIDENCE_OF_NAMED_FRONTIER, List.of());
    }

    private Resolution inside(SpatialPhrase phrase, BordersOfDay map, Territory ground) {
        Optional<Opposite> opposite = findOpposite(phrase, map, ground);
        if (opposite.isEmpty()) {
            return unplaced(
                    "The text does not say from which of the frontiers of %s to measure.".formatted(ground.name()));
        }
        Distance distance = phrase.distance().orElseThrow();
        Distance error = new Distance(phrase.step().metres() / 2 + DRAWING_ERROR.metres());
        List<Locus> loci = new ArrayList<>();
        for (Frontier frontier :
                map.findFrontiers(ground.id(), opposite.get().territory().id())) {
            MultiLineString line = GeodesicOffset.inside(frontier.areaOf(ground.id()), frontier.line(), distance);
            if (!line.isEmpty()) {
                loci.add(locus(
                        map,
                        frontier,
                        line,
                        error,
                        String.format(
                                Locale.ROOT,
                                "All points of %s that lie %,.0f km from its frontier with %s as %s drew it, measured on the ellipsoid.",
                                ground.name(),
                                distance.kilometres(),
                                opposite.get().territory().name(),
                                nameOf(map, frontier.claimant()))));
            }
        }
        return loci.isEmpty()
                ? unplaced("No point of %s lies so far from the frontier.".formatted(ground.name()))
                : located(
                        phrase,
                        List.of(ground),
                        loci,
                        CONFIDENCE_OF_INFERRED_FRONTIER,
                        List.of(opposite.get().evidence()));
    }

    private record Opposite(Territory territory, Evidence evidence) {}

    /** The neighbour whose forces the text names nearest to the phrase; else the only neighbour. */
    private Optional<Opposite> findOpposite(SpatialPhrase phrase, BordersOfDay map, Territory ground) {
        List<TerritoryId> neighbours = map.neighboursOf(ground.id());
        for (Adversaries.Forces forces : adversaries.apply(phrase)) {
            for (List<NamedPlace> meant : forces.meant()) {
                Optional<Territory> territory = findTerritory(meant).filter(found -> neighbours.contains(found.id()));
                if (territory.isPresent()) {
                    String says = "The text speaks of “%s”: measured from the frontier with %s."
                            .formatted(forces.words(), territory.get().name());
                    return Optional.of(new Opposite(territory.get(), new Evidence.Computation(says, 0.5)));
                }
            }
        }
        return neighbours.size() == 1
                ? map.findTerritory(neighbours.getFirst())
                        .map(only -> new Opposite(
                                only,
                                new Evidence.Computation(
                                        "It has no other land frontier than that with %s.".formatted(only.name()),
                                        0.5)))
                : Optional.empty();
    }

    /** The territory that a name or adjective means: that of its most prominent place. */
    private Optional<Territory> findTerritory(List<NamedPlace> hits) {
        return hits.stream()
                .sorted(Comparator.comparingDouble((NamedPlace hit) -> Prominence.of(hit))
                        .reversed())
                .flatMap(hit -> surroundings.findTerritory(hit.place()).stream())
                .findFirst();
    }

    private static Locus locus(BordersOfDay map, Frontier frontier, MultiLineString line, Distance error, String says) {
        String anchor = "%s–%s frontier".formatted(nameOf(map, frontier.first()), nameOf(map, frontier.second()));
        return new Locus(frontier.claimant(), anchor, frontier.basis(), line, error, says, frontier.sources());
    }

    private static Resolution located(
            SpatialPhrase phrase, List<Territory> anchor, List<Locus> loci, double confidence, List<Evidence> reasons) {
        SpatialExpression expression = new SpatialExpression(
                phrase.relation(),
                phrase.distance(),
                anchor.stream().map(Territory::id).toList(),
                phrase.anchorText());
        List<Evidence> evidence = new ArrayList<>(reasons);
        for (Locus locus : loci) {
            evidence.add(new Evidence.Computation(locus.says(), 0.5));
        }
        return new Resolution.Located(expression, loci, confidence, evidence);
    }

    private static String nameOf(BordersOfDay map, TerritoryId id) {
        return map.findTerritory(id).map(Territory::name).orElse(id.value());
    }

    private static Resolution unplaced(String says) {
        return new Resolution.Unresolved(List.of(new Evidence.Computation(says, 0)), List.of());
    }
}
