package org.dispatchatlas.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.cli.Workshop;
import org.dispatchatlas.curation.Corrections;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.GeoparseLine;
import org.dispatchatlas.export.LocateRow;
import org.dispatchatlas.export.pack.ClassPack;
import org.dispatchatlas.export.pack.PackLesson;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.ingest.CorrectionsFile;
import org.dispatchatlas.ingest.DataIssue;
import org.dispatchatlas.ingest.FrusTeiReader;
import org.dispatchatlas.ingest.GeoparseRequests;
import org.dispatchatlas.ingest.LocateRequests;
import org.dispatchatlas.ingest.ManifestFile;
import org.dispatchatlas.ingest.TourShelf;
import org.dispatchatlas.ingest.index.GazetteerImport;
import org.dispatchatlas.ingest.index.ImportWatcher;
import org.dispatchatlas.source.Verification;

/** What the commands work with, wired by hand: a command needs no server and should begin at once. */
final class HandTools implements Workshop {
    private final AtlasHome home;
    private final Supplier<Holdings> holdings;

    HandTools(AtlasHome home) {
        this.home = home;
        this.holdings = Holdings.once(() -> Holdings.open(home));
    }

    @Override
    public Optional<Corrected> findAtlas(DocumentId id, byte[] corrections) {
        return holdings.get().documents().find(id).map(document -> corrected(document, corrections));
    }

    private Corrected corrected(Document document, byte[] corrections) {
        List<ResolvedMention> found = holdings.get().mentionsOf(document);
        CorrectionsFile.Read read = corrections.length == 0
                ? new CorrectionsFile.Read(List.of(), List.of())
                : CorrectionsFile.read("corrections", corrections, document, found);
        return new Corrected(
                holdings.get().atlasOf(document, found, new Corrections(read.corrections())),
                read.issues().stream().map(DataIssue::toString).toList());
    }

    @Override
    public Optional<PackLesson> findLesson(String name, Optional<Language> language) {
        return TourShelf.load().stream()
                .filter(tour -> tour.id().value().equals(name))
                .findFirst()
                .flatMap(tour -> holdings.get()
                        .documents()
                        .find(tour.document())
                        .map(document -> PackLesson.of(tour, holdings.get().atlasOf(document), language)));
    }

    @Override
    public List<String> lessons() {
        return TourShelf.load().stream().map(tour -> tour.id().value()).toList();
    }

    @Override
    public ClassPack packs() {
        return holdings.get().packs();
    }

    @Override
    public ExportFormats formats() {
        return holdings.get().formats();
    }

    @Override
    public List<Verification> verify(List<Path> files) throws IOException {
        Map<String, ManifestFile.Content> contents = new LinkedHashMap<>();
        files.forEach(file -> contents.put(file.toString(), () -> Files.newInputStream(file)));
        return ManifestFile.verify(contents);
    }

    @Override
    public LineReader geoparser(Set<MentionKind> kinds) {
        GeoparseRequests requests = ready().requests();
        return line -> answer(requests.read(line), kinds);
    }

    @Override
    public VolumeReader volumes(Set<MentionKind> kinds) {
        FrusTeiReader reader = ready().teiReader();
        return (volume, sink) -> reader.read("volume", volume, new FrusTeiReader.Sink() {
            @Override
            public void take(int number, Document document) {
                String label = "document " + number + " (" + document.id() + ")";
                int bytes = document.text().length() * Character.BYTES;
                sink.accept(new LineTask(label, bytes, () -> answer(document, kinds)));
            }

            @Override
            public void report(DataIssue issue) {
                sink.accept(LineTask.failed(place(issue), issue.message()));
            }
        });
    }

    @Override
    public Optional<BordersOfDay> findBorders(Standpoint standpoint) {
        return holdings.get()
                .borders()
                .filter(maps -> maps.covered().contains(standpoint.day()))
                .map(maps -> maps.on(standpoint));
    }

    @Override
    public List<String> views() {
        return holdings.get().borders().stream()
                .flatMap(maps -> maps.views().stream())
                .map(View::id)
                .toList();
    }

    @Override
    public String coveredDays() {
        return holdings.get().coveredDays();
    }

    @Override
    public void locate(InputStream in, Consumer<String> rows, Consumer<String> problems) {
        rows.accept(LocateRow.HEADER);
        LocateRequests.read(
                new InputStreamReader(in, StandardCharsets.UTF_8),
                request -> rows.accept(
                        LocateRow.of(request.id(), borders(request.day()).report(request.position(), request.day()))),
                issue -> problems.accept(issue.toString()));
    }

    @Override
    public Path gazetteerFolder() {
        return home.gazetteer();
    }

    @Override
    public long importGazetteer(GazetteerFiles files, ImportProgress progress) throws IOException {
        return GazetteerImport.run(files.geoNames(), files.linkedPlaces(), files.folder(), new ImportWatcher() {
            @Override
            public void read(long bytes) {
                progress.read(bytes);
            }

            @Override
            public void report(DataIssue issue) {
                progress.problem(issue.toString());
            }
        });
    }

    private HistoricalBorders borders(LocalDate day) {
        return holdings.get()
                .borders()
                .filter(maps -> maps.covered().contains(day))
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no map of " + day + "; there are maps " + coveredDays()));
    }

    private static String place(DataIssue issue) {
        return issue.line() > 0 ? "line " + issue.line() + ", column " + issue.column() : "the volume";
    }

    /** With the gazetteer read, which takes longest. */
    private Holdings ready() {
        Holdings ready = holdings.get();
        ready.gazetteer();
        return ready;
    }

    private Answer answer(Document document, Set<MentionKind> kinds) {
        return new Answer(
                GeoparseLine.of(document, holdings.get().mentionsOf(document), kinds), countWords(document.text()));
    }

    /** Words are parted by white space. */
    private static int countWords(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }
}
