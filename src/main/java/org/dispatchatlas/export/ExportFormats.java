package org.dispatchatlas.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;

/** All forms in which an atlas leaves the house. */
public final class ExportFormats {
    private final List<ExportFormat> formats;

    /** These forms, and no other. */
    public ExportFormats(List<ExportFormat> formats) {
        this.formats = formats.stream()
                .sorted(Comparator.comparing(ExportFormat::extension))
                .toList();
    }

    /** The form with the extension. */
    public Optional<ExportFormat> find(String extension) {
        return formats.stream()
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    /** All extensions in alphabetical order. */
    public List<String> extensions() {
        return formats.stream().map(ExportFormat::extension).toList();
    }

    /** The bytes of an export. */
    public static byte[] bytes(ExportFormat format, Atlas atlas) {
        var out = new ByteArrayOutputStream();
        try {
            format.write(atlas, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return out.toByteArray();
    }
}
