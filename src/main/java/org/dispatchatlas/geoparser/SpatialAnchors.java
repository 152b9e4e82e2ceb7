package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a spatial phrase measures from: a name, "the Soviet-Korean frontier", "the border between A and B", "the frontier". */
final class SpatialAnchors {
    private static final Set<String> SETTLEMENTS =
            Set.of("city", "town", "village", "port", "station", "post", "settlement");

    private static final Set<String> BEFORE_FRONTIER = Set.of("state", "land", "common");

    /** An anchor, with the indices of its first word (an article counts) and of the first word after it. */
    record Found(SpatialAnchor anchor, int first, int next) {}

    private final SpatialText text;
    private final Lexicon lexicon;

    SpatialAnchors(SpatialText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Whatever can be measured from: a frontier, else a name; an adjective only with "territory" or the like. */
    Optional<Found> read(int at) {
        return frontier(at).or(() -> name(at)).or(() -> coast(at));
    }

    /** The same; where the words name nothing known, that is said. */
    Optional<Found> readAny(int at) {
        return read(at).or(() -> bareFrontier(at)).or(() -> unknown(at));
    }

    /** [the] [town of] NAME [territory]. */
    Optional<Found> name(int at) {
        int start = afterSettlement(text.afterArticle(at));
        return text.readingAt(start)
                .filter(reading -> text.joins(at, start) && reading.kind() != MentionKind.ORG_PART)
                .flatMap(reading -> {
                    int next = reading.name().last() + 1;
                    boolean ground = isTerritory(next) && text.joins(next - 1);
                    boolean noun = reading.kind() != MentionKind.DEMONYM;
                    return ground || noun
                            ? Optional.of(new Found(new SpatialAnchor.Name(reading), at, ground ? next + 1 : next))
                            : Optional.empty();
                });
    }

    /** [the] NAME[-NAME] frontier [with NAME], or [the] frontier between, of or with NAME [and NAME]. */
    Optional<Found> frontier(int at) {
        int start = text.afterArticle(at);
        return adjectiveFrontier(at, start).or(() -> frontierOf(at, start));
    }

    private Optional<Found> adjectiveFrontier(int at, int start) {
        return sides(start, true).flatMap(sides -> {
            int word = BEFORE_FRONTIER.contains(text.word(sides.next())) ? sides.next() + 1 : sides.next();
            if (!isFrontier(word) || !text.joins(sides.next() - 1, word) || !mayBorder(sides.border())) {
                return Optional.empty();
            }
            if (sides.border().count() == 1 && text.has(word + 1, "with") && text.joins(word)) {
                Optional<Sides> other = sides(text.afterArticle(word + 2), false);
                if (other.isPresent() && other.get().border().count() == 1) {
                    return Optional.of(found(
                            at,
                            join(sides.border(), other.get().border()),
                            other.get().next()));
                }
            }
            boolean business = text.joins(word) && lexicon.spatial().business().contains(text.word(word + 1));
            return business ? Optional.empty() : Optional.of(found(at, sides.border(), word + 1));
        });
    }

    private Optional<Found> frontierOf(int at, int start) {
        boolean between = text.word(start + 1).equals("between");
        boolean of = text.word(start + 1).equals("of") || text.word(start + 1).equals("with");
        if (!isFrontier(start) || !(between || of) || !text.joins(start, start + 2)) {
            return Optional.empty();
        }
        return sides(text.afterArticle(start + 2), false)
                .filter(sides -> of ? mayBorder(sides.border()) : sides.border().count() == 2)
                .map(sides -> found(at, sides.border(), sides.next()));
    }

    private record Sides(SpatialAnchor.Border border, int next) {}

    /** NAME, NAME-NAME or NAME and [the] NAME. */
    private Optional<Sides> sides(int at, boolean adjectives) {
        return text.readingAt(at).map(first -> {
            int next = first.name().last() + 1;
            boolean and = text.word(next).equals("and") && text.joins(next - 1) && text.joins(next);
            int second = and ? text.afterArticle(next + 1) : next;
            Optional<Reading> other = text.readingAt(second)
                    .filter(reading ->
                            first.parts().size() == 1 && reading.parts().size() == 1)
                    .filter(reading -> and || isHyphen(next - 1))
                    .filter(reading -> !adjectives || isFrontier(reading.name().last() + 1));
            return other.map(reading -> new Sides(
                            border(List.of(first, reading)), reading.name().last() + 1))
                    .orElseGet(() -> new Sides(border(List.of(first)), next));
        });
    }

    private boolean isHyphen(int at) {
        return at < text.size() && text.gapAfter(at).matches("[-‐–]");
    }

    /** One name borders something only if it is a state's; whether it is one is settled later. */
    private static boolean mayBorder(SpatialAnchor.Border border) {
        MentionKind kind = border.sides().getFirst().kind();
        return border.count() == 2
                || (border.count() == 1 && (kind == MentionKind.DEMONYM || kind == MentionKind.REGION));
    }

    /** "the frontier", "the border", without a name. */
    private Optional<Found> bareFrontier(int at) {
        int start = text.afterArticle(at);
        return isFrontier(start) && text.joins(at, start)
                ? Optional.of(new Found(
                        new SpatialAnchor.Unnamed(
                                true, "The text does not say which frontier “%s” is.".formatted(text.words(at, start))),
                        at,
                        start + 1))
                : Optional.empty();
    }

    /** The coast of NAME: no coast is drawn finely enough to measure from. */
    private Optional<Found> coast(int at) {
        int start = text.afterArticle(at);
        boolean of = text.has(start + 1, "of") && text.joins(start, start + 2);
        if (!lexicon.spatial().coast().contains(text.word(start)) || !of) {
            return Optional.empty();
        }
        return name(start + 2)
                .map(name -> new Found(
                        new SpatialAnchor.Unnamed(
                                false,
                                "“%s”: the coasts of the day are drawn for land frontiers, too coarse to measure from."
                                        .formatted(text.words(at, name.next() - 1))),
                        at,
                        name.next()));
    }

    /** A run of capitalised words that nobody read as a place. */
    private Optional<Found> unknown(int at) {
        int start = text.afterArticle(at);
        int next = start;
        while (next < text.size() && text.token(next).isCapitalised() && (next == start || text.joins(next - 1))) {
            next++;
        }
        if (next == start || !text.joins(at, start)) {
            return Optional.empty();
        }
        String why = "“%s” was not read as the name of a place.".formatted(text.words(start, next - 1));
        return Optional.of(new Found(new SpatialAnchor.Unnamed(false, why), at, next));
    }

    private int afterSettlement(int at) {
        return SETTLEMENTS.contains(text.word(at)) && text.word(at + 1).equals("of") ? text.afterArticle(at + 2) : at;
    }

    private boolean isTerritory(int at) {
        return lexicon.territory().contains(text.word(at));
    }

    private boolean isFrontier(int at) {
        return lexicon.frontier().contains(text.word(at)) && !text.isNamed(at);
    }

    private static SpatialAnchor.Border border(List<Reading> sides) {
        return new SpatialAnchor.Border(sides, "");
    }

    private static SpatialAnchor.Border join(SpatialAnchor.Border one, SpatialAnchor.Border other) {
        return border(List.of(one.sides().getFirst(), other.sides().getFirst()));
    }

    private static Found found(int at, SpatialAnchor.Border border, int next) {
        return new Found(border, at, next);
    }
}
