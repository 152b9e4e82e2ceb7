package org.dispatchatlas.export;

import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;

/**
 * A feature of one of several documents.
 *
 * @param passages of the atlas's document
 */
public record MentionRow(Atlas atlas, Passages passages, MapFeature feature) {}
