package org.dispatchatlas.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Layers that share features, as most of the world is the same on two days and from two views: each feature is kept once, and a layer is a
 * list of their numbers. Written as a script that hands them to the page, as a page from a disk may read nothing else.
 */
final class FeaturePool {
    /** Numbers stay as they are written. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Map<String, Integer> features = new LinkedHashMap<>();
    private final Map<String, List<Integer>> layers = new LinkedHashMap<>();

    /**
     * Takes a layer.
     *
     * @param address that the map asks for
     * @param geoJson a FeatureCollection
     */
    void add(String address, byte[] geoJson) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode feature : JSON.readTree(geoJson).get("features")) {
            numbers.add(features.computeIfAbsent(feature.toString(), fresh -> features.size()));
        }
        layers.put(address, numbers);
    }

    void write(OutputStream out) throws IOException {
        String lists = layers.entrySet().stream()
                .map(layer -> PackScript.quoted(layer.getKey()) + ":"
                        + layer.getValue().toString().replace(" ", ""))
                .collect(Collectors.joining(",\n"));
        String script = "atlasPack.giveLayers({\"features\":[\n%s\n],\"layers\":{\n%s\n}});\n"
                .formatted(String.join(",\n", features.keySet()), lists);
        out.write(PackScript.inert(script).getBytes(StandardCharsets.UTF_8));
    }
}
