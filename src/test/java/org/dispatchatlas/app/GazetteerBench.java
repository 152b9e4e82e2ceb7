package org.dispatchatlas.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.dispatchatlas.ingest.DataIssue;
import org.dispatchatlas.ingest.index.GazetteerImport;
import org.dispatchatlas.ingest.index.GazetteerIndex;
import org.dispatchatlas.ingest.index.ImportWatcher;

/**
 * {@code ./mvnw -Pbench-gazetteer}: how fast tables of ten thousand to a million made-up places are imported, and how long a name takes
 * to be looked up in each.
 */
final class GazetteerBench {
    private static final long SEED = 19360401;
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int LOOK_UPS = 20_000;
    private static final String[] SYLLABLES =
            "ul an ba tor kal gan tam sag bu lag no mon han har bin shen yang tien tsin".split(" ");
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private GazetteerBench() {}

    /** Takes a folder to work in, and perhaps other numbers of rows. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        OUT.printf(Locale.ROOT, "heap limit %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
        List<Integer> sizes =
                args.length > 1 ? Stream.of(args).skip(1).map(Integer::valueOf).toList() : SIZES;
        for (int rows : sizes) {
            measure(rows, folder.resolve("table-" + rows + ".txt"), folder.resolve("index-" + rows));
        }
    }

    private static void measure(int rows, Path table, Path folder) throws IOException {
        write(rows, table);
        long begun = System.nanoTime();
        GazetteerImport.run(List.of(table), List.of(), folder, new Silent());
        double seconds = (System.nanoTime() - begun) / 1e9;
        OUT.printf(
                Locale.ROOT,
                "%,9d rows, %d MB: imported in %.1f s, %,.0f rows/s, index %d MB%n",
                rows,
                Files.size(table) >> 20,
                seconds,
                rows / seconds,
                size(folder) >> 20);
        long before = usedHeap();
        try (GazetteerIndex index = GazetteerIndex.find(folder).orElseThrow()) {
            Random random = new Random(SEED);
            IntFunction<String> known = at -> name(random.nextInt(rows), rows);
            latency("hit", known, name -> index.findByName(name).size());
            latency(
                    "miss",
                    at -> "Zz" + known.apply(at),
                    name -> index.findByName(name).size());
            latency(
                    "beginning",
                    at -> known.apply(at).toLowerCase(Locale.ROOT),
                    name -> index.hasNameBeginning(name) ? 1 : 0);
            OUT.printf(Locale.ROOT, "          heap added %.1f MB%n", (usedHeap() - before) / 1e6);
        }
    }

    private static void latency(String what, IntFunction<String> names, ToIntFunction<String> lookUp) {
        double[] micros = new double[LOOK_UPS];
        long found = 0;
        for (int round = 0; round < 2; round++) {
            for (int at = 0; at < LOOK_UPS; at++) {
                String name = names.apply(at);
                long begun = System.nanoTime();
                found += lookUp.applyAsInt(name);
                micros[at] = (System.nanoTime() - begun) / 1e3;
            }
        }
        Arrays.sort(micros);
        OUT.printf(
                Locale.ROOT,
                "          %-9s median %6.1f us, 99 in 100 below %6.1f us, %.2f found each%n",
                what,
                micros[LOOK_UPS / 2],
                micros[LOOK_UPS * 99 / 100],
                found / 2.0 / LOOK_UPS);
    }

    /** Nineteen columns as GeoNames has them, with a plain name, two alternates and a name that on average two others bear. */
    private static void write(int rows, Path table) throws IOException {
        Random random = new Random(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(table)) {
            for (int row = 1; row <= rows; row++) {
                String name = name(row - 1, rows);
                out.write(String.format(
                        Locale.ROOT,
                        "%d\t%s\t%s\tOld %s,%s Town\t%.5f\t%.5f\tP\tPPL\tMN\t\t%02d\t\t\t\t%d\t\t900\tAsia/Ulaanbaatar\t2020-01-01%n",
                        row,
                        name,
                        name,
                        name,
                        name,
                        random.nextDouble(-80, 80),
                        random.nextDouble(-180, 180),
                        random.nextInt(20),
                        random.nextInt(100_000)));
            }
        }
    }

    /** Three rows have each name. */
    private static String name(int row, int rows) {
        Random random = new Random(row % (rows / 3 + 1));
        StringBuilder name = new StringBuilder();
        for (int syllables = 3 + random.nextInt(3); syllables > 0; syllables--) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static long usedHeap() {
        for (int times = 0; times < 3; times++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static final class Silent implements ImportWatcher {
        @Override
        public void read(long bytes) {
            // The clock is read after all.
        }

        @Override
        public void report(DataIssue issue) {
            throw new IllegalStateException(issue.toString());
        }
    }
}
