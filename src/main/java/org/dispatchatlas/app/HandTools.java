package org.dispatchatlas.app;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.cli.Workshop;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.GeoparseLine;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.ingest.DataIssue;
import org.dispatchatlas.ingest.GeoparseRequests;

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

    private String line(Document document, Set<MentionKind> kinds) {
        return GeoparseLine.of(document, holdings.get().mentionsOf(document), kinds);
    }
}
