package org.dispatchatlas.document;

/** The name of a document in addresses and exports, for example {@code frus1936v04d83}. Never blank. */
public record DocumentId(String value) {
    public DocumentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a document id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
