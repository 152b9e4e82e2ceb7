package org.dispatchatlas.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads manifests of exports and compares files with them. No file lies in memory as a whole, whatever its size. */
public final class ManifestFile {
    /** Bytes; a manifest has some thousands. What is larger is an export and not looked into. */
    private static final int LARGEST_MANIFEST = 1_000_000;

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String TYPE = "dispatch-atlas-manifest";

    /** The names that the manifests give to each checksum. */
    private final Map<String, String> names = new HashMap<>();
    /** What each listed name was made with, in words. */
    private final Map<String, String> madeWith = new HashMap<>();

    private ManifestFile() {}

    /** Opens a file, each time from its beginning. */
    @FunctionalInterface
    public interface Content {
        /** A stream that the caller closes. */
        InputStream open() throws IOException;
    }

    /**
     * Compares files with the manifests among them. A file is known by its checksum, whatever it is called now.
     *
     * @param files contents by name or path, in the order of the answer
     * @throws IOException where a file can't be read
     */
    public static List<Verification> verify(Map<String, Content> files) throws IOException {
        ManifestFile listed = new ManifestFile();
        Map<String, Content> others = new LinkedHashMap<>();
        for (Map.Entry<String, Content> file : files.entrySet()) {
            manifest(file.getValue()).ifPresentOrElse(listed::add, () -> others.put(file.getKey(), file.getValue()));
        }
        List<Verification> found = new ArrayList<>();
        for (Map.Entry<String, Content> file : others.entrySet()) {
            found.add(listed.verification(file.getKey(), sha256(file.getValue())));
        }
        return found;
    }

    private static Optional<JsonNode> manifest(Content content) throws IOException {
        byte[] beginning = beginning(content);
        try {
            return beginning.length <= LARGEST_MANIFEST && isManifest(beginning)
                    ? Optional.of(MAPPER.readTree(beginning))
                    : Optional.empty();
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    private static byte[] beginning(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readNBytes(LARGEST_MANIFEST + 1);
        }
    }

    /** Reads no further than the member {@code type}: a manifest has it first, and so have most exports in JSON. */
    private static boolean isManifest(byte[] content) {
        try (JsonParser parser = MAPPER.createParser(content)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isType = parser.currentName().equals("type");
                JsonToken value = parser.nextToken();
                if (isType) {
                    return value == JsonToken.VALUE_STRING && parser.getString().equals(TYPE);
                }
                parser.skipChildren();
            }
            return false;
        }
    }

    private static String sha256(Content content) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(content.open(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.hex(digest.digest());
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

    private Verification verification(String path, String sha256) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        @Nullable String listed = names.get(sha256);
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
