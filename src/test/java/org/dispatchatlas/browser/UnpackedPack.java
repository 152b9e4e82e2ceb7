package org.dispatchatlas.browser;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A class pack as a teacher has it on a stick. */
public final class UnpackedPack {
    private UnpackedPack() {}

    /** Unpacks what an address gives into a folder, and answers with the address of the page to begin with. */
    public static String fetch(URI pack, Path folder) throws IOException {
        try (InputStream in = pack.toURL().openStream()) {
            return unpack(in, folder);
        }
    }

    /** Unpacks a zip into a folder, and answers with the address of the page to begin with. */
    public static String unpack(InputStream zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(zip)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
        return folder.resolve("START-HERE.html").toUri().toString();
    }
}
