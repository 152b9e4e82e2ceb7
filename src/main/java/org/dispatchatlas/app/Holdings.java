package org.dispatchatlas.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.AtlasBuilder;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.curation.Corrections;
import org.dispatchatlas.curation.Curated;
import org.dispatchatlas.curation.Curator;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.export.DataVersions;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.Formats;
import org.dispatchatlas.export.pack.ClassPack;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.JoinedGazetteer;
import org.dispatchatlas.geoparser.Geoparser;
import org.dispatchatlas.geoparser.GeoparserData;
import org.dispatchatlas.geoparser.Relation;
import org.dispatchatlas.geoparser.RelationFinder;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.ingest.BuiltChecksums;
import org.dispatchatlas.ingest.ChronologyFile;
import org.dispatchatlas.ingest.CuratedPlaces;
import org.dispatchatlas.ingest.DocumentShelf;
import org.dispatchatlas.ingest.FrusTeiReader;
import org.dispatchatlas.ingest.GeoparseRequests;
import org.dispatchatlas.ingest.GeoparserFiles;
import org.dispatchatlas.ingest.PlainTextReader;
import org.dispatchatlas.ingest.SourcesYaml;
import org.dispatchatlas.ingest.borders.BordersFile;
import org.dispatchatlas.ingest.index.GazetteerIndex;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.time.Timespan;

/**
 * All that is read from {@code geodata/} and what works on it: loaded side by side in the background, so that a caller waits only for
 * what it asks for. Used by the server and, without Spring, by the command line. Safe for use by many threads.
 */
final class Holdings {
    private static final String PROGRAM = "dispatch-atlas 0.1.0";

    private final CompletableFuture<Gazetteer> gazetteer;
    private final CompletableFuture<DateInference> dates =
            CompletableFuture.supplyAsync(() -> new DateInference(ChronologyFile.load()));
    private final CompletableFuture<List<Source>> sources =
            CompletableFuture.supplyAsync(() -> SourcesYaml.load().sources());
    private final CompletableFuture<Optional<HistoricalBorders>> borders =
            CompletableFuture.supplyAsync(() -> Optional.of(BordersFile.load()));
    private final CompletableFuture<HistoricalBorders> worldBorders =
            CompletableFuture.supplyAsync(BordersFile::loadWorld);
    private final CompletableFuture<DocumentShelf> documents =
            dates.thenApplyAsync(rules -> DocumentShelf.load(new PlainTextReader(rules)));
    private final CompletableFuture<Geoparser> geoparser;
    private final CompletableFuture<RelationFinder> relations;
    private final CompletableFuture<AtlasBuilder> builder;

    private Holdings(AtlasHome home) {
        this.gazetteer = CompletableFuture.supplyAsync(() -> gazetteer(home));
        CompletableFuture<GeoparserData> words = CompletableFuture.supplyAsync(GeoparserFiles::load);
        this.geoparser = gazetteer.thenCombineAsync(words, Geoparser::new);
        this.relations = gazetteer.thenCombineAsync(words, RelationFinder::new);
        this.builder = gazetteer.thenCombineAsync(sources, AtlasBuilder::new);
    }

    /** Begins to load everything and returns at once. */
    static Holdings open(AtlasHome home) {
        return new Holdings(home);
    }

    /** The gazetteer that is shipped, and beside it the one that the user imported, if there is one. */
    private static Gazetteer gazetteer(AtlasHome home) {
        Gazetteer shipped = CuratedPlaces.load();
        return GazetteerIndex.find(home.gazetteer())
                .map(imported -> (Gazetteer) new JoinedGazetteer(shipped, imported))
                .orElse(shipped);
    }

    Gazetteer gazetteer() {
        return gazetteer.join();
    }

    Optional<HistoricalBorders> borders() {
        return borders.join();
    }

    /** The same borders drawn for a map of the world: lighter, and not for measuring. */
    HistoricalBorders worldBorders() {
        return worldBorders.join();
    }

    List<Source> sources() {
        return sources.join();
    }

    DocumentShelf documents() {
        return documents.join();
    }

    PlainTextReader textReader() {
        return new PlainTextReader(dates.join());
    }

    FrusTeiReader teiReader() {
        return new FrusTeiReader(dates.join());
    }

    GeoparseRequests requests() {
        return new GeoparseRequests(textReader(), dates.join());
    }

    /** The formats; each export names the data it was made with. */
    ExportFormats formats() {
        List<DataVersions.DataFile> data = BuiltChecksums.load().entrySet().stream()
                .map(file -> new DataVersions.DataFile(file.getKey(), file.getValue()))
                .toList();
        return Formats.of(new DataVersions(PROGRAM, data), sources::join);
    }

    /** Makes class packs of what is held here. */
    ClassPack packs() {
        return new ClassPack(new BuiltMapLayers(this).ground(), () -> borders().orElseThrow(), formats());
    }

    List<ResolvedMention> mentionsOf(Document document) {
        return geoparser.join().parse(document, bordersOf(document));
    }

    /** What the document says of several of the mentions together. */
    List<Relation> relationsOf(Document document, List<ResolvedMention> mentions) {
        return relations.join().find(document, mentions);
    }

    Atlas atlasOf(Document document) {
        return atlasOf(document, mentionsOf(document), Corrections.NONE);
    }

    /** The atlas with a reader's corrections laid over what the geoparser found. */
    Atlas atlasOf(Document document, List<ResolvedMention> found, Corrections corrections) {
        Curated curated = Curator.curate(document, found, gazetteer(), corrections);
        return builder.join().build(document, curated, relationsOf(document, curated.mentions()), bordersOf(document));
    }

    /** The political map of a day; empty where there is none. */
    Optional<BordersOfDay> findBorders(LocalDate day) {
        return borders().filter(maps -> maps.covered().contains(day)).map(maps -> maps.on(day));
    }

    /** The days for which there is a map, in words. */
    String coveredDays() {
        Timespan covered = borders().map(HistoricalBorders::covered).orElse(Timespan.ALWAYS);
        return "from %s to %s"
                .formatted(
                        covered.findFirst().map(LocalDate::toString).orElse("the beginning"),
                        covered.findLast().map(LocalDate::toString).orElse("today"));
    }

    /** The map of the document's best day, where the date is known and there is a map of it. */
    private Optional<BordersOfDay> bordersOf(Document document) {
        return document.date().flatMap(dated -> findBorders(dated.date().best()));
    }

    /** A value that is made at the first call and kept. */
    static <T> Supplier<T> once(Supplier<T> maker) {
        CompletableFuture<T> made = new CompletableFuture<>();
        return () -> {
            synchronized (made) {
                if (!made.isDone()) {
                    made.complete(maker.get());
                }
            }
            return made.join();
        };
    }
}
