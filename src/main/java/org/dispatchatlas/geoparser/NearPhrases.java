package org.dispatchatlas.geoparser;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.geoparser.SpatialExpression.Relation;

/** Finds spatial expressions without a distance: frontiers, near, in a direction of, between, numbered heights. */
final class NearPhrases {
    /** What stands for no government: a capital often does. */
    private static final Set<FeatureClass> GROUND =
            EnumSet.of(FeatureClass.CITY, FeatureClass.SPOT, FeatureClass.RIVER, FeatureClass.LAKE);

    private static final int WORDS_BEFORE = 5;
    private static final double LOWEST_HEIGHT = 10;
    private static final Set<String> AT = Set.of("near", "at", "around", "opposite");

    private final SpatialText text;
    private final SpatialWords words;
    private final SpatialAnchors anchors;
    private final SpatialNames names;
    private final SpatialBearings bearings;

    NearPhrases(SpatialText text, SpatialWords words, SpatialAnchors anchors, SpatialNames names) {
        this.text = text;
        this.words = words;
        this.anchors = anchors;
        this.names = names;
        this.bearings = new SpatialBearings(text);
    }

    /** The expression whose first word is that at the index. */
    Optional<SpatialPhrases.Found> find(int at) {
        return near(at).or(() -> direction(at))
                .or(() -> between(at))
                .or(() -> frontier(at))
                .or(() -> district(at))
                .or(() -> height(at));
    }

    /** near ANCHOR, close to ANCHOR, [the] vicinity of ANCHOR. */
    private Optional<SpatialPhrases.Found> near(int at) {
        int article = text.afterArticle(at);
        int anchorAt = -1;
        if (words.near().contains(text.word(at))) {
            anchorAt = text.word(at + 1).equals("to") ? at + 2 : at + 1;
        } else if (text.has(at, "close", "to")) {
            anchorAt = at + 2;
        } else if (text.has(at, "not", "far", "from")) {
            anchorAt = at + 3;
        } else if (words.vicinity().contains(text.word(article)) && text.has(article + 1, "of")) {
            anchorAt = article + 2;
        }
        return anchorAt < 0 || !text.joins(at, anchorAt)
                ? Optional.empty()
                : anchors.read(anchorAt).map(anchor -> found(at, Relation.NEAR, Optional.empty(), List.of(anchor)));
    }

    /** DIRECTION of NAME; "the north of NAME" lies inside it and is none. */
    private Optional<SpatialPhrases.Found> direction(int at) {
        boolean part = text.word(at - 1).equals("the") && !text.word(at - 2).equals("to");
        return part
                ? Optional.empty()
                : bearings.read(at)
                        .filter(bearing ->
                                text.has(bearing.next(), "of") && text.joins(bearing.next() - 1, bearing.next() + 1))
                        .flatMap(bearing -> anchors.read(bearing.next() + 1)
                                .map(anchor -> found(
                                        at, Relation.DIRECTION, Optional.of(bearing.bearing()), List.of(anchor))));
    }

    /** [midway] between NAME and NAME. */
    private Optional<SpatialPhrases.Found> between(int at) {
        int word = text.has(at, "half", "way") ? at + 2 : isHalfWay(at) ? at + 1 : at;
        if (!text.has(word, "between") || !text.joins(at, word + 1)) {
            return Optional.empty();
        }
        return anchors.name(word + 1)
                .filter(first -> text.has(first.next(), "and") && text.joins(first.next() - 1, first.next() + 1))
                .flatMap(first -> anchors.name(first.next() + 1)
                        .filter(second -> word > at || isGround(word, first, second))
                        .map(second -> found(
                                at,
                                word > at ? Relation.MIDWAY : Relation.BETWEEN,
                                Optional.empty(),
                                List.of(first, second))));
    }

    private boolean isHalfWay(int at) {
        return text.word(at).equals("midway") || text.word(at).equals("halfway");
    }

