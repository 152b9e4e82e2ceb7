package org.dispatchatlas.geoparser;

import java.util.List;

/**
 * A decision that words refer to a place, before it is known to which.
 *
 * @param parts the names in the words: one, or several for a compound such as "Japano-Manchurian"
 * @param evidence why the words are read so
 * @param chance the probability that they refer to a place at all
 */
record Reading(NameSpan name, List<NameSpan> parts, MentionKind kind, List<Evidence> evidence, double chance) {
    /** What the gazetteer has as an adjective or a people's name is one, but for surnames and languages. */
    static final double CHANCE_OF_ADJECTIVE = 0.95;

    Reading {
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
    }

    static Reading of(NameSpan name, MentionKind kind, List<Evidence> evidence, double chance) {
        return new Reading(name, List.of(name), kind, evidence, chance);
    }
}
