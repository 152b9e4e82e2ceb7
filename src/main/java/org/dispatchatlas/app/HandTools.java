package org.dispatchatlas.app;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.PositionReport;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.cli.Workshop;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.GeoparseLine;
import org.dispatchatlas.export.LocateRow;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.ingest.DataIssue;
import org.dispatchatlas.ingest.GeoparseRequests;
import org.dispatchatlas.ingest.LocateRequests;

/** What the commands work with, wired by hand: a command needs no server and should begin at once. */
final class HandTools implements Workshop {
    private final Supplier<Holdings> holdings = Holdings.once(Holdings::open);

    @Override
    public Optional<Atlas> findAtlas(DocumentId id) {
        return new ShelfAtlases(holdings.get()).find(id);
    }

    @Override
    public ExportFormats formats() {
        return Holdings.formats();
    }

    @Override
    public LineReader geoparser(Set<MentionKind> kinds) {
        GeoparseRequests requests = holdings.get().requests();
        return line -> line(requests.read(line), kinds);
    }

    @Override
    public List<String> readTei(InputStream volume, Set<MentionKind> kinds, Consumer<LineTask> sink) {
        return holdings
                .get()
                .teiReader()
                .read("volume", volume, document -> sink.accept(() -> line(document, kinds)))
                .stream()
                .map(DataIssue::toString)
                .toList();
    }

    @Override
    public Optional<BordersOfDay> findBorders(LocalDate day) {
        return holdings.get().findBorders(day);
    }

    @Override
    public String coveredDays() {
        return holdings.get().coveredDays();
    }

    @Override
    public void locate(InputStream in, Consumer<String> rows, Consumer<String> problems) {
        Map<LocalDate, BordersOfDay> days = new HashMap<>();
        rows.accept(LocateRow.HEADER);
        LocateRequests.read(
                new InputStreamReader(in, StandardCharsets.UTF_8),
                request -> rows.accept(LocateRow.of(
                        request.id(),
                        PositionReport.of(days.computeIfAbsent(request.day(), this::borders), request.position()))),
                issue -> problems.accept(issue.toString()));
    }

    private BordersOfDay borders(LocalDate day) {
        return findBorders(day)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no map of " + day + "; there are maps " + coveredDays()));
    }

    private String line(Document document, Set<MentionKind> kinds) {
        return GeoparseLine.of(document, holdings.get().mentionsOf(document), kinds);
    }
}
