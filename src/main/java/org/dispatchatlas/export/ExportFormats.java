package org.dispatchatlas.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.source.Source;

/** All forms in which an atlas leaves the house. */
public final class ExportFormats {
    private final List<ExportFormat> formats;
    private final Supplier<List<Source>> sources;

    /**
     * These forms, and no other.
     *
     * @param sources every source there is, ordered by id: an export names those that it uses
     */
    public ExportFormats(List<ExportFormat> formats, Supplier<List<Source>> sources) {
        this.formats = formats.stream()
                .sorted(Comparator.comparing(ExportFormat::extension))
                .toList();
        this.sources = sources;
    }

    /** What is to be exported of an atlas. */
    public Export export(Atlas atlas, Set<Export.Extra> extras) {
        return Export.of(atlas, extras, sources.get());
    }

    /** Every source there is, ordered by id. */
    public List<Source> sources() {
        return sources.get();
    }

    /** The form with the extension. */
    public Optional<ExportFormat> find(String extension) {
        return formats.stream()
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    /** The form of a file's name: that with the longest extension, as one may end with another. */
    public Optional<ExportFormat> findByName(String file) {
        return formats.stream()
                .filter(format -> file.endsWith("." + format.extension()))
                .max(Comparator.comparingInt(format -> format.extension().length()));
    }

    /** All forms in the order of their extensions. */
    public List<ExportFormat> all() {
        return formats;
    }

    /** All extensions in alphabetical order. */
    public List<String> extensions() {
        return formats.stream().map(ExportFormat::extension).toList();
    }

    /** The bytes of an export. */
    public static byte[] bytes(ExportFormat format, Export export) {
        var out = new ByteArrayOutputStream();
        try {
            format.write(export, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return out.toByteArray();
    }
}
