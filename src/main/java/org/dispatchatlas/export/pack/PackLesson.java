package org.dispatchatlas.export.pack;

import java.util.List;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.lesson.Tour;

/**
 * What a pack is made of.
 *
 * @param atlas of the tour's document
 * @param words in which the page speaks
 * @param parts what goes with the tour, in the order of the page
 */
public record PackLesson(Tour tour, Atlas atlas, Words words, List<PackPart> parts) {
    public PackLesson {
        parts = List.copyOf(parts);
    }
}
