package org.dispatchatlas.lesson.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geoparser.MentionKind;

/** The name then and the name now, asked in either direction. Other names that a place once had are among the wrong ones. */
final class NameQuestions implements QuestionMaker {
    /** How the gazetteer marks what is no more. */
    private static final String GONE = "(former)";

    @Override
    public Stream<QuizItem> make(Material material) {
        Map<String, List<MapFeature>> renamed = new LinkedHashMap<>();
        material.sure().stream()
                .filter(NameQuestions::isRenamed)
                .forEach(feature -> renamed.computeIfAbsent(
                                feature.place().orElseThrow().id().value(), fresh -> new ArrayList<>())
                        .add(feature));
        return material.shuffled(renamed.values()).stream().flatMap(mentions -> question(material, mentions).stream());
    }

    private static boolean isRenamed(MapFeature feature) {
        String today = feature.naming().today();
        return (feature.kind() == MentionKind.PLACE || feature.kind() == MentionKind.REGION)
                && feature.place().isPresent()
                && !today.isEmpty()
                && !today.endsWith(GONE)
                && !today.equalsIgnoreCase(feature.mention().text());
    }

    private static Optional<QuizItem> question(Material material, List<MapFeature> mentions) {
        MapFeature asked = material.any(mentions);
        boolean back = material.chance().nextBoolean();
        String then = asked.mention().text();
        String today = asked.naming().today();
        Set<String> alsoRight = back ? namesIn(mentions) : Set.of(today);
        return material.choice(Label.name(back ? then : today), others(material, asked, back, alsoRight))
                .map(answer -> new QuizItem(
                        QuizType.NAME,
                        Label.words(back ? "quiz.ask.then" : "quiz.ask.today", Label.name(back ? today : then)),
                        material.passage(asked),
                        answer,
                        material.wholeMap()));
    }

    /** Former names of the same place, then what other places of the document are called: then where it is asked back, else today. */
    private static List<Label> others(Material material, MapFeature asked, boolean back, Set<String> alsoRight) {
        Place place = asked.place().orElseThrow();
        Stream<String> former = place.names().stream()
                .filter(name -> name.kind() == PlaceName.Kind.HISTORICAL)
                .map(PlaceName::text)
                .limit(2);
        Stream<String> elsewhere = material.shuffled(material.sure()).stream()
                .filter(other -> other.kind() == MentionKind.PLACE || other.kind() == MentionKind.REGION)
                .filter(other ->
                        other.place().isPresent() && !other.isOf(place.id().value()))
                .filter(other ->
                        !other.naming().today().equalsIgnoreCase(asked.naming().today()))
                .map(other -> back ? other.mention().text() : other.naming().today())
                .filter(name -> !name.isEmpty() && !name.endsWith(GONE));
        String shown = back ? asked.naming().today() : asked.mention().text();
        return Stream.concat(former, elsewhere)
                .filter(name -> !alsoRight.contains(name) && !name.equalsIgnoreCase(shown))
                .map(Label::name)
                .distinct()
                .toList();
    }

    /** All names by which the document calls a place: none of them is wrong. */
    private static Set<String> namesIn(List<MapFeature> mentions) {
        return mentions.stream()
                .flatMap(each -> Stream.of(each.mention().text(), each.naming().atDate()))
                .flatMap(name -> Stream.of(name, name.replace('\'', '’'), name.replace('’', '\'')))
                .collect(Collectors.toSet());
    }
}
