package org.dispatchatlas.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geoparser.Candidate;
import org.dispatchatlas.geoparser.Locus;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.geoparser.SpatialExpression;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.SourceId;
import org.locationtech.jts.geom.MultiPolygon;

/** Makes the features of one document's mentions. */
final class FeatureMaker {
    private static final SourceId GEONAMES = new SourceId("geonames");

    /** Territories are put together from the units of this set; their own sources say which units those are. */
    private static final Citation OUTLINES = new Citation(new SourceId("natural-earth-admin1"), "");

    private final Optional<LocalDate> day;
    private final Countries countries;
    private final Gazetteer gazetteer;
    private final Map<TerritoryId, MultiPolygon> areas;

    FeatureMaker(
            Optional<LocalDate> day, Countries countries, Gazetteer gazetteer, Map<TerritoryId, MultiPolygon> areas) {
        this.day = day;
        this.countries = countries;
        this.gazetteer = gazetteer;
        this.areas = areas;
    }

    List<MapFeature> make(ResolvedMention resolved) {
        return switch (resolved.resolution()) {
            case Resolution.Resolved found -> List.of(ofPlace(resolved, found.winner()));
            case Resolution.Located located -> ofLoci(resolved, located);
            case Resolution.Drawn drawn -> List.of(drawn(resolved, drawn));
            case Resolution.Ambiguous ambiguous -> List.of(unplaced(resolved, GeometryBasis.AMBIGUOUS));
            case Resolution.Unresolved unresolved -> List.of(unplaced(resolved, GeometryBasis.UNRESOLVED));
        };
    }

    /** What the place was called on the day. */
    String nameAtDate(Place place) {
        return nameAtDate(place, countries.findOf(place));
    }

    private MapFeature ofPlace(ResolvedMention resolved, Candidate winner) {
        Place place = winner.place();
        Optional<Territory> territory = countries.findOf(place);
        Naming naming = naming(place, territory);
        Placement placement = placement(resolved.mention(), place, territory);
        List<Citation> sources = new ArrayList<>();
        place.id().findGeoNames().ifPresent(number -> sources.add(new Citation(GEONAMES, Long.toString(number))));
        place.names().stream().flatMap(name -> name.citation().stream()).forEach(sources::add);
        List<Citation> geometrySources = placement.basis() == GeometryBasis.TERRITORY
                ? territory
                        .map(found -> AtlasBuilder.join(List.of(OUTLINES), found.sources()))
                        .orElse(List.of())
                : List.of();
        return new MapFeature(
                resolved.mention().id().value(),
                resolved,
                naming.atDate(),
                Optional.of(place),
                territory.map(Territory::id),
                naming,
                placement,
                Optional.empty(),
                AtlasBuilder.join(sources, geometrySources));
    }

    private Placement placement(Mention mention, Place place, Optional<Territory> territory) {
        return switch (mention.kind()) {
            case DEMONYM -> Placement.none(GeometryBasis.ADJECTIVE);
            case ORG_PART -> Placement.none(GeometryBasis.PART_OF_NAME);
            case REGION -> areaOrLabel(place, territory);
            case PLACE, METONYM, IMPLICIT, RELATIVE ->
                Placement.point(place.point(), GeometryBasis.GAZETTEER_POINT, place.radius());
        };
    }

    private Placement areaOrLabel(Place place, Optional<Territory> territory) {
        return territory
                .flatMap(found -> Optional.ofNullable(areas.get(found.id())))
                .map(area -> Placement.area(area, place.point()))
                .orElseGet(() -> Placement.point(place.point(), GeometryBasis.LABEL_POINT, place.radius()));
    }

    private Naming naming(Place place, Optional<Territory> territory) {
        String countryAtDate = territory
                .or(() -> lies(place))
                .map(countries::nameWithSovereign)
                .orElse("");
        String countryToday =
                gazetteer.findCountry(place.countryCode()).map(Place::name).orElse("");
        return new Naming(nameAtDate(place, territory), place.name(), countryAtDate, countryToday);
    }

