package org.dispatchatlas.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A file of a pack.
 *
 * @param name with its folders, parted by {@code /}
 * @param says in a few words what it is, for the list on the page; empty to be left out of the list
 * @param writing writes its bytes, the same each time; the stream stays open
 */
public record PackFile(String name, String says, Writing writing) {
    /** Writes a file. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    public PackFile {
        if (name.isBlank() || name.startsWith("/") || name.contains("..") || name.contains("\\")) {
            throw new IllegalArgumentException("a pack's file lies within the pack, was “%s”".formatted(name));
        }
    }

    /** A file of text. */
    static PackFile text(String name, String says, String text) {
        return new PackFile(name, says, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
