package org.dispatchatlas.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.source.Sha256;
import org.dispatchatlas.source.Verification;
import org.dispatchatlas.source.Verification.Outcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads manifests of exports and compares files with them. */
public final class ManifestFile {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String TYPE = "dispatch-atlas-manifest";

    /** The names that the manifests give to each checksum. */
    private final Map<String, String> names = new HashMap<>();
    /** What each listed name was made with, in words. */
    private final Map<String, String> madeWith = new HashMap<>();

    private ManifestFile() {}

    /**
     * Compares files with the manifests among them. A file is known by its checksum, whatever it is called now.
     *
     * @param files contents by name or path, in the order of the answer
     */
    public static List<Verification> verify(Map<String, byte[]> files) {
        ManifestFile listed = new ManifestFile();
        Map<String, byte[]> others = new LinkedHashMap<>();
        files.forEach(
                (name, content) -> manifest(content).ifPresentOrElse(listed::add, () -> others.put(name, content)));
        List<Verification> found = new ArrayList<>();
        others.forEach((name, content) -> found.add(listed.verification(name, content)));
        return found;
    }

    private static Optional<JsonNode> manifest(byte[] content) {
        try {
            @Nullable JsonNode root = MAPPER.readTree(content);
            return Optional.ofNullable(root)
                    .filter(node -> node.path("type").asString("").equals(TYPE));
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    private void add(JsonNode manifest) {
        String with = String.join(
                ", ",
                manifest.path("include")
                        .valueStream()
                        .map(word -> word.asString(""))
                        .toList());
        for (JsonNode file : manifest.path("files")) {
            String name = file.path("name").asString("");
            names.put(file.path("sha256").asString(""), name);
            madeWith.put(
                    name,
                    with.isEmpty()
                            ? "it lists exports without borders, claims and relations"
                            : "it lists exports with " + with);
        }
    }

    private Verification verification(String path, byte[] content) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        @Nullable String listed = names.get(Sha256.of(content));
        if (listed != null) {
            return listed.equals(name)
                    ? new Verification(path, Outcome.SAME, "")
                    : new Verification(path, Outcome.RENAMED, listed);
        }
        @Nullable String with = madeWith.get(name);
        return with == null
                ? new Verification(path, Outcome.NOT_LISTED, "")
                : new Verification(path, Outcome.DIFFERENT, with);
    }
}
