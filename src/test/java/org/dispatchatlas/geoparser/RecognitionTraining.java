package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dispatchatlas.gazetteer.Gazetteer;

/** Learns a {@link RecognitionModel}: the first pass from each name by itself, the second also from what the first made of the others. */
final class RecognitionTraining {
    /** A feature seen less often than this is chance. */
    private static final int LEAST_SEEN = 3;

    /** The first pass judges texts that it did not learn from, as it will in use. */
    private static final int PARTS = 4;

    private static final double NOTHING = 0.005;

    /** A text with the features of its names, and what the first pass makes of them. */
    private static final class Described {
        private final TrainingText text;
        private final Tokens tokens;
        private final List<NameSpan> names;
        private final List<List<String>> features = new ArrayList<>();
        private final double[] first;

        Described(TrainingText text, Gazetteer gazetteer, GeoparserData data) {
            this.text = text;
            this.tokens = Tokens.of(text.document().text(), data.words().everyday());
            var found = Recognizer.NamesOfText.of(text.document(), tokens, gazetteer, data.lexicon(), data.words());
            this.names = found.spans();
            this.first = new double[names.size()];
            for (NameSpan name : names) {
                List<String> described = new ArrayList<>();
                found.features().describe(name, (ground, feature) -> described.add((ground.code() + feature).intern()));
                features.add(described);
            }
        }

        /** Adjectives are told by the gazetteer alone. */
        boolean teaches(int name) {
            return !names.get(name).isDemonym();
        }

        List<String> beside(int name) {
            List<String> described = new ArrayList<>();
            new BesideFeatures(tokens, names, first)
                    .describe(name, (ground, feature) -> described.add(ground.code() + feature));
            return described;
        }
    }

    private final List<Described> texts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    RecognitionTraining(List<TrainingText> texts, Gazetteer gazetteer, GeoparserData data) {
        texts.forEach(text -> this.texts.add(new Described(text, gazetteer, data)));
        Collections.shuffle(this.texts, new Random(11));
    }

    RecognitionModel train() {
        numberFeatures();
        for (int part = 0; part < PARTS; part++) {
            int heldBack = part;
            float[] weights = firstPass(at -> at % PARTS != heldBack);
            for (int at = part; at < texts.size(); at += PARTS) {
                judge(texts.get(at), weights);
            }
        }
        return model(firstPass(at -> true), secondPass());
    }

    private void numberFeatures() {
        Map<String, Integer> seen = new TreeMap<>();
        for (Described text : texts) {
            for (int name = 0; name < text.names.size(); name++) {
                if (text.teaches(name)) {
                    text.features.get(name).forEach(feature -> seen.merge(feature, 1, Integer::sum));
                }
            }
        }
        seen.forEach((feature, times) -> {
            if (times >= LEAST_SEEN) {
                numbers.put(feature, numbers.size());
            }
        });
    }

    private float[] firstPass(java.util.function.IntPredicate chosen) {
        LogisticFit fit = new LogisticFit();
        for (int at = 0; at < texts.size(); at++) {
            if (chosen.test(at)) {
                teach(fit, texts.get(at), false);
            }
        }
        return fit.solve(numbers.size());
    }

    private float[] secondPass() {
        for (Described text : texts) {
            for (int name = 0; name < text.names.size(); name++) {
                text.beside(name).forEach(feature -> numbers.putIfAbsent(feature, numbers.size()));
            }
        }
        LogisticFit fit = new LogisticFit();
        texts.forEach(text -> teach(fit, text, true));
        return fit.solve(numbers.size());
    }

    private void teach(LogisticFit fit, Described text, boolean withOthers) {
        for (int name = 0; name < text.names.size(); name++) {
            if (text.teaches(name)) {
                List<String> features = new ArrayList<>(text.features.get(name));
                if (withOthers) {
                    features.addAll(text.beside(name));
                }
                boolean place = text.text.isPlace(text.names.get(name).span());
                fit.add(known(features), place, text.text.weight());
            }
        }
    }

    private void judge(Described text, float[] weights) {
        for (int name = 0; name < text.names.size(); name++) {
            double sum = 0;
            for (int feature : known(text.features.get(name))) {
                sum += weights[feature];
            }
            text.first[name] = RecognitionModel.probability(sum);
        }
    }

    private int[] known(List<String> features) {
        return features.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
    }

    private RecognitionModel model(float[] first, float[] second) {
        Map<String, float[]> weights = new HashMap<>();
        numbers.forEach((feature, number) -> {
            float one = number < first.length ? first[number] : 0;
            if (Math.abs(one) >= NOTHING || Math.abs(second[number]) >= NOTHING) {
                weights.put(feature, new float[] {one, second[number]});
            }
        });
        return new RecognitionModel(weights);
    }
}
