package org.dispatchatlas.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.atlas.ReaderCorrections;
import org.dispatchatlas.curation.Corrections;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.geoparser.ResolvedMention;

/** The atlases of the documents on the shelf, and of those that the asking session brought or corrected. Each is made at its first use. */
final class ShelfAtlases implements Atlases {
    /** Atlases of readers' documents that are kept. */
    private static final int KEPT = 8;

    private record Own(String session, DocumentId id) {}

    private record Made(Document of, List<ResolvedMention> found, Corrections decided, Atlas atlas) {}

    private final Holdings holdings;
    private final SessionShelf readers;
    private final ReaderCorrections corrections;
    private final Supplier<Optional<String>> session;
    private final Map<DocumentId, Atlas> made = new ConcurrentHashMap<>();
    private final Map<Own, Made> own = new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Own, Made> eldest) {
            return size() > KEPT;
        }
    };

    /** @param session the session on whose behalf the caller asks, if it has one */
    ShelfAtlases(
            Holdings holdings,
            SessionShelf readers,
            ReaderCorrections corrections,
            Supplier<Optional<String>> session) {
        this.holdings = holdings;
        this.readers = readers;
        this.corrections = corrections;
        this.session = session;
    }

    @Override
    public List<DocumentId> ids() {
        return holdings.documents().all().stream().map(Document::id).toList();
    }

    /** The atlases of the shelf alone, the same for whoever asks. */
    Atlases forEveryone() {
        return new Atlases() {
            @Override
            public List<DocumentId> ids() {
                return ShelfAtlases.this.ids();
            }

            @Override
            public Optional<Atlas> find(DocumentId id) {
                return shelved(id);
            }
        };
    }

    private Optional<Atlas> shelved(DocumentId id) {
        return holdings.documents()
                .find(id)
                .map(document -> made.computeIfAbsent(id, unmade -> holdings.atlasOf(document)));
    }

    @Override
    public Optional<Atlas> find(DocumentId id) {
        Optional<String> asking = session.get();
        Optional<Document> shelved = holdings.documents().find(id);
        Corrections decided = asking.map(each -> corrections.of(each, id)).orElse(Corrections.NONE);
        if (shelved.isPresent() && decided.isEmpty()) {
            return shelved(id);
        }
        return asking.flatMap(
                each -> shelved.or(() -> readers.find(each, id)).map(document -> own(each, document, decided)));
    }

    private Atlas own(String asking, Document document, Corrections decided) {
        Own key = new Own(asking, document.id());
        Optional<Made> kept;
        synchronized (own) {
            kept = Optional.ofNullable(own.get(key)).filter(made -> made.of().equals(document));
        }
        Optional<Atlas> same =
                kept.filter(made -> made.decided().equals(decided)).map(Made::atlas);
        if (same.isPresent()) {
            return same.get();
        }
        // What the geoparser found does not change with what the reader decides.
        List<ResolvedMention> found = kept.map(Made::found).orElseGet(() -> holdings.mentionsOf(document));
        Atlas fresh = holdings.atlasOf(document, found, decided);
        synchronized (own) {
            own.put(key, new Made(document, found, decided, fresh));
        }
        return fresh;
    }
}
