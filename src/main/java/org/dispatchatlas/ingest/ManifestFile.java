package org.dispatchatlas.ingest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.source.Verification;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads manifests of exports and compares files with them. */
public final class ManifestFile {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String TYPE = "dispatch-atlas-manifest";

    private ManifestFile() {}

    /** The files that a manifest lists with their checksums, lower-case hexadecimal; empty where the content is no manifest. */
    static Optional<Map<String, String>> read(byte[] content) {
        try {
            JsonNode manifest = MAPPER.readTree(content);
            if (manifest == null
                    || !manifest.isObject()
                    || !manifest.path("type").asString("").equals(TYPE)) {
                return Optional.empty();
            }
            Map<String, String> files = new LinkedHashMap<>();
            for (JsonNode file : manifest.path("files")) {
                @Nullable JsonNode name = file.get("name");
                @Nullable JsonNode sum = file.get("sha256");
                if (name != null && name.isString() && sum != null && sum.isString()) {
                    files.put(name.stringValue(), sum.stringValue());
                }
            }
            return Optional.of(files);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /**
     * Compares files with the manifests among them.
     *
     * @param files contents by name, in the order of the answer
     */
    public static List<Verification> verify(Map<String, byte[]> files) {
        Map<String, String> sums = new LinkedHashMap<>();
        List<String> manifests = new ArrayList<>();
        files.forEach((name, content) -> read(content).ifPresent(listed -> {
            manifests.add(name);
            sums.putAll(listed);
        }));
        List<Verification> found = new ArrayList<>();
        files.forEach((name, content) -> {
            if (!manifests.contains(name)) {
                found.add(new Verification(name, outcome(sums.get(name), content)));
            }
        });
        return found;
    }

    private static Verification.Outcome outcome(@Nullable String sum, byte[] content) {
        if (sum == null) {
            return Verification.Outcome.NOT_LISTED;
        }
        return sum.equals(sha256(content)) ? Verification.Outcome.SAME : Verification.Outcome.DIFFERENT;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
