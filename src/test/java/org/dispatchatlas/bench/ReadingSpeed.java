package org.dispatchatlas.bench;

import java.io.PrintStream;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One geoparser measured: its load, the heap it adds, and the tokens (runs of characters between white space) it reads in a second on
 * one thread once warm. The passes go to standard error, a row of a table to standard output. Uses the JDK only, for it is also compiled
 * on the class paths of the peers, so that all are measured alike.
 */
public final class ReadingSpeed {
    private static final int PASSES = 9;
    private static final int WARM = 4;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream LOG = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private final String name;
    private final long heapBefore = usedHeap();
    private final long start = System.nanoTime();
    private double load;
    private double heapLoaded;

    /** Begins the measurement; what is to be loaded must not be loaded yet. */
    public ReadingSpeed(String name) {
        this.name = name;
    }

    /** Reads a text and says how many places it found. */
    @FunctionalInterface
    public interface Reader<T> {
        int read(T text) throws Exception;
    }

    /** To be called once the geoparser is loaded, and before the texts are. */
    public void loaded() {
        load = seconds(start);
        heapLoaded = heapAdded();
    }

    /** Has all texts read again and again, and prints the row. */
    public <T> void read(List<T> texts, Function<T, String> characters, Reader<T> reader) throws Exception {
        long tokens = texts.stream()
                .mapToLong(text -> characters.apply(text).strip().split("\\s+", -1).length)
                .sum();
        try {
            double[] rates = new double[PASSES];
            int found = 0;
            for (int pass = 0; pass < PASSES; pass++) {
                long begun = System.nanoTime();
                found = readAll(texts, reader);
                rates[pass] = tokens / seconds(begun);
                LOG.printf(Locale.ROOT, "%s: pass %d: %d places, %,.0f tokens/s%n", name, pass, found, rates[pass]);
            }
            LOG.printf(Locale.ROOT, "%s: %d texts, %d tokens%n", name, texts.size(), tokens);
            print(tokens, found, heapAdded(), Arrays.copyOfRange(rates, WARM, PASSES));
        } finally {
            // Without this the geoparser may be collected before its heap is taken.
            Reference.reachabilityFence(reader);
        }
    }

    private static <T> int readAll(List<T> texts, Reader<T> reader) throws Exception {
        int found = 0;
        for (T text : texts) {
            found += reader.read(text);
        }
        return found;
    }

    private void print(long tokens, int found, double heapRead, double[] warm) {
        Arrays.sort(warm);
        OUT.printf(
                Locale.ROOT,
                "| %-32s | %6.2f | %11.0f | %9.0f | %,8.0f (%,.0f to %,.0f) | %,d in %,d tokens |%n",
                name,
                load,
                heapLoaded,
                heapRead,
                warm[warm.length / 2],
                warm[0],
                warm[warm.length - 1],
                found,
                tokens);
    }

    private double heapAdded() {
        return (usedHeap() - heapBefore) / 1e6;
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
