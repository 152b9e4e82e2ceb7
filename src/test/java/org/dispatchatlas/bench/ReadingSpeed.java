package org.dispatchatlas.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * One geoparser measured: its load, the heap it adds, and the tokens (runs of characters between white space) it reads in a second on
 * one thread once warm. The passes go to standard error, a row of a table to standard output. Uses the JDK only, for it is also compiled
 * on the class paths of the peers, so that all are measured alike.
 */
public final class ReadingSpeed {
    /** A time and not a number of passes, or who reads fastest would be warmed up least. */
    private static final Duration WARM_UP = Duration.ofSeconds(25);

    private static final int PASSES = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
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

    /** One reading of all texts; by processor time other work on the machine counts less. */
    private record Pass(int found, double rate, double cpuRate) {}

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
            long warmUntil = System.nanoTime() + WARM_UP.toNanos();
            while (System.nanoTime() < warmUntil) {
                pass("warm-up", texts, tokens, reader);
            }
            List<Pass> passes = new ArrayList<>();
            while (passes.size() < PASSES) {
                passes.add(pass("timed", texts, tokens, reader));
            }
            print(texts.size(), tokens, heapAdded(), passes);
        } finally {
            // Without this the geoparser may be collected before its heap is taken.
            Reference.reachabilityFence(reader);
        }
    }

    private <T> Pass pass(String kind, List<T> texts, long tokens, Reader<T> reader) throws Exception {
        long begun = System.nanoTime();
        long worked = THREADS.getCurrentThreadCpuTime();
        int found = readAll(texts, reader);
        double cpuSeconds = (THREADS.getCurrentThreadCpuTime() - worked) / 1e9;
        Pass pass = new Pass(found, tokens / seconds(begun), tokens / cpuSeconds);
        LOG.printf(
                Locale.ROOT,
                "%s: %s: %d places, %,.0f tokens/s, %,.0f by processor time%n",
                name,
                kind,
                found,
                pass.rate,
                pass.cpuRate);
        return pass;
    }

    private static <T> int readAll(List<T> texts, Reader<T> reader) throws Exception {
        int found = 0;
        for (T text : texts) {
            found += reader.read(text);
        }
        return found;
    }

    private void print(int texts, long tokens, double heapRead, List<Pass> passes) {
        OUT.printf(
                Locale.ROOT,
                "| %-25s | %6.2f | %10.0f | %9.0f | %-30s | %-30s | %,d in %,d texts of %,d tokens |%n",
                name,
                load,
                heapLoaded,
                heapRead,
                spread(passes, Pass::rate),
                spread(passes, Pass::cpuRate),
                passes.getFirst().found,
                texts,
                tokens);
    }

    private static String spread(List<Pass> passes, ToDoubleFunction<Pass> rate) {
        double[] rates = passes.stream().mapToDouble(rate).sorted().toArray();
        return String.format(
                Locale.ROOT, "%,.0f (%,.0f to %,.0f)", rates[rates.length / 2], rates[0], rates[rates.length - 1]);
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
