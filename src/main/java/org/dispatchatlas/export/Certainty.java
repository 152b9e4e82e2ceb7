package org.dispatchatlas.export;

import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.ResolvedMention;

/** Words for how sure a place is. */
final class Certainty {
    private Certainty() {}

    /** The three words of the Linked Places format. */
    static String word(double confidence) {
        return confidence >= 0.9 ? "certain" : confidence >= 0.5 ? "less-certain" : "uncertain";
    }

    /** What became of a mention, by the program or by a reader's correction. */
    static String status(Atlas atlas, ResolvedMention resolved) {
        return atlas.curation().find(resolved.mention().id()).isPresent() ? "corrected" : status(resolved.resolution());
    }

    /** What the program made of a mention. */
    static String status(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Resolved resolved -> "resolved";
            case Resolution.Located located -> "located";
            case Resolution.Drawn drawn -> "drawn";
            case Resolution.Ambiguous ambiguous -> "ambiguous";
            case Resolution.Unresolved unresolved -> "unresolved";
        };
    }
}
