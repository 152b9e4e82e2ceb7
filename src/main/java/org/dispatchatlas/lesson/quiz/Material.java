package org.dispatchatlas.lesson.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.geo.BoundingBox;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.Extent;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.lesson.Level;

/** What questions are made of: a document with what is sure in it, and the chance that the seed gives. */
record Material(Atlas atlas, Level level, RandomGenerator chance) {
    /** No question rests on a reading of the program that is less likely. */
    private static final double SURE = 0.7;

    /** Degrees round the outermost places. */
    private static final double MARGIN = 4;

    /** Along the equator. */
    private static final double METRES_OF_DEGREE = 111_320;

    private static final BoundingBox EVERYTHING = new BoundingBox(-180, -60, 180, 80);

    /** The features that a curator decided on, or of which the geoparser is sure enough. */
    List<MapFeature> sure() {
        return atlas.features().stream()
                .filter(feature -> atlas.curation().find(feature.mention().id()).isPresent()
                        || feature.resolved().resolution().confidence() >= SURE)
                .toList();
    }

    QuizPassage passage(MapFeature feature) {
        return QuizPassage.of(atlas.document(), feature.mention().span());
    }

    /** One of them. */
    <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    <T> List<T> shuffled(Collection<T> all) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, chance);
        return mixed;
    }

    /** The right answer among wrong ones, as many as the level has; empty where there is no wrong one. */
    Optional<QuizAnswer> choice(Label right, Collection<Label> others) {
        List<Label> wrong = others.stream()
                .filter(each -> !each.equals(right))
                .distinct()
                .limit(choices() - 1)
                .toList();
        List<Label> all =
                shuffled(Stream.concat(Stream.of(right), wrong.stream()).toList());
        return wrong.isEmpty() ? Optional.empty() : Optional.of(new QuizAnswer.Choice(all, all.indexOf(right)));
    }

    /** The map of all places of the document, with the layers of the level. */
    QuizItem.QuizMap wholeMap() {
        return new QuizItem.QuizMap(bounds(), layers(), List.of());
    }

    /** A map of lines that are asked about, or of which one is. */
    static QuizItem.QuizMap mapOf(List<List<LonLat>> round, Set<MapLayer> layers, List<List<LonLat>> drawn) {
        return new QuizItem.QuizMap(
                boundsOf(round.stream().flatMap(List::stream).toList()), layers, drawn);
    }

    /** How far an answer may be off, on the map of all places. */
    Distance tolerance() {
        BoundingBox box = bounds();
        double degrees = box.east() - box.west() + (box.crossesAntimeridian() ? 360 : 0);
        double across = degrees * METRES_OF_DEGREE * Math.cos(Math.toRadians((box.south() + box.north()) / 2));
        return new Distance(across * share());
    }

    /** Answers to choose from, where there are so many. */
    private long choices() {
        return switch (level) {
            case EASY -> 3;
            case MEDIUM -> 4;
            case HARD -> 5;
        };
    }

    /** How far from a place an answer may lie and be wholly right, as a share of the map's width. */
    private double share() {
        return switch (level) {
            case EASY -> 0.04;
            case MEDIUM -> 0.02;
            case HARD -> 0.01;
        };
    }

    /** What the blank map shows beside the coasts. */
    private Set<MapLayer> layers() {
        return switch (level) {
            case EASY -> EnumSet.of(MapLayer.BORDERS_OF_DAY, MapLayer.WATER, MapLayer.GRATICULE);
            case MEDIUM -> EnumSet.of(MapLayer.WATER, MapLayer.GRATICULE);
            case HARD -> EnumSet.noneOf(MapLayer.class);
        };
    }

    private BoundingBox bounds() {
        return boundsOf(atlas.features().stream()
                .filter(MapFeature::isOnMap)
                .flatMap(feature -> feature.findLabelPoint().stream())
                .toList());
    }

    private static BoundingBox boundsOf(List<LonLat> points) {
        return Extent.of(points.stream()
                        .map(point -> new BoundingBox(
                                Math.max(-180, point.lon() - MARGIN),
                                Math.max(-90, point.lat() - MARGIN),
                                Math.min(180, point.lon() + MARGIN),
                                Math.min(90, point.lat() + MARGIN)))
                        .toList())
                .orElse(EVERYTHING);
    }
}
