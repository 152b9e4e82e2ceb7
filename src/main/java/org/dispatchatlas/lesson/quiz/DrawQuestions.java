package org.dispatchatlas.lesson.quiz;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.GeometryBasis;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.LocusAnchor;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.lesson.Level;

/** Draw the line that the document gives by its distance from a frontier, on whichever side's reading. */
final class DrawQuestions implements QuestionMaker {
    @Override
    public Stream<QuizItem> make(Material material) {
        Map<MentionId, List<MapFeature>> readings = new LinkedHashMap<>();
        material.sure().stream()
                .filter(DrawQuestions::canBeDrawn)
                .forEach(feature -> readings.computeIfAbsent(feature.mention().id(), fresh -> new ArrayList<>())
                        .add(feature));
        return material.shuffled(readings.values()).stream().map(all -> question(material, all));
    }

    private static boolean canBeDrawn(MapFeature feature) {
        return feature.placement().basis() == GeometryBasis.OFFSET
                && feature.locus()
                        .filter(locus -> locus.anchor() instanceof LocusAnchor.OfFrontier)
                        .isPresent();
    }

    private static QuizItem question(Material material, List<MapFeature> readings) {
        MapFeature asked = readings.getFirst();
        List<List<LonLat>> lines = readings.stream()
                .flatMap(each -> Shapes.lines(each.locus().orElseThrow().geometry()).stream())
                .toList();
        Set<MapLayer> layers = EnumSet.of(MapLayer.BORDERS_OF_DAY, MapLayer.WATER, MapLayer.GRATICULE);
        if (material.level() == Level.EASY) {
            layers.add(MapLayer.LABELS);
        }
        QuizItem.QuizMap map = Material.mapOf(lines, layers, List.of());
        return new QuizItem(
                QuizType.DRAW,
                Label.words("quiz.ask.draw", Label.name(asked.mention().text())),
                material.passage(asked),
                new QuizAnswer.Line(
                        lines, tolerance(material, asked), Origins.nearest(asked, material.sure().stream())),
                map);
    }

    /** The text's own error, and on easier levels more: what a hand draws on a small map. */
    private static Distance tolerance(Material material, MapFeature asked) {
        double error = asked.placement().radius().map(Distance::kilometres).orElse(0.0);
        double hand = switch (material.level()) {
            case EASY -> 20;
            case MEDIUM -> 15;
            case HARD -> 10;
        };
        return Distance.ofKilometres(Math.max(error, hand));
    }
}
