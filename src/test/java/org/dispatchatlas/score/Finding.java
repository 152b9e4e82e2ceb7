package org.dispatchatlas.score;

import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.geo.LonLat;

/**
 * What became of one gold mention or of one prediction that met none.
 *
 * @param gold empty where the prediction meets no gold mention
 * @param prediction empty where nothing found the gold mention
 * @param kilometres from the gold point to the predicted one; 0 where either is missing
 */
public record Finding(
        String textId, Outcome outcome, Optional<Annotation> gold, Optional<Annotation> prediction, double kilometres) {
    /** From the point of view of the measure "found and within 161 km". */
    public enum Outcome {
        /** Found and within reach. */
        RIGHT,
        /** Found and placed too far away. */
        FAR,
        /** Found and not placed, though gold has a place. */
        ABSTAINED,
        /** Gold has no place: counts on neither side. */
        GOLD_UNPLACED,
        /** Not found. */
        MISSED,
        /** Placed where gold has no mention. */
        SPURIOUS,
        /** Recognised where gold has no mention, but not placed. */
        SPURIOUS_UNPLACED
    }

    /** Whether the end-to-end measure charges it. */
    public boolean isError() {
        return switch (outcome) {
            case FAR, ABSTAINED, SPURIOUS -> true;
            case MISSED -> gold.filter(Annotation::isPlaced).isPresent();
            case RIGHT, GOLD_UNPLACED, SPURIOUS_UNPLACED -> false;
        };
    }

    @Override
    public String toString() {
        return "%s %s%s%s%s"
                .formatted(
                        textId,
                        outcome.name().toLowerCase(Locale.ROOT),
                        gold.map(mention -> ", gold " + tell(mention)).orElse(""),
                        prediction.map(mention -> ", found " + tell(mention)).orElse(""),
                        kilometres > 0 ? String.format(Locale.ROOT, ", %.0f km off", kilometres) : "");
    }

    private static String tell(Annotation mention) {
        return "'%s' %d-%d %s %s %s"
                .formatted(
                        mention.text(),
                        mention.start(),
                        mention.end(),
                        mention.kind(),
                        mention.name(),
                        mention.point().map(Finding::tell).orElse("unplaced"));
    }

    private static String tell(LonLat point) {
        return String.format(Locale.ROOT, "(%.2f, %.2f)", point.lat(), point.lon());
    }
}
