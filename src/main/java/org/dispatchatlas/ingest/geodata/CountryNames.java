package org.dispatchatlas.ingest.geodata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** English names of the countries of today by ISO 3166-1 alpha-2 code, the usual short one first. */
final class CountryNames {
    private final Map<String, List<String>> byCode = new TreeMap<>();

    /**
     * @param names of i18n-iso-countries: a name or a list of names for each code
     * @param atlas a TopoJSON of countries: of several names the one that stands on its map is the usual one
     */
    CountryNames(Path names, Path atlas) {
        Set<String> usual = new HashSet<>();
        JsonMapper.shared()
                .readTree(atlas.toFile())
                .at("/objects/countries/geometries")
                .forEach(country -> usual.add(country.at("/properties/name").asString("")));
        for (Map.Entry<String, JsonNode> country :
                JsonMapper.shared().readTree(names.toFile()).get("countries").properties()) {
            byCode.put(country.getKey(), sorted(country.getValue(), usual));
        }
    }

    /** The names for a code; empty for a code that the package does not know. */
    List<String> get(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    private static List<String> sorted(JsonNode names, Set<String> usual) {
        var sorted = new ArrayList<String>();
        if (names.isString()) {
            sorted.add(names.asString());
        } else {
            names.forEach(name -> sorted.add(sorted.size(), name.asString()));
        }
        // "US" as a name would be found in every "us".
        sorted.remove("US");
        sorted.sort((one, other) -> Boolean.compare(usual.contains(other), usual.contains(one)));
        return sorted;
    }
}
