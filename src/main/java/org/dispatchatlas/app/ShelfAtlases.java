package org.dispatchatlas.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.atlas.ReaderShelf;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;

/** The atlases of the documents on the shelf, and of those that the asking session brought. Each is made at its first use. */
final class ShelfAtlases implements Atlases {
    /** Atlases of readers' documents that are kept. */
    private static final int KEPT = 8;

    private record Own(String session, DocumentId id) {}

    private final Holdings holdings;
    private final SessionShelf readers;
    private final Supplier<Optional<String>> session;
    private final Map<DocumentId, Atlas> made = new ConcurrentHashMap<>();
    private final Map<Own, Atlas> own = new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Own, Atlas> eldest) {
            return size() > KEPT;
        }
    };

    /** @param session the session on whose behalf the caller asks, if it has one */
    ShelfAtlases(Holdings holdings, SessionShelf readers, Supplier<Optional<String>> session) {
        this.holdings = holdings;
        this.readers = readers;
        this.session = session;
    }

    /** The shelf alone, for programs without readers. */
    ShelfAtlases(Holdings holdings) {
        this(holdings, new SessionShelf(holdings, new ReaderShelf.Limits(0, 0)), Optional::empty);
    }

    @Override
    public List<DocumentId> ids() {
        return holdings.documents().all().stream().map(Document::id).toList();
    }

    @Override
    public Optional<Atlas> find(DocumentId id) {
        return holdings.documents()
                .find(id)
                .map(document -> made.computeIfAbsent(id, unmade -> holdings.atlasOf(document)))
                .or(() -> session.get().flatMap(asking -> findOwn(new Own(asking, id))));
    }

    private Optional<Atlas> findOwn(Own key) {
        Optional<Document> document = readers.find(key.session(), key.id());
        synchronized (own) {
            Atlas kept = own.get(key);
            if (document.isEmpty() || (kept != null && kept.document().equals(document.get()))) {
                return document.isEmpty() ? Optional.empty() : Optional.ofNullable(kept);
            }
        }
        Atlas fresh = holdings.atlasOf(document.get());
        synchronized (own) {
            own.put(key, fresh);
        }
        return Optional.of(fresh);
    }
}
