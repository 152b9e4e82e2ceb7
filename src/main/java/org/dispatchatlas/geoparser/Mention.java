package org.dispatchatlas.geoparser;

import org.dispatchatlas.document.TextSpan;

/**
 * Words that refer to a place.
 *
 * @param text the words as they stand under the span
 */
public record Mention(MentionId id, TextSpan span, String text, MentionKind kind, Voice voice, Modality modality) {}
