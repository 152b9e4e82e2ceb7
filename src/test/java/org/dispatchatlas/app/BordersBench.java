package org.dispatchatlas.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Tile;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.ingest.borders.BordersFile;

/** {@code ./mvnw -Pbench-borders}: loading all borders, and who held a point on a day. Writes the same ground and points for PostGIS. */
final class BordersBench {
    private static final int POINTS = 1_000_000;
    private static final int RUNS = 3;
    private static final long SEED = 1936;
    private static final LocalDate FIRST = LocalDate.of(1930, 1, 1);
    private static final int DAYS = 6209;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private record Question(LonLat position, LocalDate day) {}

    private BordersBench() {}

    /** Takes the folder to write to. */
    public static void main(String[] args) throws IOException {
        long begun = System.nanoTime();
        HistoricalBorders borders = BordersFile.load();
        OUT.printf(Locale.ROOT, "all borders loaded in %.2f s%n", seconds(begun));
        begun = System.nanoTime();
        borders.on(LocalDate.of(1936, 4, 1));
        OUT.printf(Locale.ROOT, "the first day drawn in %.2f s%n", seconds(begun));
        List<Question> questions = questions();
        for (int run = 1; run <= RUNS; run++) {
            measure(borders, questions, run);
        }
        write(Path.of(args[0]), questions);
    }

    private static List<Question> questions() {
        Random random = new Random(SEED);
        List<Question> questions = new ArrayList<>(POINTS);
        for (int i = 0; i < POINTS; i++) {
            LonLat position = new LonLat(random.nextDouble(-180, 180), random.nextDouble(-60, 75));
            questions.add(new Question(position, FIRST.plusDays(random.nextInt(DAYS))));
        }
        return questions;
    }

    private static void measure(HistoricalBorders borders, List<Question> questions, int run) {
        long[] nanos = new long[questions.size()];
        int held = 0;
        long begun = System.nanoTime();
        for (int i = 0; i < nanos.length; i++) {
            long before = System.nanoTime();
            Question question = questions.get(i);
            held += borders.report(question.position(), question.day()).holder().isPresent() ? 1 : 0;
            nanos[i] = System.nanoTime() - before;
        }
        double all = seconds(begun);
        Arrays.sort(nanos);
        OUT.printf(
                Locale.ROOT,
                "Dispatch Atlas, run %d: points on land %d Time: %.0f ms; a point %.2f us, median %.2f, 99 in 100 %.1f%n",
                run,
                held,
                all * 1000,
                all * 1e6 / nanos.length,
                nanos[nanos.length / 2] / 1e3,
                nanos[nanos.length * 99 / 100] / 1e3);
    }

    private static void write(Path folder, List<Question> questions) throws IOException {
        List<Tile> tiles = BordersFile.tiles();
        try (PrintWriter ground = writer(folder, "tiles.tsv");
                PrintWriter holdings = writer(folder, "holdings.tsv")) {
            for (int tile = 0; tile < tiles.size(); tile++) {
                ground.printf("%d\tSRID=4326;%s%n", tile, tiles.get(tile).area().toText());
                for (Tile.Holding holding : tiles.get(tile).holdings()) {
                    holdings.printf(
                            "%d\t%s\t%s\t%s%n",
                            tile,
                            holding.territory(),
                            holding.valid().findFirst().map(LocalDate::toString).orElse("\\N"),
                            holding.valid().findLast().map(LocalDate::toString).orElse("\\N"));
                }
            }
        }
        try (PrintWriter points = writer(folder, "points.tsv")) {
            for (int i = 0; i < questions.size(); i++) {
                Question question = questions.get(i);
                points.printf(
                        Locale.ROOT,
                        "%d\t%.7f\t%.7f\t%s%n",
                        i,
                        question.position().lon(),
                        question.position().lat(),
                        question.day());
            }
        }
    }

    private static PrintWriter writer(Path folder, String name) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(folder.resolve(name)));
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
