package org.dispatchatlas.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files as a zip: in the order of their names and all of one time, so that the same files give the same bytes. */
final class PackZip {
    /** Not the first moment that a zip can name, as that one is written with the time zone of the machine beside it. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private PackZip() {}

    static void write(List<PackFile> files, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_COMPRESSION);
        Set<String> names = new HashSet<>();
        for (PackFile file :
                files.stream().sorted(Comparator.comparing(PackFile::name)).toList()) {
            if (!names.add(file.name())) {
                throw new IllegalArgumentException("two files of the pack are called " + file.name());
            }
            ZipEntry entry = new ZipEntry(file.name());
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            file.writing().to(zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