    /**
     * Whether "between A and B" speaks of ground. States and capitals stand for governments, and unknown names for persons, unless a
     * railway, a road or the like lies between them; towns do not, unless an agreement or the like does.
     */
    private boolean isGround(int between, SpatialAnchors.Found first, SpatialAnchors.Found second) {
        boolean dealings = false;
        for (int at = between - 1; at >= Math.max(0, between - WORDS_BEFORE); at--) {
            if (words.ground().contains(text.word(at))) {
                return true;
            }
            dealings |= words.dealings().contains(text.word(at));
        }
        return !dealings && isGroundItself(first) && isGroundItself(second);
    }

    private boolean isGroundItself(SpatialAnchors.Found anchor) {
        return anchor.anchor() instanceof SpatialAnchor.Name name
                && name.reading().kind() == MentionKind.PLACE
                && names.findPlace(name.reading())
                        .map(place -> place.featureClass())
                        .filter(kind -> GROUND.contains(kind))
                        .isPresent();
    }

    /** FRONTIER [near NAME]. */
    private Optional<SpatialPhrases.Found> frontier(int at) {
        return anchors.frontier(at).map(border -> {
            boolean here = text.joins(border.next() - 1, border.next() + 1) && AT.contains(text.word(border.next()));
            return (here ? anchors.name(border.next() + 1) : Optional.<SpatialAnchors.Found>empty())
                    .filter(this::isSmall)
                    .map(place -> found(at, Relation.FRONTIER, Optional.empty(), List.of(border, place)))
                    .orElseGet(() -> found(at, Relation.FRONTIER, Optional.empty(), List.of(border)));
        });
    }

    /** [the] NAME [(NAME)] district. */
    private Optional<SpatialPhrases.Found> district(int at) {
        int start = text.afterArticle(at);
        return anchors.name(start).filter(this::isSmall).flatMap(name -> {
            boolean other = text.gapAfter(name.next() - 1).matches("\\s*\\(");
            int closing = other
                    ? text.readingAt(name.next())
                            .map(reading -> reading.name().last())
                            .orElse(name.next() - 1)
                    : name.next() - 1;
            boolean closed = other ? text.gapAfter(closing).matches("\\)\\s*") : text.joins(closing);
            boolean word = words.district().contains(text.word(closing + 1)) && !text.isNamed(closing + 1);
            return closed && word && text.joins(at, start)
                    ? Optional.of(new SpatialPhrases.Found(
                            phrase(at, closing + 1, Relation.NEAR, Optional.empty(), List.of(name)), closing + 2))
                    : Optional.empty();
        });
    }

    private boolean isSmall(SpatialAnchors.Found anchor) {
        return anchor.anchor() instanceof SpatialAnchor.Name name
                && name.reading().kind() == MentionKind.PLACE;
    }

    /** height NUMBER, Hill NUMBER: a name on a staff map. */
    private Optional<SpatialPhrases.Found> height(int at) {
        boolean number = at + 1 < text.size() && text.token(at + 1).isNumber() && text.joins(at);
        boolean plain = number && text.token(at + 1).text().matches("[0-9]+(\\.[0-9]+)?");
        if (!plain || !words.height().contains(text.word(at)) || text.isNamed(at)) {
            return Optional.empty();
        }
        boolean high = Double.parseDouble(text.token(at + 1).text()) >= LOWEST_HEIGHT;
        String why = "“%s” is a number on a staff map of the time; no gazetteer here has it."
                .formatted(text.words(at, at + 1));
        SpatialAnchors.Found anchor = new SpatialAnchors.Found(new SpatialAnchor.Unnamed(false, why), at, at + 2);
        return high ? Optional.of(found(at, Relation.HEIGHT, Optional.empty(), List.of(anchor))) : Optional.empty();
    }

    private SpatialPhrases.Found found(
            int first, Relation relation, Optional<Bearing> bearing, List<SpatialAnchors.Found> found) {
        int next = found.getLast().next();
        return new SpatialPhrases.Found(phrase(first, next - 1, relation, bearing, found), next);
    }

    private SpatialPhrase phrase(
            int first, int last, Relation relation, Optional<Bearing> bearing, List<SpatialAnchors.Found> found) {
        return new SpatialPhrase(
                text.span(first, last),
                relation,
                Optional.empty(),
                bearing,
                found.stream().map(SpatialAnchors.Found::anchor).toList(),
                text.words(
                        text.afterArticle(found.getFirst().first()),
                        found.getLast().next() - 1));
    }
}
