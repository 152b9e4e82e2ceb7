package org.dispatchatlas.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.source.License;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.source.SourceId;

/** The sources of all data and authored facts, as {@code geodata/sources.yaml} lists them. */
public final class SourcesYaml {
    private static final Map<String, String> LICENCE_NAMES = Map.of(
            "public-domain", "Public domain",
            "CC-BY-4.0", "Creative Commons Attribution 4.0",
            "MIT", "MIT License",
            "facts-only", "Facts only; no text or data is copied");

    private final Map<SourceId, Source> byId = new LinkedHashMap<>();

    private SourcesYaml(List<Yaml> entries) {
        for (Yaml entry : entries) {
            var source = source(entry);
            if (byId.put(source.id(), source) != null) {
                throw new IllegalStateException("sources.yaml has two entries with the id " + source.id());
            }
        }
    }

    /**
     * Reads the list from the class path.
     *
     * @throws IllegalStateException if an entry lacks a key or an id stands twice
     */
    public static SourcesYaml load() {
        return new SourcesYaml(Yaml.load("/geodata/sources.yaml").list());
    }

    /** All sources, in the order of the file. */
    public List<Source> sources() {
        return List.copyOf(byId.values());
    }

    /** The ids of all sources. */
    public Set<SourceId> ids() {
        return Set.copyOf(byId.keySet());
    }

    /** The source with the id. */
    public Optional<Source> find(SourceId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The credit lines that must stand beside anything made from the data, each once. */
    public List<String> attributions() {
        var lines = new ArrayList<String>();
        for (Source source : byId.values()) {
            if (!source.attribution().isEmpty() && !lines.contains(source.attribution())) {
                lines.add(source.attribution());
            }
        }
        return lines;
    }

    private static Source source(Yaml entry) {
        String licence = entry.text("licence");
        return new Source(
                new SourceId(entry.text("id")),
                entry.text("title"),
                entry.text("publisher"),
                entry.text("version"),
                new License(licence, LICENCE_NAMES.getOrDefault(licence, licence), entry.text("licence_url")),
                entry.text("attribution"));
    }
}
