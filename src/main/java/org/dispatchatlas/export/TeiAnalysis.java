package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.MapRelation;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Modality;
import org.dispatchatlas.geoparser.Relation;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.geoparser.Voice;

/** What markup in the text points to: the readings of mentions by kind, modality and voice, and their places. */
final class TeiAnalysis {
    private final TeiIds ids;
    private final Map<MentionId, List<MapFeature>> features;
    private final Map<MentionId, ResolvedMention> mentions = new LinkedHashMap<>();
    private final List<Voice> voices;
    private final Set<MentionKind> kinds;
    private final Set<Modality> modalities;

    TeiAnalysis(TeiIds ids, Atlas atlas) {
        this.ids = ids;
        this.features = atlas.features().stream()
                .collect(Collectors.groupingBy(feature -> feature.mention().id()));
        atlas.mentions().forEach(each -> mentions.putIfAbsent(each.mention().id(), each));
        List<Mention> all =
                mentions.values().stream().map(ResolvedMention::mention).toList();
        List<Relation> relations =
                atlas.relations().stream().map(MapRelation::relation).toList();
        this.voices = List.copyOf(new LinkedHashSet<>(Stream.concat(
                        all.stream().map(Mention::voice), relations.stream().map(Relation::voice))
                .toList()));
        this.kinds = new TreeSet<>(all.stream().map(Mention::kind).toList());
        this.modalities = new TreeSet<>(Stream.concat(
                        all.stream().map(Mention::modality), relations.stream().map(Relation::modality))
                .toList());
    }

    /** The mentions, each once, in text order. */
    List<ResolvedMention> mentions() {
        return new ArrayList<>(mentions.values());
    }

    boolean has(MentionId mention) {
        return mentions.containsKey(mention);
    }

    Set<MentionKind> kinds() {
        return kinds;
    }

    Set<Modality> modalities() {
        return modalities;
    }

    /** Who speaks, in the order of first words. */
    List<Voice> voices() {
        return voices;
    }

    /** The value of {@code ana} for a mention. */
    String readings(Mention mention) {
        return "#%s %s".formatted(ids.own("kind", mention.kind()), readings(mention.modality(), mention.voice()));
    }

    /** The value of {@code ana} for a relation, which has no kind of mention. */
    String readings(Modality modality, Voice voice) {
        return "#%s #%s".formatted(ids.own("modality", modality), ids.own("voice", voices.indexOf(voice) + 1));
    }

    /** The value of {@code ref}: the places of a mention, several where sides disagree; empty where none was settled. */
    String places(MentionId mention) {
        return features.getOrDefault(mention, List.of()).stream()
                .flatMap(feature -> place(feature).stream())
                .distinct()
                .map(place -> "#" + place)
                .collect(Collectors.joining(" "));
    }

    /** How sure the place is, in the words that TEI has for it; empty where there is none. */
    String certainty(MentionId mention) {
        double confidence = confidence(mention);
        return confidence <= 0 || places(mention).isEmpty()
                ? ""
                : confidence >= 0.9 ? "high" : confidence >= 0.5 ? "medium" : "low";
    }

    /** From 0 to 1. */
    double confidence(MentionId mention) {
        return Optional.ofNullable(mentions.get(mention))
                .map(each -> each.resolution().confidence())
                .orElse(0.0);
    }

    private Optional<String> place(MapFeature feature) {
        return feature.place()
                .map(place -> ids.of(place.id()))
                .or(() -> feature.isOnMap() ? Optional.of(TeiIds.located(feature)) : Optional.empty());
    }
}
