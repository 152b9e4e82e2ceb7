package org.dispatchatlas.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.geoparser.Geoparser;
import org.dispatchatlas.ingest.CuratedPlaces;
import org.dispatchatlas.ingest.GeoparserFiles;
import org.dispatchatlas.score.AnnotatedText;
import org.dispatchatlas.score.AnnotatedTexts;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./mvnw -Pbench-geoparser}: how long the geoparser takes to load, how many tokens (runs of characters between white space) it
 * reads in a second on one thread once warm, and the heap it adds.
 */
final class GeoparserBench {
    private static final int PASSES = 9;
    private static final int WARM = 4;
    private static final JsonMapper JSON = new JsonMapper();
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private GeoparserBench() {}

    /** Takes the folder of the development sets. */
    public static void main(String[] args) throws IOException {
        long before = usedHeap();
        long start = System.nanoTime();
        Geoparser geoparser = new Geoparser(CuratedPlaces.load(), GeoparserFiles.load());
        OUT.printf(Locale.ROOT, "load %.2f s%n", seconds(start));
        OUT.printf(Locale.ROOT, "heap added %.0f MB%n", (usedHeap() - before) / 1e6);
        List<Document> documents = documents(Path.of(args[0]));
        long tokens = documents.stream()
                .mapToLong(document -> document.text().strip().split("\\s+", -1).length)
                .sum();
        double[] rates = new double[PASSES];
        for (int pass = 0; pass < PASSES; pass++) {
            long begun = System.nanoTime();
            long mentions = documents.stream()
                    .mapToLong(document ->
                            geoparser.parse(document, Optional.empty()).size())
                    .sum();
            rates[pass] = tokens / seconds(begun);
            OUT.printf(Locale.ROOT, "pass %d: %d mentions, %,.0f tokens/s%n", pass, mentions, rates[pass]);
        }
        double[] warm = Arrays.copyOfRange(rates, WARM, PASSES);
        Arrays.sort(warm);
        OUT.printf(
                Locale.ROOT,
                "%d documents, %d tokens, warm: median %,.0f tokens/s (%,.0f to %,.0f)%n",
                documents.size(),
                tokens,
                warm[warm.length / 2],
                warm[0],
                warm[warm.length - 1]);
        OUT.printf(Locale.ROOT, "heap added in all %.0f MB%n", (usedHeap() - before) / 1e6);
    }

    /** The texts of the development sets, as documents. */
    static List<Document> documents(Path sets) throws IOException {
        Holdings holdings = Holdings.open(NoHome.HOME);
        List<Document> documents = new ArrayList<>();
        for (String set : List.of("wotr-dev", "geovirus", "gwn")) {
            for (AnnotatedText text : AnnotatedTexts.read(sets.resolve(set + ".jsonl"))) {
                String request = JSON.writeValueAsString(Map.of("id", text.id(), "text", text.text()));
                documents.add(holdings.requests().read(request));
            }
        }
        return documents;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long usedHeap() {
        for (int times = 0; times < 3; times++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
