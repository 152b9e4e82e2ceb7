package org.dispatchatlas.document;

import java.util.Optional;

/** The name of a document in addresses and exports, for example {@code frus1936v04d83}. Never blank. */
public record DocumentId(String value) {
    public DocumentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a document id must not be blank");
        }
    }

    /** The id that the words of an address are; empty where they can be none. */
    public static Optional<DocumentId> find(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(new DocumentId(words));
    }

    @Override
    public String toString() {
        return value;
    }
}
