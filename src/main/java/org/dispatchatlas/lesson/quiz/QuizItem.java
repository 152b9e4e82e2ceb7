package org.dispatchatlas.lesson.quiz;

import java.util.List;
import java.util.Set;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.geo.BoundingBox;
import org.dispatchatlas.geo.LonLat;

/**
 * A question.
 *
 * @param question with what it asks about in its gaps
 * @param passage on which it rests
 * @param map what is seen with the question
 */
public record QuizItem(QuizType type, Label question, QuizPassage passage, QuizAnswer answer, QuizMap map) {
    /**
     * The map of a question.
     *
     * @param bounds what it shows
     * @param layers beside the coasts
     * @param lines what is asked about, positions in order; none where nothing is drawn
     */
    public record QuizMap(BoundingBox bounds, Set<MapLayer> layers, List<List<LonLat>> lines) {
        public QuizMap {
            layers = Set.copyOf(layers);
            lines = lines.stream().map(List::copyOf).toList();
        }
    }
}
