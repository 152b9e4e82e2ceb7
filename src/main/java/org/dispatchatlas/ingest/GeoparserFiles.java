package org.dispatchatlas.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchatlas.geoparser.GeoparserData;
import org.dispatchatlas.geoparser.RecognitionModel;
import org.dispatchatlas.geoparser.ResolutionModel;
import org.dispatchatlas.geoparser.WordLists;

/** Reads what the recogniser has learned, and its long word lists, from {@code geodata/built}. */
public final class GeoparserFiles {
    private GeoparserFiles() {}

    /**
     * All that the recogniser reads by, as the program ships it.
     *
     * @throws IllegalStateException where a file is missing or broken
     */
    public static GeoparserData load() {
        return new GeoparserData(
                LexiconFile.load(),
                loadWords(),
                loadRecognition(),
                loadResolution(),
                SeatsFile.load(),
                RiverFile.load());
    }

    /**
     * The model of {@code recognition.tsv}: a feature a line with its two weights.
     *
     * @throws IllegalStateException for a line that is none
     */
    public static RecognitionModel loadRecognition() {
        Map<String, float[]> weights = new HashMap<>();
        rows(
                "built/recognition.tsv",
                (feature, one, two) -> weights.put(feature, new float[] {(float) one, (float) two}));
        return new RecognitionModel(weights);
    }

    /**
     * The model of {@code resolution.tsv}: a criterion a line with its two weights.
     *
     * @throws IllegalStateException for a line that is none
     */
    public static ResolutionModel loadResolution() {
        Map<String, double[]> weights = new HashMap<>();
        rows("built/resolution.tsv", (criterion, one, two) -> weights.put(criterion, new double[] {one, two}));
        return new ResolutionModel(weights);
    }

    @FunctionalInterface
    private interface Row {
        void accept(String name, double one, double two);
    }

    private static void rows(String path, Row row) {
        text(path).lines().forEach(line -> {
            String[] cells = line.split("\t", -1);
            if (cells.length != 3) {
                throw new IllegalStateException(path + ": a line has a name and two weights, was '" + line + "'");
            }
            row.accept(cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
        });
    }

    /** The lists of given names and of everyday words, and the names in {@code curated/offices.yaml}. */
    public static WordLists loadWords() {
        Set<String> officeHolders = ChronologyFile.load().offices().stream()
                .flatMap(term -> term.names().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        return new WordLists(words("built/given-names.txt"), words("built/everyday-words.txt"), officeHolders);
    }

    private static Set<String> words(String path) {
        return text(path).lines().collect(Collectors.toUnmodifiableSet());
    }

    private static String text(String path) {
        return new String(GeodataResources.read(path), StandardCharsets.UTF_8);
    }
}
