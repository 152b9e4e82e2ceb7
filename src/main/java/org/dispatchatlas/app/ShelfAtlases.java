package org.dispatchatlas.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;

/** The atlases of the documents on the shelf, each made at its first use. */
final class ShelfAtlases implements Atlases {
    private final Holdings holdings;
    private final Map<DocumentId, Atlas> made = new ConcurrentHashMap<>();

    ShelfAtlases(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    public List<DocumentId> ids() {
        return holdings.documents().all().stream().map(Document::id).toList();
    }

    @Override
    public Optional<Atlas> find(DocumentId id) {
        return holdings.documents()
                .find(id)
                .map(document -> made.computeIfAbsent(id, unmade -> holdings.atlasOf(document)));
    }
}
