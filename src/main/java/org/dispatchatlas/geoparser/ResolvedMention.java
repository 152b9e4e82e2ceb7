package org.dispatchatlas.geoparser;

/** A mention and what became of it. */
public record ResolvedMention(Mention mention, Resolution resolution) {}
