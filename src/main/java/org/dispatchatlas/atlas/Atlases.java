package org.dispatchatlas.atlas;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.document.DocumentId;

/** All documents with their maps. Implementations make each atlas once and are safe for use by many threads. */
public interface Atlases {
    /** The documents, the one to begin with first. */
    List<DocumentId> ids();

    /** The atlas of a document; the first call may take a moment. */
    Optional<Atlas> find(DocumentId id);

    /** The atlas to begin with. */
    default Atlas home() {
        return find(ids().getFirst()).orElseThrow();
    }
}
