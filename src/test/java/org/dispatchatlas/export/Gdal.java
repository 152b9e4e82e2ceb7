package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GDAL's {@code ogrinfo} and {@code ogr2ogr}, the readers that most of geography uses. Where it is missing a test is left out, but not on a build server. */
public final class Gdal {
    private static final Pattern COUNT = Pattern.compile("Feature Count: (\\d+)");

    /** Such as "1: borders (title: Borders)". */
    private static final Pattern LAYER = Pattern.compile("(?m)^\\d+: ([^ ]+)");

    private Gdal() {}

    /** How many features GDAL finds in a file that has one layer. */
    public static int countFeatures(Path file) throws IOException, InterruptedException {
        return countIn(run("ogrinfo", "-ro", "-al", "-so", file.toString()));
    }

    /** How many features GDAL finds in a layer. */
    public static int countFeatures(Path file, String layer) throws IOException, InterruptedException {
        return countIn(run("ogrinfo", "-ro", "-so", file.toString(), layer));
    }

    /** How many features GDAL reads, one by one, of a source of its own notation; options narrow it down. */
    public static int readFeatures(String source, String layer, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("ogrinfo", "-ro", "-geom=NO"));
        command.addAll(List.of(options));
        command.addAll(List.of(source, layer));
        // It may grumble: opening one collection it asks for what is above the API too.
        return (int) output(command)
                .lines()
                .filter(line -> line.startsWith("OGRFeature("))
                .count();
    }

    /** The names of the layers that GDAL lists. */
    public static List<String> layers(String source) throws IOException, InterruptedException {
        return LAYER.matcher(run("ogrinfo", "-ro", "-q", source))
                .results()
                .map(line -> line.group(1))
                .toList();
    }

    /** What GDAL says of a layer and its columns. */
    public static String describe(String source, String layer) throws IOException, InterruptedException {
        return run("ogrinfo", "-ro", "-so", source, layer);
    }

    /** A layer as GeoJSON, as GDAL reads it. */
    public static String geoJson(Path file, String layer) throws IOException, InterruptedException {
        return run("ogr2ogr", "-f", "GeoJSON", "/vsistdout/", file.toString(), layer);
    }

    /** What a program of GDAL prints; it must neither fail nor warn. */
    static String run(String... command) throws IOException, InterruptedException {
        String output = output(List.of(command));
        assertThat(output).doesNotContain("ERROR").doesNotContain("Warning");
        return output;
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        assumeTrue(
                isInstalled(command.getFirst()) || "true".equals(System.getenv("CI")),
                command.getFirst() + " is not installed (Debian: gdal-bin)");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static int countIn(String output) {
        Matcher count = COUNT.matcher(output);
        assertThat(count.find()).as(output).isTrue();
        return Integer.parseInt(count.group(1));
    }
}
