package org.dispatchatlas.geoparser;

import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.TextSpan;

/**
 * The identity of a relation, made as that of a mention is: the document's id and the offsets of the passage,
 * {@code frus1936v04d83-r1743-1820}.
 */
public record RelationId(String value) implements Comparable<RelationId> {
    /** The id of the relation that the passage states. */
    public static RelationId of(DocumentId document, TextSpan passage) {
        return new RelationId(document + "-r" + passage.start() + "-" + passage.end());
    }

    @Override
    public int compareTo(RelationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
