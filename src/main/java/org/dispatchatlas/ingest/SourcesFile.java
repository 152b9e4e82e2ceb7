package org.dispatchatlas.ingest;

import java.util.List;
import org.dispatchatlas.source.License;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.source.SourceId;

/** Reads {@code geodata/sources.yaml}. */
public final class SourcesFile {
    private static final String PLACE = "/geodata/sources.yaml";

    private SourcesFile() {}

    /**
     * All sources in the order of the file.
     *
     * @throws IllegalStateException where an entry lacks something; the message names it
     */
    public static List<Source> load() {
        return Yaml.load(PLACE).list().stream().map(SourcesFile::source).toList();
    }

    private static Source source(Yaml entry) {
        String licence = entry.text("licence");
        return new Source(
                new SourceId(entry.text("id")),
                entry.text("title"),
                entry.findText("publisher").orElse(""),
                entry.findText("version").orElse(""),
                new License(licence, licence, entry.findText("licence_url").orElse("")),
                entry.findText("attribution").orElse(""));
    }
}
