package org.dispatchatlas.geoparser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.geoparser.SpatialExpression.Relation;

/** Finds spatial expressions with a distance: how far inside, outside, across, from, or in which direction of something. */
final class DistancePhrases {
    private static final Set<String> FROM = Set.of("from", "off");
    private static final Set<String> FILLERS = Set.of("distant", "away", "further", "farther", "out");
    private static final Set<String> ACROSS = Set.of("across", "over", "beyond");
    private static final Set<String> STREAM = Set.of("up", "down", "above", "below", "upstream", "downstream", "along");

    private final SpatialText text;
    private final Lexicon lexicon;
    private final SpatialAnchors anchors;
    private final SpatialMeasures measures;
    private final SpatialBearings bearings;

    DistancePhrases(SpatialText text, Lexicon lexicon, SpatialAnchors anchors, Optional<LocalDate> day) {
        this.text = text;
        this.lexicon = lexicon;
        this.anchors = anchors;
        this.measures = new SpatialMeasures(text, lexicon, day);
        this.bearings = new SpatialBearings(text);
    }

    /** The expression whose first word is that at the index. */
    Optional<SpatialPhrases.Found> find(int at) {
        return within(at).or(() -> measures.read(at).flatMap(this::related));
    }

    /** within MEASURE of ANCHOR. */
    private Optional<SpatialPhrases.Found> within(int at) {
        if (!text.word(at).equals("within") || !text.joins(at)) {
            return Optional.empty();
        }
        int start = lexicon.spatial().about().contains(text.word(at + 1)) ? at + 2 : at + 1;
        return measures.read(start)
                .filter(measure -> text.word(measure.next()).equals("of")
                        || text.word(measure.next()).equals("from"))
                .filter(measure -> text.joins(measure.next() - 1, measure.next() + 1))
                .flatMap(measure -> anchors.readAny(measure.next() + 1)
                        .map(anchor -> found(at, Relation.WITHIN, measure.measure(), Optional.empty(), anchor)));
    }

    private Optional<SpatialPhrases.Found> related(SpatialMeasures.Found measure) {
        Stretch from = way(measure);
        return ground(from).or(() -> directed(from)).or(() -> plain(from)).or(() -> stream(from));
    }

    /** A measure with what way it was counted along, and the index of the word of relation. */
    private record Stretch(int first, SpatialMeasure measure, int next) {}

    /** "by road" and "away" stand between the distance and what it is from. */
    private Stretch way(SpatialMeasures.Found found) {
        int next = found.next();
        SpatialMeasure measure = found.measure();
        if (text.word(next).equals("by") && lexicon.spatial().ways().contains(text.word(next + 1))) {
            String way = text.word(next + 1);
            measure = measure instanceof SpatialMeasure.Length length ? length.alongAWay(way) : measure;
            next += 2;
        }
        next += FILLERS.contains(text.word(next)) ? 1 : 0;
        return new Stretch(found.first(), measure, next);
    }

    /** MEASURE inside, outside or across [the] GROUND. */
    private Optional<SpatialPhrases.Found> ground(Stretch from) {
        String word = text.word(from.next());
        boolean outside = word.equals("outside");
        boolean across = ACROSS.contains(word);
        if (!(lexicon.inside().contains(word) || outside || across) || !joined(from)) {
            return Optional.empty();
        }
        int at = text.word(from.next() + 1).equals("of") ? from.next() + 2 : from.next() + 1;
        Relation relation = outside ? Relation.OUTSIDE : across ? Relation.ACROSS : Relation.INSIDE;
        Optional<SpatialAnchors.Found> anchor =
                across ? anchors.frontier(at).or(() -> bareBorder(at)) : anchors.readAny(at);
        return anchor.filter(found -> across)
                .flatMap(this::groundBehind)
                .map(behind -> found(from.first(), Relation.INSIDE, from.measure(), Optional.empty(), behind))
                .or(() -> anchor.map(named -> found(from.first(), relation, from.measure(), Optional.empty(), named)));
    }

    /** "across the frontier into Soviet territory": so far inside that. */
    private Optional<SpatialAnchors.Found> groundBehind(SpatialAnchors.Found frontier) {
        int into = frontier.next();
        return text.has(into, "into") && text.joins(into - 1, into + 1) ? anchors.name(into + 1) : Optional.empty();
    }

    private Optional<SpatialAnchors.Found> bareBorder(int at) {
        return anchors.readAny(at)
                .filter(found -> found.anchor() instanceof SpatialAnchor.Unnamed unnamed && unnamed.isFrontier());
    }

    /** MEASURE [to the] DIRECTION of or from ANCHOR. */
    private Optional<SpatialPhrases.Found> directed(Stretch from) {
        return joined(from)
                ? bearings.readAfterDistance(from.next())
                        .filter(bearing -> text.has(bearing.next(), "of") || text.has(bearing.next(), "from"))
                        .filter(bearing -> text.joins(bearing.next() - 1, bearing.next() + 1))
                        .flatMap(bearing -> anchors.readAny(bearing.next() + 1)
                                .map(anchor -> found(
                                        from.first(),
                                        Relation.DIRECTION,
                                        from.measure(),
                                        Optional.of(bearing.bearing()),
                                        anchor)))
                : Optional.empty();
    }

    /** MEASURE from ANCHOR. */
    private Optional<SpatialPhrases.Found> plain(Stretch from) {
        boolean outOf = text.word(from.next()).equals("of")
                && text.word(from.next() - 1).equals("out");
        return (outOf || FROM.contains(text.word(from.next()))) && joined(from)
                ? anchors.readAny(from.next() + 1)
                        .map(anchor -> found(from.first(), Relation.FROM, from.measure(), Optional.empty(), anchor))
                : Optional.empty();
    }

    /** MEASURE up or down the river from, above or below NAME. */
    private Optional<SpatialPhrases.Found> stream(Stretch from) {
        return STREAM.contains(text.word(from.next())) && joined(from)
                ? anchors.name(from.next() + 1)
                        .map(anchor -> found(from.first(), Relation.ALONG, from.measure(), Optional.empty(), anchor))
                : Optional.empty();
    }

    private boolean joined(Stretch from) {
        return text.joins(from.next() - 1, from.next() + 1);
    }

    private SpatialPhrases.Found found(
            int first,
            Relation relation,
            SpatialMeasure measure,
            Optional<Bearing> bearing,
            SpatialAnchors.Found anchor) {
        SpatialPhrase phrase = new SpatialPhrase(
                text.span(first, anchor.next() - 1),
                relation,
                Optional.of(measure),
                bearing,
                List.of(anchor.anchor()),
                text.words(text.afterArticle(anchor.first()), anchor.next() - 1));
        return new SpatialPhrases.Found(phrase, anchor.next());
    }
}
