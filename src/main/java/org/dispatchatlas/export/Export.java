package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.source.SourceId;

/**
 * What is to be exported: the mentions of a document, and what else the reader asks for.
 *
 * @param sources what all of it rests on, ordered by id
 * @param layers the mentions, then the extras; empty layers where there is no map of the day
 */
public record Export(Atlas atlas, Set<Extra> extras, List<Source> sources, List<FeatureTable.Layer<?>> layers) {
    /** What may go with the mentions. */
    public enum Extra {
        /** What the text says of several places together. */
        RELATIONS,
        /** The territories of the document's day. */
        BORDERS,
        /** The claims alive on that day. */
        CLAIMS;

        /** The word in addresses and on the command line, such as {@code borders}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The extra of a word. */
        public static Optional<Extra> find(String word) {
            return Arrays.stream(values())
                    .filter(extra -> extra.word().equals(word))
                    .findFirst();
        }
    }

    public Export {
        extras = extras.isEmpty() ? Set.of() : EnumSet.copyOf(extras);
        sources = List.copyOf(sources);
        layers = List.copyOf(layers);
    }

    /** The mentions alone. */
    public static Export of(Atlas atlas) {
        return new Export(atlas, Set.of(), atlas.sources(), layers(atlas, Set.of()));
    }

    /**
     * The mentions with extras.
     *
     * @param all every source there is; those that are used are named
     */
    public static Export of(Atlas atlas, Set<Extra> extras, List<Source> all) {
        Set<SourceId> used = atlas.sources().stream().map(Source::id).collect(Collectors.toSet());
        atlas.borders()
                .ifPresent(borders -> extras.forEach(
                        extra -> cited(extra, borders).map(Citation::source).forEach(used::add)));
        return new Export(
                atlas,
                extras,
                all.stream().filter(source -> used.contains(source.id())).toList(),
                layers(atlas, extras));
    }

    private static Stream<Citation> cited(Extra extra, BordersOfDay borders) {
        return switch (extra) {
            case RELATIONS -> Stream.empty();
            case BORDERS -> borders.territories().stream().flatMap(row -> row.sources().stream());
            case CLAIMS -> borders.claims().stream().flatMap(row -> row.sources().stream());
        };
    }

    /** The mentions. */
    public FeatureTable.Layer<MapFeature> mentions() {
        return MentionTable.of(atlas).with(atlas.features());
    }

    /** The extras in a fixed order. */
    public List<FeatureTable.Layer<?>> extraLayers() {
        return layers.subList(1, layers.size());
    }

    private static List<FeatureTable.Layer<?>> layers(Atlas atlas, Set<Extra> extras) {
        List<FeatureTable.Layer<?>> layers = new ArrayList<>();
        layers.add(MentionTable.of(atlas).with(atlas.features()));
        Arrays.stream(Extra.values()).filter(extras::contains).forEach(extra -> layers.add(layer(atlas, extra)));
        return layers;
    }

    private static FeatureTable.Layer<?> layer(Atlas atlas, Extra extra) {
        return switch (extra) {
            case RELATIONS -> RelationTable.of(atlas).with(atlas.relations());
            case BORDERS ->
                BorderTables.TERRITORIES.with(
                        atlas.borders().map(BordersOfDay::territories).orElse(List.<Territory>of()));
            case CLAIMS ->
                BorderTables.CLAIMS.with(
                        atlas.borders().map(BordersOfDay::claims).orElse(List.<Claim>of()));
        };
    }
}