    private String nameAtDate(Place place, Optional<Territory> territory) {
        return territory
                .map(Territory::name)
                .or(() -> nameOnDay(place).map(PlaceName::text))
                .orElse(place.name());
    }

    /** The territory a place lies in; an area without fixed limits lies in none, whatever its label point hits. */
    private Optional<Territory> lies(Place place) {
        return switch (place.featureClass()) {
            case REGION, SEA -> Optional.empty();
            default -> countries.findAt(place.point());
        };
    }

    private Optional<PlaceName> nameOnDay(Place place) {
        return day.flatMap(place::findNameOn);
    }

    private List<MapFeature> ofLoci(ResolvedMention resolved, Resolution.Located located) {
        List<MapFeature> features = new ArrayList<>();
        for (Locus locus : located.loci()) {
            String rival = features.isEmpty()
                    ? ""
                    : locus.claimant().map(claimant -> "." + claimant).orElse("");
            String id = resolved.mention().id() + rival;
            features.add(ofLocus(id, resolved, located.expression(), locus));
        }
        return features;
    }

    private MapFeature ofLocus(String id, ResolvedMention resolved, SpatialExpression expression, Locus locus) {
        String words = resolved.mention().text();
        Optional<Territory> ground = groundOf(expression, locus);
        boolean inside = expression.relation() == SpatialExpression.Relation.INSIDE;
        Placement placement = new Placement(
                Optional.of(locus.geometry()),
                Optional.of(locus.point()),
                basisOf(expression.relation()),
                Optional.of(locus.error()));
        return new MapFeature(
                id,
                resolved,
                locus.claimant()
                        .map(claimant -> "%s (line of %s)".formatted(words, countries.nameOf(claimant)))
                        .orElse(words),
                Optional.empty(),
                inside ? ground.map(Territory::id) : Optional.empty(),
                new Naming("", "", ground.map(countries::nameWithSovereign).orElse(""), ""),
                placement,
                Optional.of(locus),
                locus.sources());
    }

    /** Who held the ground: what the words say, else whoever held all of an area that is drawn. */
    private Optional<Territory> groundOf(SpatialExpression expression, Locus locus) {
        if (expression.relation() == SpatialExpression.Relation.INSIDE) {
            return countries.find(expression.anchor().getFirst());
        }
        return locus.geometry().getDimension() == 2
                ? countries
                        .findAt(locus.point())
                        .filter(territory -> territory.area().covers(locus.geometry()))
                : Optional.empty();
    }

    private static GeometryBasis basisOf(SpatialExpression.Relation relation) {
        return switch (relation) {
            case FRONTIER -> GeometryBasis.FRONTIER;
            case NEAR, WITHIN -> GeometryBasis.VICINITY;
            case BETWEEN, MIDWAY -> GeometryBasis.BETWEEN;
            case ALONG, BANK, MOUTH, SOURCE, CONFLUENCE -> GeometryBasis.COURSE;
            case INSIDE, OUTSIDE, ACROSS, FROM, DIRECTION, HEIGHT -> GeometryBasis.OFFSET;
        };
    }

    private MapFeature drawn(ResolvedMention resolved, Resolution.Drawn drawn) {
        String words = resolved.mention().text();
        String country = countries
                .findAt(drawn.label())
                .map(countries::nameWithSovereign)
                .orElse("");
        return new MapFeature(
                resolved.mention().id().value(),
                resolved,
                words,
                Optional.empty(),
                Optional.empty(),
                new Naming("", "", country, ""),
                new Placement(
                        Optional.of(drawn.geometry()),
                        Optional.of(drawn.label()),
                        GeometryBasis.DRAWN,
                        Optional.empty()),
                Optional.empty(),
                List.of());
    }

    private static MapFeature unplaced(ResolvedMention resolved, GeometryBasis why) {
        GeometryBasis basis = resolved.mention().kind() == MentionKind.DEMONYM ? GeometryBasis.ADJECTIVE : why;
        return new MapFeature(
                resolved.mention().id().value(),
                resolved,
                resolved.mention().text(),
                Optional.empty(),
                Optional.empty(),
                Naming.NONE,
                Placement.none(basis),
                Optional.empty(),
                List.of());
    }
}
