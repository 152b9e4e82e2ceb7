package org.dispatchatlas.curation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.ResolvedMention;

/**
 * Mentions after a reader's corrections.
 *
 * @param mentions in text order
 * @param applied by the mention that was corrected; also of those that are no mention any more
 * @param orphans corrections whose passage is not there any more, or whose place is not in the gazetteer
 */
public record Curated(List<ResolvedMention> mentions, Map<MentionId, Correction> applied, List<Correction> orphans) {
    public Curated {
        mentions = List.copyOf(mentions);
        applied = Map.copyOf(applied);
        orphans = List.copyOf(orphans);
    }

    /** The mentions as they are. */
    public static Curated asRead(List<ResolvedMention> mentions) {
        return new Curated(mentions, Map.of(), List.of());
    }

    /** Whether nothing was corrected and nothing failed to be. */
    public boolean isUntouched() {
        return applied.isEmpty() && orphans.isEmpty();
    }

    /** What was decided of a mention. */
    public Optional<Correction> find(MentionId mention) {
        return Optional.ofNullable(applied.get(mention));
    }
}
