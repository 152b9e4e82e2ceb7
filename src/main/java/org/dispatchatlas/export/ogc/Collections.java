package org.dispatchatlas.export.ogc;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.export.BorderTables;
import org.dispatchatlas.export.FeatureTable;
import org.dispatchatlas.export.MentionRow;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.source.SourceId;
import org.dispatchatlas.time.Timespan;

/**
 * The collections: documents, mentions, places, borders and claims; and the mentions once more, apart by what they are on a map, because
 * QGIS draws of a layer only what is like its first features.
 */
final class Collections {
    private static final String VIEW = "view";

    private final Atlases atlases;
    private final Supplier<HistoricalBorders> borders;
    private final Supplier<List<Source>> sources;
    private final List<ApiCollection<?>> all;

    /**
     * The collections.
     *
     * @param borders may wait until they are loaded
     * @param sources all there are; may wait too
     */
    Collections(Atlases atlases, Supplier<HistoricalBorders> borders, Supplier<List<Source>> sources) {
        this.atlases = atlases;
        this.borders = borders;
        this.sources = sources;
        this.all = List.of(
                documents(),
                mentions(),
                mentions("points", "Mentions that are points", 0),
                mentions("lines", "Mentions that are lines", 1),
                mentions("areas", "Mentions that are areas", 2),
                places(),
                territories(),
                claims());
    }

    List<ApiCollection<?>> all() {
        return all;
    }

    Optional<ApiCollection<?>> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private ApiCollection<Atlas> documents() {
        return new ApiCollection<>(
                DocumentTables.DOCUMENTS,
                "The documents, each where it was written.",
                List.of(),
                Collections::days,
                this::daysOfDocuments,
                this::sourcesOfDocuments,
                query -> atlases(),
                atlas -> Optional.of(
                        new ApiCollection.Passage("", atlas.document().title(), "", page(atlas))));
    }

    private ApiCollection<MentionRow> mentions() {
        return mentions(
                DocumentTables.MENTIONS,
                "What the documents mention: places, regions, governments by their capital, adjectives, and places told by distance. A relative one has a feature for each rival claim.",
                row -> true);
    }

    private ApiCollection<MentionRow> mentions(String shape, String title, int dimension) {
        FeatureTable<MentionRow> all = DocumentTables.MENTIONS;
        return mentions(
                new FeatureTable<>(all.name() + "-" + shape, title, all.fields(), all.id(), all.geometry()),
                "Of the mentions those that are " + shape
                        + " on the map, for programs that draw one kind of geometry in a layer.",
                row -> all.geometry()
                        .apply(row)
                        .filter(place -> place.getDimension() == dimension)
                        .isPresent());
    }

    private ApiCollection<MentionRow> mentions(
            FeatureTable<MentionRow> table, String description, Predicate<MentionRow> chosen) {
        return new ApiCollection<>(
                table,
                description,
                List.of(),
                row -> days(row.atlas()),
                this::daysOfDocuments,
                this::sourcesOfDocuments,
                query -> atlases().stream()
                        .flatMap(atlas -> DocumentTables.mentionsOf(atlas).stream())
                        .filter(chosen)
                        .toList(),
                row -> Optional.of(passage(row.atlas(), row.feature())));
    }

    private ApiCollection<DocumentTables.PlaceRow> places() {
        return new ApiCollection<>(
                DocumentTables.PLACES,
                "The places of the gazetteer that the documents mention.",
                List.of(),
                DocumentTables.PlaceRow::days,
                this::daysOfDocuments,
                this::sourcesOfDocuments,
                query -> DocumentTables.placesOf(atlases()),
                row -> row.mentions().stream().findFirst().map(first -> passage(first.atlas(), first.feature())));
    }

    private ApiCollection<Territory> territories() {
        return new ApiCollection<>(
                BorderTables.TERRITORIES,
                "Who held which ground, from day to day; with datetime those of that day. A territory that changed has a feature for each of its spans of days.",
                List.of(new ApiCollection.Choice(
                        VIEW,
                        "As whom the map is drawn: by possession, or as a government saw it.",
                        () -> borders.get().views().stream().map(View::id).toList())),
                territory -> Optional.of(territory.valid()),
                () -> borders.get().covered(),
                this::sourcesOfBorders,
                new BorderRows<>(
                        borders,
                        BordersOfDay::territories,
                        BorderTables::id,
                        query -> query.choices().getOrDefault(VIEW, View.DE_FACTO.id())),
                territory -> Optional.empty());
    }

    private ApiCollection<Claim> claims() {
        return new ApiCollection<>(
                BorderTables.CLAIMS,
                "Ground that one government claimed and another held.",
                List.of(),
                claim -> Optional.of(claim.valid()),
                () -> borders.get().covered(),
                this::sourcesOfBorders,
                new BorderRows<>(borders, BordersOfDay::claims, Claim::id, query -> View.DE_FACTO.id()),
                claim -> Optional.empty());
    }

    /** What all collections rest on together, ordered by id. */
    List<Source> sources() {
        Set<Source> used = new HashSet<>(sourcesOfDocuments());
        used.addAll(sourcesOfBorders());
        return used.stream()
                .sorted(Comparator.comparing(source -> source.id().value()))
                .toList();
    }

    private List<Source> sourcesOfDocuments() {
        return atlases().stream()
                .flatMap(atlas -> atlas.sources().stream())
                .distinct()
                .sorted(Comparator.comparing(source -> source.id().value()))
                .toList();
    }

    private List<Source> sourcesOfBorders() {
        Set<SourceId> cited =
                borders.get().sources().stream().map(Citation::source).collect(Collectors.toSet());
        return sources.get().stream()
                .filter(source -> cited.contains(source.id()))
                .toList();
    }

    private List<Atlas> atlases() {
        return atlases.ids().stream().flatMap(id -> atlases.find(id).stream()).toList();
    }

    private Timespan daysOfDocuments() {
        List<Timespan> days =
                atlases().stream().flatMap(atlas -> days(atlas).stream()).toList();
        Optional<LocalDate> first =
                days.stream().flatMap(span -> span.findFirst().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> last =
                days.stream().flatMap(span -> span.findLast().stream()).max(Comparator.naturalOrder());
        return new Timespan(first.orElse(null), last.orElse(null));
    }

    static Optional<Timespan> days(Atlas atlas) {
        return atlas.document()
                .date()
                .map(dated -> new Timespan(dated.date().earliest(), dated.date().latest()));
    }

    private static ApiCollection.Passage passage(Atlas atlas, MapFeature feature) {
        Document document = atlas.document();
        TextSpan words = feature.mention().span();
        TextSpan block = document.findBlock(words).map(Block::span).orElse(words);
        return new ApiCollection.Passage(
                words.start() > block.start() ? document.wordsOf(new TextSpan(block.start(), words.start())) : "",
                document.wordsOf(words),
                words.end() < block.end() ? document.wordsOf(new TextSpan(words.end(), block.end())) : "",
                page(atlas) + "?mention=" + feature.id());
    }

    private static String page(Atlas atlas) {
        return "documents/" + atlas.document().id();
    }
}
