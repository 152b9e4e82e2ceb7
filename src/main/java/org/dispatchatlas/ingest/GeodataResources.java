package org.dispatchatlas.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of {@code geodata/} as they lie on the class path. */
public final class GeodataResources {
    private GeodataResources() {}

    /**
     * Opens a file by its path under {@code geodata/}, such as {@code built/gazetteer.bin}.
     *
     * @throws UncheckedIOException if there is no such file
     */
    public static InputStream open(String path) {
        InputStream stream = GeodataResources.class.getResourceAsStream("/geodata/" + path);
        if (stream == null) {
            throw new UncheckedIOException(new FileNotFoundException(
                    "geodata/" + path + " is not on the class path; ./mvnw -Pgeodata builds what is missing"));
        }
        return stream;
    }

    /** Reads a file whole. */
    public static byte[] read(String path) {
        try (InputStream stream = open(path)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("geodata/" + path + " cannot be read", unreadable);
        }
    }
}
