package org.dispatchatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold a whole expected output. {@code -Dgolden.update=true} rewrites them; the change is then reviewed as a diff.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Compares the output with the file, byte for byte. */
    public static void check(String file, byte[] output) {
        Path golden = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(golden.getParent());
                Files.write(golden, output);
            }
            assertThat(golden).as("written by -Dgolden.update=true").exists();
            assertThat(new String(output, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
