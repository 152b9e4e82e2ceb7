package org.dispatchatlas.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dispatchatlas.geoparser.Lexicon;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the recogniser's words from {@code geodata/curated/lexicon.yaml}. */
public final class LexiconFile {
    private static final String PLACE = "/geodata/curated/lexicon.yaml";

    private LexiconFile() {}

    /**
     * The lexicon that the program ships.
     *
     * @throws IllegalStateException where the file is missing, or a list in it is
     */
    public static Lexicon load() {
        try (InputStream in = LexiconFile.class.getResourceAsStream(PLACE)) {
            if (in == null) {
                throw new IllegalStateException(PLACE + " is missing from the class path");
            }
            return new YAMLMapper().readValue(in, Lexicon.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(PLACE + " could not be read", broken);
        }
    }
}
