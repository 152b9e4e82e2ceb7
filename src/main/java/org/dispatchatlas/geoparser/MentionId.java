package org.dispatchatlas.geoparser;

import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.TextSpan;

/**
 * The identity of a mention, the same in the page, in every export, in the API and on the command line: the document's id and the
 * offsets of the words, {@code frus1936v04d83-m1293-1302}. It outlives a better geoparser, as a running number would not.
 */
public record MentionId(String value) implements Comparable<MentionId> {
    /** The id of the mention at the span. */
    public static MentionId of(DocumentId document, TextSpan span) {
        return new MentionId(document + "-m" + span.start() + "-" + span.end());
    }

    @Override
    public int compareTo(MentionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
