package org.dispatchatlas.ingest.geodata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dispatchatlas.source.Sha256;

/** The list of checksums beside the built files, in the form of {@code sha256sum}. */
public final class Checksums {
    /** The name of the list. */
    public static final String FILE_NAME = "CHECKSUMS.sha256";

    private Checksums() {}

    /** Lists all files of a folder, in the order of their names. */
    static void write(Path folder) throws IOException {
        var lines = new StringBuilder();
        for (Path file : files(folder)) {
            lines.append(Sha256.of(Files.readAllBytes(file)))
                    .append("  ")
                    .append(folder.relativize(file).toString().replace('\\', '/'))
                    .append('\n');
        }
        Files.writeString(folder.resolve(FILE_NAME), lines);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(FILE_NAME))
                    .sorted()
                    .toList();
        }
    }
}
