package org.dispatchatlas.geoparser;

import java.util.List;

/**
 * A decision that words refer to a place, before it is known to which.
 *
 * @param parts the names in the words: one, or several for a compound such as "Japano-Manchurian"
 * @param evidence why the words are read so
 */
record Reading(NameSpan name, List<NameSpan> parts, MentionKind kind, List<Evidence> evidence) {
    Reading {
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
    }

    static Reading of(NameSpan name, MentionKind kind, List<Evidence> evidence) {
        return new Reading(name, List.of(name), kind, evidence);
    }
}
