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

    /**
     * Whether an atlas is for the asking reader alone: his own document, or one that he corrected. Another reader may have another one
     * under the same id, so it is never kept for others.
     */
    default boolean isForOne(Atlas atlas) {
        return !ids().contains(atlas.document().id()) || !atlas.curation().isUntouched();
    }

    /** The atlas to begin with. */
    default Atlas home() {
        return find(ids().getFirst()).orElseThrow();
    }
}
