package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.geoparser.SpatialExpression.Relation;

/** Finds places on rivers: along one, on its bank, at its mouth or source, where two meet. */
final class RiverPhrases {
    private static final Set<String> SIDES =
            Set.of("left", "right", "near", "far", "opposite", "other", "both", "either");

    private final SpatialText text;
    private final SpatialWords words;
    private final SpatialNames names;
    private final SpatialBearings bearings;

    RiverPhrases(SpatialText text, SpatialWords words, SpatialNames names) {
        this.text = text;
        this.words = words;
        this.names = names;
        this.bearings = new SpatialBearings(text);
    }

    private record Water(Reading reading, int next) {}

    /** The expression whose first word is that at the index. */
    Optional<SpatialPhrases.Found> find(int at) {
        if (text.has(at, "along") && text.joins(at)) {
            return water(at + 1, true)
                    .map(water -> found(at, at + 1, Relation.ALONG, Optional.empty(), List.of(water)));
        }
        int start = text.afterArticle(at);
        return start > at || !text.word(at - 1).equals("the") ? feature(at, start) : Optional.empty();
    }

    private Optional<SpatialPhrases.Found> feature(int at, int start) {
        Optional<SpatialBearings.Found> compass = bearings.read(start);
        boolean named = text.readingAt(start)
                .filter(reading -> reading.kind() == MentionKind.DEMONYM)
                .isPresent();
        int noun = compass.map(SpatialBearings.Found::next)
                .orElseGet(() -> named
                        ? text.readingAt(start).orElseThrow().name().last() + 1
                        : SIDES.contains(text.word(start)) ? start + 1 : start);
        if (!text.has(noun + 1, "of") || !text.joins(at, noun + 2)) {
            return Optional.empty();
        }
        if (words.bank().contains(text.word(noun))) {
            boolean sided = noun > start || !text.word(noun).equals("side");
            return water(noun + 2, false)
                    .filter(water -> sided)
                    .map(water -> found(
                            at, noun + 2, Relation.BANK, compass.map(SpatialBearings.Found::bearing), List.of(water)));
        }
        return noun == start ? end(at, noun) : Optional.empty();
    }

    private Optional<SpatialPhrases.Found> end(int at, int noun) {
        if (words.confluence().contains(text.word(noun))) {
            return water(noun + 2, true)
                    .filter(first -> text.has(first.next(), "and") || text.has(first.next(), "with"))
                    .flatMap(first -> water(first.next() + 1, true)
                            .map(second -> found(
                                    at, noun + 2, Relation.CONFLUENCE, Optional.empty(), List.of(first, second))));
        }
        boolean mouth = words.mouth().contains(text.word(noun));
        return mouth || words.headwaters().contains(text.word(noun))
                ? water(noun + 2, true)
                        .map(water -> found(
                                at,
                                noun + 2,
                                mouth ? Relation.MOUTH : Relation.SOURCE,
                                Optional.empty(),
                                List.of(water)))
                : Optional.empty();
    }

    /** [the] [River] NAME [River], if it is a river's, or else a lake's. */
    private Optional<Water> water(int at, boolean riverOnly) {
        int article = text.afterArticle(at);
        int start = text.word(article).equals("river") && !text.isNamed(article) ? article + 1 : article;
        return text.readingAt(start).flatMap(reading -> {
            int next = reading.name().last() + 1;
            boolean saidSo = text.word(next).equals("river") && text.joins(next - 1);
            Optional<FeatureClass> known = names.findPlace(reading).map(place -> place.featureClass());
            boolean river = known.equals(Optional.of(FeatureClass.RIVER)) || (saidSo && known.isEmpty());
            boolean lake = known.equals(Optional.of(FeatureClass.LAKE));
            return river || (lake && !riverOnly)
                    ? Optional.of(new Water(reading, saidSo ? next + 1 : next))
                    : Optional.empty();
        });
    }

    private SpatialPhrases.Found found(
            int first, int anchorAt, Relation relation, Optional<Bearing> bearing, List<Water> waters) {
        int next = waters.getLast().next();
        List<SpatialAnchor> anchors = waters.stream()
                .map(water -> (SpatialAnchor) new SpatialAnchor.Name(water.reading()))
                .toList();
        return new SpatialPhrases.Found(
                new SpatialPhrase(
                        text.span(first, next - 1),
                        relation,
                        Optional.empty(),
                        bearing,
                        anchors,
                        text.words(text.afterArticle(anchorAt), next - 1)),
                next);
    }
}
