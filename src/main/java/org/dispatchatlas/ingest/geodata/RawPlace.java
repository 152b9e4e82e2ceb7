package org.dispatchatlas.ingest.geodata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.geo.LonLat;

/**
 * A place as a package gives it, before packing.
 *
 * @param number positive GeoNames's id, negative Natural Earth's {@code ne_id}, 0 for a division known by its code alone
 * @param names the main name first; later names with the key of an earlier one are dropped
 * @param radius how far it reaches, metres
 */
record RawPlace(
        int number,
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
            throw new IllegalArgumentException("place " + number + " has no name");
        }
        names = List.copyOf(byKey.values());
    }
}
