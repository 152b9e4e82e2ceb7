package org.dispatchatlas.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code geodata/built/CHECKSUMS.sha256}: which data a program was made with. */
public final class BuiltChecksums {
    private BuiltChecksums() {}

    /**
     * The SHA-256 of every built file, in lower-case hexadecimal, by its name under {@code built/} and ordered by it.
     *
     * @throws java.io.UncheckedIOException if the list is missing
     */
    public static Map<String, String> load() {
        Map<String, String> checksums = new TreeMap<>();
        new String(GeodataResources.read("built/CHECKSUMS.sha256"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.strip().split("\\s+\\*?", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> checksums.put(parts[1], parts[0]));
        return checksums;
    }
}
