package org.dispatchatlas.export;

import org.dispatchatlas.curation.Correction;
import org.dispatchatlas.curation.Decision;

/** Writes who decided what of a feature, and why: a foreign member of the GeoJSON export. */
final class CorrectionJson {
    private CorrectionJson() {}

    static void write(JsonOut json, Correction correction) {
        json.text("decision", word(correction.decision()));
        json.text("by", correction.by());
        json.text("on", correction.on().toString());
        json.text("reason", correction.reason());
    }

    private static String word(Decision decision) {
        return switch (decision) {
            case Decision.ThisPlace place -> "place";
            case Decision.Pin pin -> "point";
            case Decision.Drawn drawn -> "line";
            case Decision.NotLocatable none -> "not-locatable";
            case Decision.NotAPlace none -> "not-a-place";
            case Decision.AsRead same -> "as-read";
        };
    }
}
