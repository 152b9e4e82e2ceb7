package org.dispatchatlas.ingest.geodata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geo.LonLat;

/**
 * A place as a package gives it, before packing.
 *
 * @param names the main name first; later names with the key of an earlier one are dropped
 * @param radius how far it reaches, metres
 */
record RawPlace(
        PlaceId id,
        List<String> names,
        FeatureClass featureClass,
        LonLat point,
        int population,
        int radius,
        String country,
        String firstOrderCode,
        String note) {

    RawPlace {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String name : names) {
            byKey.putIfAbsent(NameKey.of(name), name.strip());
        }
        byKey.remove("");
        if (byKey.isEmpty()) {
            throw new IllegalArgumentException(id + " has no name");
        }
        names = List.copyOf(byKey.values());
    }
}
