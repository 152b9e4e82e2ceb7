package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.geo.LonLat;

/** Learns a {@link ResolutionModel} from texts whose places have points. */
final class ResolutionTraining {
    /**
     * The sets hold too few historical names, spots, lakes and dated texts to learn these from, and put what happened on a river where it
     * happened, far from the gazetteer's point: set by judgement.
     */
    private static final Map<Criterion, Double> JUDGED = Map.of(
            Criterion.HISTORICAL_NAME, 0.5,
            Criterion.IN_USE, 1.0,
            Criterion.OUT_OF_USE, -1.0,
            Criterion.INHABITANTS, 2.0,
            Criterion.SPOT, 2.5,
            Criterion.LAKE, 1.0,
            Criterion.RIVER, 1.0,
            Criterion.TERRITORY_NAMED, 1.0);

    /** Texts made of the names of several: a despatch speaks of more lands at once than a news item. */
    private static final int MIXED_PER_TEXT = 4;

    private static final int MIXED_OF = 4;
    private static final int MOST_NAMES_OF_EACH = 3;

    /** A point of a large area may lie anywhere in it. */
    private static final double NEAR_KM = 161;

    private static final double NEAR_FOR_DIVISION_KM = 400;
    private static final double NEAR_FOR_COUNTRY_KM = 1200;

    /** The senses of a text and which of their candidates are right; empty where no marked place is among their mentions. */
    private record Lesson(
            boolean news,
            Tokens tokens,
            Surroundings surroundings,
            List<Sense> senses,
            List<Optional<List<Boolean>>> right) {}

    private final List<Lesson> lessons = new ArrayList<>();

    ResolutionTraining(List<TrainingText> texts, Gazetteer gazetteer, GeoparserData data) {
        Recognizer recognizer = new Recognizer(gazetteer, data);
        texts.forEach(text -> lessons.add(lesson(text, recognizer, data)));
        lessons.addAll(mixed());
    }

    ResolutionModel train() {
        double[] first = solve();
        ResolutionModel alone = model(first, first);
        for (Lesson lesson : lessons) {
            List<Measures.Settled> settled =
                    new Resolver(lesson.tokens, lesson.surroundings, alone).settle(lesson.senses);
            Measures measures = new Measures(lesson.surroundings, new ClassWords(lesson.tokens));
            lesson.senses.forEach(sense -> measures.measureAmong(sense, settled));
        }
        return model(first, solve());
    }

    private double[] solve() {
        ConditionalFit fit = new ConditionalFit(JUDGED);
        for (Lesson lesson : lessons) {
            for (int at = 0; at < lesson.senses.size(); at++) {
                Sense sense = lesson.senses.get(at);
                lesson.right
                        .get(at)
                        .ifPresent(right -> fit.add(
                                sense.measures(),
                                array(right),
                                Math.sqrt(sense.mentions().size())));
            }
        }
        return fit.solve();
    }

    private static Lesson lesson(TrainingText text, Recognizer recognizer, GeoparserData data) {
        Tokens tokens = Tokens.of(text.document().text(), data.words().everyday());
        List<Reading> readings = recognizer.recognise(text.document(), tokens);
        Surroundings surroundings = new Surroundings(
                text.document().date().map(dated -> dated.date().best()), Optional.empty());
        List<Sense> senses =
                new Resolver(tokens, surroundings, new ResolutionModel(Map.of())).senses(readings, surroundings);
        boolean dispersed = !text.set().startsWith("wotr");
        return new Lesson(
                dispersed,
                tokens,
                surroundings,
                senses,
                senses.stream()
                        .map(sense -> rightOnes(text, sense, readings, dispersed))
                        .toList());
    }

    /** Which candidates lie where the text's place does, and last whether none does. */
    private static Optional<List<Boolean>> rightOnes(
            TrainingText text, Sense sense, List<Reading> readings, boolean areasAreLoose) {
        return sense.mentions().stream()
                .map(mention -> readings.get(mention).name().span())
                .flatMap(span -> text.gold().mentions().stream()
                        .filter(gold -> gold.start() < span.end() && span.start() < gold.end()))
                .flatMap(gold -> gold.point().stream())
                .findFirst()
                .map(point -> rightOnes(point, sense, areasAreLoose));
    }

    private static List<Boolean> rightOnes(LonLat point, Sense sense, boolean areasAreLoose) {
        List<Boolean> right = new ArrayList<>();
        for (int at = 0; at < sense.candidates().size(); at++) {
            FeatureClass featureClass = sense.candidates().get(at).place().featureClass();
            double limit = areasAreLoose ? limit(featureClass) : NEAR_KM;
            right.add(sense.point(at).kilometresTo(Place3d.of(point)) <= limit);
        }
        right.add(!right.contains(true));
        return right;
    }

    private static double limit(FeatureClass featureClass) {
        return switch (featureClass) {
            case COUNTRY, REGION, SEA -> NEAR_FOR_COUNTRY_KM;
            case FIRST_ORDER -> NEAR_FOR_DIVISION_KM;
            default -> NEAR_KM;
        };
    }

    private List<Lesson> mixed() {
        Random random = new Random(9);
        List<Lesson> news = lessons.stream().filter(Lesson::news).toList();
        List<Lesson> mixed = new ArrayList<>();
        for (int made = 0; made < news.size() * MIXED_PER_TEXT; made++) {
            Lesson mix = new Lesson(
                    false, news.getFirst().tokens, news.getFirst().surroundings, new ArrayList<>(), new ArrayList<>());
            for (int part = 0; part < MIXED_OF; part++) {
                addSome(news.get(random.nextInt(news.size())), mix, random);
            }
            mixed.add(mix);
        }
        return mixed;
    }

    private static void addSome(Lesson from, Lesson mix, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < from.senses.size(); at++) {
            order.add(at);
        }
        Collections.shuffle(order, random);
        int names = Math.min(1 + random.nextInt(MOST_NAMES_OF_EACH), order.size());
        for (int at : order.subList(0, names)) {
            Sense sense = from.senses.get(at);
            Sense copy = new Sense(sense.words(), sense.candidates());
            copy.mentions().addAll(sense.mentions());
            for (int candidate = 0; candidate < copy.measures().length; candidate++) {
                copy.measures()[candidate] = sense.measures()[candidate].clone();
            }
            mix.senses.add(copy);
            mix.right.add(from.right.get(at));
        }
    }

    private static boolean[] array(List<Boolean> values) {
        boolean[] array = new boolean[values.size()];
        for (int at = 0; at < array.length; at++) {
            array[at] = values.get(at);
        }
        return array;
    }

    private static ResolutionModel model(double[] first, double[] second) {
        Map<String, double[]> weights = new HashMap<>();
        for (Criterion criterion : Criterion.values()) {
            weights.put(
                    criterion.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    new double[] {first[criterion.column()], second[criterion.column()]});
        }
        return new ResolutionModel(weights);
    }
}
