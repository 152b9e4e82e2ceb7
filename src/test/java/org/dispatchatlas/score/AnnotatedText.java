package org.dispatchatlas.score;

import java.util.List;
import java.util.function.Predicate;

/**
 * A text with its mentions.
 *
 * @param text empty where the set keeps offsets only
 * @param textSha256 of the text in UTF-8, lower-case hexadecimal; empty where the set gives none
 * @param traps persons and organisations that look like places: nothing may be placed there
 */
public record AnnotatedText(
        String id, String text, String textSha256, List<Annotation> mentions, List<Annotation> traps) {
    public AnnotatedText {
        mentions = List.copyOf(mentions);
        traps = List.copyOf(traps);
    }

    /** The same text with only some of its mentions. */
    public AnnotatedText keeping(Predicate<Annotation> kept) {
        return new AnnotatedText(
                id, text, textSha256, mentions.stream().filter(kept).toList(), traps);
    }
}
