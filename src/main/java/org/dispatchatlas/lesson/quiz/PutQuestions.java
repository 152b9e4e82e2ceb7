package org.dispatchatlas.lesson.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.geoparser.MentionKind;

/** Put the place on the blank map. A wide country is right wherever its ground reaches as far as a circle of its size. */
final class PutQuestions implements QuestionMaker {
    @Override
    public Stream<QuizItem> make(Material material) {
        Map<String, List<MapFeature>> places = new LinkedHashMap<>();
        material.sure().stream()
                .filter(PutQuestions::canBePut)
                .forEach(feature -> places.computeIfAbsent(
                                feature.place().orElseThrow().id().value(), fresh -> new ArrayList<>())
                        .add(feature));
        return material.shuffled(places.values()).stream()
                .map(mentions -> question(material, material.any(mentions), places));
    }

    private static boolean canBePut(MapFeature feature) {
        boolean named = feature.kind() == MentionKind.PLACE
                || feature.kind() == MentionKind.METONYM
                || (feature.kind() == MentionKind.REGION && feature.territory().isPresent());
        return named && feature.place().isPresent() && feature.findLabelPoint().isPresent();
    }

    private static QuizItem question(Material material, MapFeature asked, Map<String, List<MapFeature>> places) {
        LonLat at = asked.findLabelPoint().orElseThrow();
        Distance reach = asked.territory()
                .flatMap(id -> material.atlas().borders().flatMap(day -> day.findTerritory(id)))
                .map(PutQuestions::radius)
                .or(() -> asked.placement().radius())
                .orElse(new Distance(0));
        return new QuizItem(
                QuizType.PUT,
                Label.words("quiz.ask.put", Label.name(asked.mention().text())),
                material.passage(asked),
                new QuizAnswer.Spot(at, reach, material.tolerance(), origin(asked, places)),
                material.wholeMap());
    }

    /** The radius of a circle with the territory's area. */
    private static Distance radius(Territory territory) {
        return new Distance(Math.sqrt(Wgs84.area(territory.area()) / Math.PI));
    }

    /** The nearest other town of the document. */
    private static Optional<QuizAnswer.Origin> origin(MapFeature asked, Map<String, List<MapFeature>> places) {
        return Origins.nearest(asked, places.values().stream().map(List::getFirst));
    }
}
