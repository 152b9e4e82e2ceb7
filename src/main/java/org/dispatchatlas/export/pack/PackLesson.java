package org.dispatchatlas.export.pack;

import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.lesson.Tour;

/**
 * What a pack is made of.
 *
 * @param atlas of the tour's document
 * @param words in which the page speaks
 */
public record PackLesson(Tour tour, Atlas atlas, Words words) {
    /**
     * A lesson with all that goes with it.
     *
     * @param language of the page; empty for the tour's own, or English where the pages do not speak it
     */
    public static PackLesson of(Tour tour, Atlas atlas, Optional<Language> language) {
        Language spoken = language.or(() -> Language.find(tour.language())).orElse(Language.EN);
        return new PackLesson(tour, atlas, Words.of(spoken));
    }
}
