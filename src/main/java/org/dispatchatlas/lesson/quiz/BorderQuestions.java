package org.dispatchatlas.lesson.quiz;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.Locus;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.lesson.Level;

/** Whose border is this on this day; and where two governments drew it differently, whose reading this is. */
final class BorderQuestions implements QuestionMaker {
    /** Degrees: how far a reading must leave the other to be seen apart. */
    private static final double APART = 0.05;

    /** A frontier of the day, between a territory that the document speaks of and its neighbour. */
    private record Pair(TerritoryId first, TerritoryId second) {
        static Pair of(TerritoryId one, TerritoryId other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    @Override
    public Stream<QuizItem> make(Material material) {
        return material.atlas()
                .borders()
                .map(day -> new OfDay(material, day).questions())
                .orElse(Stream.of());
    }

    /** The questions about the map of one day. */
    private static final class OfDay {
        private final Material material;
        private final BordersOfDay day;
        private final List<MapFeature> spoken;
        private final List<Pair> pairs;

        OfDay(Material material, BordersOfDay day) {
            this.material = material;
            this.day = day;
            this.spoken = material.atlas().features().stream()
                    .filter(feature ->
                            meant(feature).flatMap(day::findTerritory).isPresent())
                    .toList();
            this.pairs = spoken.stream()
                    .flatMap(feature -> meant(feature).stream())
                    .distinct()
                    .flatMap(id -> day.neighboursOf(id).stream().map(neighbour -> Pair.of(id, neighbour)))
                    .distinct()
                    .toList();
        }

        /** The state that a name stands for, or on whose reading a computed place lies. */
        private static Optional<TerritoryId> meant(MapFeature feature) {
            return feature.kind() == MentionKind.REGION
                    ? feature.territory()
                    : feature.locus().flatMap(Locus::claimant);
        }

        Stream<QuizItem> questions() {
            return inTurn().stream()
                    .flatMap(pair -> Stream.concat(
                            reading(pair, day.findFrontiers(pair.first(), pair.second())).stream(),
                            border(pair).stream()));
        }

        /** By chance, but those that the document is about before those that merely touch its states. */
        private List<Pair> inTurn() {
            List<Pair> turn = material.shuffled(pairs);
            turn.sort(Comparator.comparing(pair -> !isSpokenOf(pair.first()) || !isSpokenOf(pair.second())));
            return turn;
        }

        private boolean isSpokenOf(TerritoryId id) {
            return spoken.stream()
                    .anyMatch(feature -> meant(feature).filter(id::equals).isPresent());
        }

        private Optional<QuizItem> border(Pair pair) {
            Optional<Frontier> drawn = day.drawnFrontier(pair.first(), pair.second());
            List<Label> others = material.shuffled(pairs).stream()
                    .filter(other -> !other.equals(pair))
                    .map(this::label)
                    .toList();
            return drawn.flatMap(frontier -> material.choice(label(pair), others)
                    .map(answer ->
                            question(pair, Label.words("quiz.ask.border"), answer, Shapes.lines(frontier.line()))));
        }

        /** The part of one side's line that leaves the other's. */
        private Optional<QuizItem> reading(Pair pair, List<Frontier> readings) {
            if (readings.size() < 2) {
                return Optional.empty();
            }
            Frontier asked = material.any(readings);
            Frontier other = readings.stream()
                    .filter(each -> !each.claimant().equals(asked.claimant()))
                    .findFirst()
                    .orElseThrow();
            List<List<LonLat>> own =
                    Shapes.lines(asked.line().difference(other.line().buffer(APART)));
            // Only the claimants: other states took one side or the other, and to name one of them is not wrong.
            List<Label> others =
                    readings.stream().map(Frontier::claimant).map(this::label).toList();
            return own.isEmpty()
                    ? Optional.empty()
                    : material.choice(label(asked.claimant()), others)
                            .map(answer -> question(pair, Label.words("quiz.ask.reading", label(pair)), answer, own));
        }

        private QuizItem question(Pair pair, Label words, QuizAnswer answer, List<List<LonLat>> line) {
            Set<MapLayer> layers = EnumSet.of(MapLayer.WATER, MapLayer.GRATICULE);
            if (material.level() == Level.EASY) {
                layers.add(MapLayer.BORDERS_OF_DAY);
            }
            MapFeature source = spoken.stream()
                    .filter(feature -> meant(feature)
                            .filter(id -> id.equals(pair.first()) || id.equals(pair.second()))
                            .isPresent())
                    .findFirst()
                    .orElseThrow();
            return new QuizItem(
                    QuizType.BORDER, words, material.passage(source), answer, Material.mapOf(line, layers, line));
        }

        private Label label(TerritoryId id) {
            return Label.territory(id, day.nameOf(id));
        }

        private Label label(Pair pair) {
            return Label.words("quiz.pair", label(pair.first()), label(pair.second()));
        }
    }
}
