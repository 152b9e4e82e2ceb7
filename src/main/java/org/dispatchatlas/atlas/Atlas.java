package org.dispatchatlas.atlas;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.curation.Curated;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.geo.BoundingBox;
import org.dispatchatlas.geo.Extent;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.source.Source;

/**
 * A document beside the map of its day.
 *
 * @param borders the political map of the document's best day; empty where its date is unknown or there is no map of it
 * @param mentions in text order
 * @param features in text order, the claims on one mention in the geoparser's order
 * @param relations what the text says of several places together, in text order
 * @param sources what the atlas rests on, ordered by id
 * @param curation what a reader corrected, with what could not be laid over this text
 */
public record Atlas(
        Document document,
        Optional<BordersOfDay> borders,
        List<ResolvedMention> mentions,
        List<MapFeature> features,
        List<MapRelation> relations,
        List<Source> sources,
        Curated curation) {
    public Atlas {
        mentions = List.copyOf(mentions);
        features = List.copyOf(features);
        relations = List.copyOf(relations);
        sources = List.copyOf(sources);
    }

    /** The features of a mention; empty for an id that is not of this document. */
    public List<MapFeature> findFeatures(MentionId mention) {
        return features.stream()
                .filter(feature -> feature.mention().id().equals(mention))
                .toList();
    }

    /** The feature with the id. */
    public Optional<MapFeature> findFeature(String id) {
        return features.stream().filter(feature -> feature.id().equals(id)).findFirst();
    }

    /** The relation with the id. */
    public Optional<MapRelation> findRelation(String id) {
        return relations.stream().filter(relation -> relation.id().equals(id)).findFirst();
    }

    /** The smallest box round all features on the map. */
    public Optional<BoundingBox> findBounds() {
        return Extent.of(features.stream()
                .flatMap(feature -> feature.findBounds().stream())
                .toList());
    }
}
