package org.dispatchatlas.export;

import java.util.HashSet;
import java.util.Set;

/** Hands out ids for KML, each only once: of type xsd:ID they must be names without colon (NCName of XML 1.0), unique in the file. */
final class KmlIds {
    private final Set<String> taken = new HashSet<>();

    /** The id of a layer's schema, the same at each call. */
    static String schema(String layer) {
        return "schema-" + safe(layer);
    }

    /** The id of a style, the same at each call. */
    static String style(String layer, String kind) {
        return "style-" + safe(kind.isEmpty() ? layer : layer + "-" + kind);
    }

    /** The id itself where it is a name and free; else one made from it. */
    String next(String id) {
        String name = safe(id);
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    private static String safe(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints().forEach(character -> {
            boolean kept = isLetter(character) || (!name.isEmpty() && isInside(character));
            // Letters of other scripts may be names too, but not all that Unicode has now; so none is kept.
            name.append(kept ? Character.toString(character) : "_" + Integer.toHexString(character) + "_");
        });
        return name.isEmpty() ? "_" : name.toString();
    }

    private static boolean isLetter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_';
    }

    private static boolean isInside(int character) {
        return (character >= '0' && character <= '9') || character == '-' || character == '.';
    }
}
