package org.dispatchatlas.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Layers that share features, as most of the world is the same on two days and from two views: each feature is kept once, and a layer is a
 * list of their numbers. Written as a script that hands them to the page, as a page from a disk may read nothing else.
 */
final class FeaturePool {
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
        for (String feature : featuresOf(new String(geoJson, StandardCharsets.UTF_8))) {
            numbers.add(features.computeIfAbsent(feature, fresh -> features.size()));
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

    /** The features of a collection, each as it is written there. */
    private static List<String> featuresOf(String json) {
        List<String> found = new ArrayList<>();
        int depth = 0;
        int begin = -1;
        for (int at = json.indexOf('[', json.indexOf("\"features\"")); at < json.length(); at++) {
            switch (json.charAt(at)) {
                case '"' -> at = endOfString(json, at);
                case '{', '[' -> {
                    depth++;
                    begin = depth == 2 ? at : begin;
                }
                case '}', ']' -> {
                    depth--;
                    if (depth == 1) {
                        found.add(json.substring(begin, at + 1));
                    } else if (depth == 0) {
                        return found;
                    }
                }
                default -> {
                    // A part of a number or word, or space.
                }
            }
        }
        throw new IllegalArgumentException("a layer is a FeatureCollection");
    }

    private static int endOfString(String json, int quote) {
        int at = quote + 1;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
