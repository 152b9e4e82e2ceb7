package org.dispatchatlas.lesson.quiz;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.atlas.MapLayer;

/** How hard a quiz is: how many answers there are to choose from, how near a place must be put, and what the blank map still shows. */
public enum QuizLevel {
    EASY(3, 0.04),
    MEDIUM(4, 0.02),
    HARD(5, 0.01);

    private final int choices;
    private final double tolerance;

    QuizLevel(int choices, double tolerance) {
        this.choices = choices;
        this.tolerance = tolerance;
    }

    /** The word in addresses and in the quiz's file, such as {@code easy}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of a word. */
    public static Optional<QuizLevel> find(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equals(word))
                .findFirst();
    }

    /** Answers to choose from, where there are so many. */
    int choices() {
        return choices;
    }

    /** How far from a place an answer may lie and be wholly right, as a share of the map's width. */
    double tolerance() {
        return tolerance;
    }

    /** What the blank map shows beside the coasts. */
    Set<MapLayer> layers() {
        return switch (this) {
            case EASY -> EnumSet.of(MapLayer.BORDERS_OF_DAY, MapLayer.WATER, MapLayer.GRATICULE);
            case MEDIUM -> EnumSet.of(MapLayer.WATER, MapLayer.GRATICULE);
            case HARD -> EnumSet.noneOf(MapLayer.class);
        };
    }
}
