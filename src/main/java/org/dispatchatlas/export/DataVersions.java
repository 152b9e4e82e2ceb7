package org.dispatchatlas.export;

import java.util.List;

/**
 * What made an export.
 *
 * @param program name and version of the program
 * @param data the built data files in use, in a fixed order
 */
public record DataVersions(String program, List<DataFile> data) {
    /**
     * A built data file.
     *
     * @param name its path under {@code geodata/}
     * @param sha256 lower-case hexadecimal
     */
    public record DataFile(String name, String sha256) {}

    public DataVersions {
        data = List.copyOf(data);
    }
}
