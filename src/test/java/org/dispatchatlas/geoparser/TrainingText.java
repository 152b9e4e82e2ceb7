package org.dispatchatlas.geoparser;

import java.util.List;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.score.AnnotatedText;

/**
 * A text to learn from.
 *
 * @param set the name of its set
 * @param gold its places; those of a silver text have no points
 * @param weight how much one of its names counts, 1 for text marked by people
 */
record TrainingText(String set, Document document, AnnotatedText gold, double weight) {
    /** Whether a place is marked on the span or on a part of it. */
    boolean isPlace(TextSpan span) {
        return gold.mentions().stream()
                .anyMatch(mention -> mention.start() < span.end() && span.start() < mention.end());
    }

    /** The sets that people marked, of which cross-validation holds parts back. */
    static List<TrainingText> marked(List<TrainingText> texts) {
        return texts.stream().filter(text -> text.weight() == 1).toList();
    }
}
