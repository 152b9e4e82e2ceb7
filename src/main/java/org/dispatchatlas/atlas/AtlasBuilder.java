package org.dispatchatlas.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.curation.Curated;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.geo.ThinnedCoverage;
import org.dispatchatlas.geoparser.Candidate;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Relation;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.source.SourceId;
import org.locationtech.jts.geom.MultiPolygon;

/** Makes the atlas of a document from what the geoparser found in it. Safe for use by many threads. */
public final class AtlasBuilder {
    /**
     * Degrees; about 6 km, which is what a map of a continent shows. It makes the Soviet Union about 100 kB of GeoJSON, so that each
     * mention can carry the whole area.
     */
    private static final double AREA_TOLERANCE = 0.06;

    private final Gazetteer gazetteer;
    private final List<Source> sources;

    /**
     * A builder.
     *
     * @param gazetteer gives the names of the countries of today
     * @param sources all sources; an atlas names those of them that it uses
     */
    public AtlasBuilder(Gazetteer gazetteer, List<Source> sources) {
        this.gazetteer = gazetteer;
        this.sources = sources.stream()
                .sorted(Comparator.comparing(s -> s.id().value()))
                .toList();
    }

    /**
     * The atlas: one feature for each mention, in the order given, and one more for every rival claim. Implicit mentions are left out: a
     * map shows what the text names.
     */
    public Atlas build(Document document, List<ResolvedMention> found, Optional<BordersOfDay> borders) {
        return build(document, Curated.asRead(found), List.of(), borders);
    }

    /** The same with a reader's corrections, and with arcs for the relations, in the order given. */
    public Atlas build(Document document, Curated curated, List<Relation> related, Optional<BordersOfDay> borders) {
        List<ResolvedMention> mentions = curated.mentions().stream()
                .filter(each -> each.mention().kind() != MentionKind.IMPLICIT)
                .toList();
        Countries countries = new Countries(borders);
        FeatureMaker maker = new FeatureMaker(
                document.date().map(dated -> dated.date().best()),
                countries,
                gazetteer,
                thinnedAreas(territoriesOf(mentions, countries)));
        List<MapFeature> features = new ArrayList<>();
        mentions.forEach(mention -> features.addAll(maker.make(mention)));
        RelationMaker arcs = new RelationMaker(mentions, maker::nameAtDate);
        return new Atlas(
                document,
                borders,
                mentions,
                features,
                related.stream().map(arcs::make).toList(),
                sourcesOf(features),
                curated);
    }

    private static List<Territory> territoriesOf(List<ResolvedMention> mentions, Countries countries) {
        Map<TerritoryId, Territory> territories = new HashMap<>();
        for (ResolvedMention mention : mentions) {
            if (mention.mention().kind() == MentionKind.REGION
                    && mention.resolution() instanceof Resolution.Resolved resolved) {
                Candidate winner = resolved.winner();
                countries.findOf(winner.place()).ifPresent(found -> territories.put(found.id(), found));
            }
        }
        return territories.values().stream()
                .sorted(Comparator.comparing(Territory::id))
                .toList();
    }

    private static Map<TerritoryId, MultiPolygon> thinnedAreas(List<Territory> territories) {
        List<MultiPolygon> areas =
                ThinnedCoverage.of(territories.stream().map(Territory::area).toList(), AREA_TOLERANCE);
        Map<TerritoryId, MultiPolygon> byId = new HashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            byId.put(territories.get(i).id(), areas.get(i));
        }
        return byId;
    }

    private List<Source> sourcesOf(List<MapFeature> features) {
        Set<SourceId> used = features.stream()
                .flatMap(feature -> feature.sources().stream())
                .map(Citation::source)
                .collect(Collectors.toSet());
        return sources.stream().filter(source -> used.contains(source.id())).toList();
    }

    /** The citations without repetition, in their first order. */
    static List<Citation> join(List<Citation> some, List<Citation> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
