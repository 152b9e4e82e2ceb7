package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GDAL's {@code ogrinfo} and {@code ogr2ogr}, the readers that most of geography uses. Where it is missing a test is left out, but not on a build server. */
public final class Gdal {
    private static final Pattern COUNT = Pattern.compile("Feature Count: (\\d+)");

    private Gdal() {}

    /** How many features GDAL finds in a file that has one layer. */
    public static int countFeatures(Path file) throws IOException, InterruptedException {
        return countIn(run("ogrinfo", "-ro", "-al", "-so", file.toString()));
    }

    /** How many features GDAL finds in a layer. */
    public static int countFeatures(Path file, String layer) throws IOException, InterruptedException {
        return countIn(run("ogrinfo", "-ro", "-so", file.toString(), layer));
    }

    /** A layer as GeoJSON, as GDAL reads it. */
    public static String geoJson(Path file, String layer) throws IOException, InterruptedException {
        return run("ogr2ogr", "-f", "GeoJSON", "/vsistdout/", file.toString(), layer);
    }

    /** What a program of GDAL prints; it must neither fail nor warn. */
    static String run(String... command) throws IOException, InterruptedException {
        assumeTrue(
                isInstalled(command[0]) || "true".equals(System.getenv("CI")),
                command[0] + " is not installed (Debian: gdal-bin)");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).doesNotContain("ERROR").doesNotContain("Warning");
        return output;
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static int countIn(String output) {
        Matcher count = COUNT.matcher(output);
        assertThat(count.find()).as(output).isTrue();
        return Integer.parseInt(count.group(1));
    }
}
