package org.dispatchatlas.lesson;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.MentionKind;

/**
 * A lesson on paper: a blank map, passages with blanks, and tasks, with all that a key to it says.
 *
 * @param title of the tour, else of the document
 * @param tour from which it was made; empty where it was made from the document alone
 * @param passages in the order of the tour, else of the text
 * @param bank the words that belong in the blanks, each once, in no order; empty where the level gives none
 * @param spots what is to be named on the map
 * @param mapTasks what is to be drawn on the map
 * @param tasks what is to be answered in words
 */
public record Worksheet(
        String title,
        Optional<Tour> tour,
        Level level,
        List<BlankedText> passages,
        List<String> bank,
        List<Spot> spots,
        List<MapTask> mapTasks,
        List<Task> tasks) {
    public Worksheet {
        passages = List.copyOf(passages);
        bank = List.copyOf(bank);
        spots = List.copyOf(spots);
        mapTasks = List.copyOf(mapTasks);
        tasks = List.copyOf(tasks);
    }

    /**
     * A number on the blank map.
     *
     * @param number from 1, from west to east
     * @param words those of the text for it, each once
     * @param feature its first one
     * @param citation where the text speaks of it first
     */
    public record Spot(int number, List<String> words, MapFeature feature, LonLat point, String citation) {
        public Spot {
            words = List.copyOf(words);
        }

        /** Whether it stands for the ground of a state, and not for a point. */
        public boolean isState() {
            return feature.kind() == MentionKind.REGION;
        }
    }

    /** Something to be drawn on the map. */
    public sealed interface MapTask {}

    /**
     * Where the text says a place is by distance and direction.
     *
     * @param words of the text, such as "a point 45 kilometers inside Mongolian territory"
     * @param readings where it lies, one for every side's reading of the frontier
     */
    public record Draw(String words, String citation, List<MapFeature> readings) implements MapTask {
        public Draw {
            readings = List.copyOf(readings);
        }
    }

    /**
     * Ground that more than one state called its own.
     *
     * @param claims what each claim is called
     */
    public record Shade(List<String> claims) implements MapTask {
        public Shade {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A task of the tour.
     *
     * @param stop its number, from 1
     * @param title of the stop
     * @param words without marks of Markdown
     * @param cited what the stop's text rests on, as one prints it
     */
    public record Task(int stop, String title, String words, List<String> cited) {
        public Task {
            cited = List.copyOf(cited);
        }
    }

    /** All blanks, in the order of their numbers. */
    public List<BlankedText.Blank> blanks() {
        return passages.stream().flatMap(passage -> passage.blanks().stream()).toList();
    }
}
