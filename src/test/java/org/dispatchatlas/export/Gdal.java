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

/** GDAL's {@code ogrinfo}, the reader that most of geography uses. Where it is missing a test is left out, but not on a build server. */
public final class Gdal {
    private static final Pattern COUNT = Pattern.compile("Feature Count: (\\d+)");

    private Gdal() {}

    /** How many features GDAL finds in a file that has one layer. */
    public static int countFeatures(Path file) throws IOException, InterruptedException {
        boolean present = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "ogrinfo")));
        assumeTrue(present || "true".equals(System.getenv("CI")), "ogrinfo is not installed (Debian: gdal-bin)");
        Process process = new ProcessBuilder("ogrinfo", "-ro", "-al", "-so", file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).doesNotContain("ERROR").doesNotContain("Warning");
        Matcher count = COUNT.matcher(output);
        assertThat(count.find()).as(output).isTrue();
        return Integer.parseInt(count.group(1));
    }
}
