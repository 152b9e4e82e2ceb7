package org.dispatchatlas.ingest.geodata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.PackedPlaces;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counties, districts and prefectures: the names are GeoNames's. A county of the United States has the middle of its own area; a
 * division elsewhere that of its towns, for no package brings GeoNames's point. A division without a town, or with a town of the very
 * same name, is left out: it could not be placed, or would only make the town's name ambiguous.
 */
final class SecondOrderDivisions {
    private static final String COUNTY_POINT = "The point is the middle of the county's area.";
    private static final String TOWNS_POINT = "The point is the middle of the towns of the division.";

    /** A division of one town still is larger than the town, metres. */
    private static final double LEAST_RADIUS = 10_000;

    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, List<GeoNamesRow>> members = new HashMap<>();
    /** By GeoNames's code, such as {@code US.KY.095}. */
    private final Map<String, Geometry> counties = new TreeMap<>();

    /** Reads the unpacked packages under a folder. */
    SecondOrderDivisions(Path raw, List<GeoNamesRow> towns) {
        readNames(raw.resolve("geonames-divisions/admin2.json"), names);
        for (GeoNamesRow town : towns) {
            String code = town.country() + '.' + town.firstOrderCode() + '.' + town.secondOrderCode();
            members.computeIfAbsent(code, absent -> new ArrayList<>()).add(town);
        }
        Map<String, String> firstOrder = new TreeMap<>();
        readNames(raw.resolve("geonames-divisions/admin1.json"), firstOrder);
        readCounties(raw.resolve("us-counties/counties-10m.json"), firstOrder);
    }

    private static void readNames(Path file, Map<String, String> names) {
        JsonMapper.shared()
                .readTree(file.toFile())
                .forEach(row ->
                        names.put(row.get("code").asString(), row.get("name").asString()));
    }

    /** The Census numbers a state by two digits and a county by three more; GeoNames has the three and the state's letters. */
    private void readCounties(Path file, Map<String, String> firstOrder) {
        Map<String, String> codeOfState = new HashMap<>();
        firstOrder.forEach((code, name) -> {
            if (code.startsWith("US.")) {
                codeOfState.put(name, code);
            }
        });
        Map<String, String> codeOfNumber = new HashMap<>();
        TopoJson.readNames(file, "states")
                .forEach((number, name) ->
                        Optional.ofNullable(codeOfState.get(name)).ifPresent(code -> codeOfNumber.put(number, code)));
        for (TopoJson.Country county : TopoJson.readAreas(file, "counties")) {
            String state = codeOfNumber.get(county.code().substring(0, 2));
            if (state != null) {
                String code = state + '.' + county.code().substring(2);
                // The smallest cities are too small for the file's grain.
                if (!county.area().isEmpty()) {
                    counties.put(code, county.area());
                }
                // Connecticut's counties gave way to planning regions in 2022, but texts know the counties.
                if (state.equals("US.CT")) {
                    names.putIfAbsent(code, county.name() + " County");
                }
            }
        }
    }

    /** The divisions that are not yet among the places. */
    List<RawPlace> places(List<RawPlace> known) {
        Set<String> taken = new HashSet<>();
        for (RawPlace place : known) {
            if (place.featureClass() == FeatureClass.FIRST_ORDER) {
                place.names().forEach(name -> taken.add(place.country() + NameKey.of(name)));
            }
        }
        var divisions = new ArrayList<RawPlace>();
        names.forEach((code, name) -> {
            if (!taken.contains(code.substring(0, 2) + NameKey.of(name))) {
                place(code, name).ifPresent(divisions::add);
            }
        });
        return divisions;
    }

    private Optional<RawPlace> place(String code, String name) {
        Geometry area = counties.get(code);
        if (area != null) {
            double radius = Math.sqrt(Wgs84.area(area) / Math.PI);
            return Optional.of(place(code, name, middle(area), radius, COUNTY_POINT));
        }
        List<GeoNamesRow> towns = members.getOrDefault(code, List.of());
        String key = NameKey.of(name);
        boolean town = towns.stream()
                .flatMap(member -> Stream.of(member.name(), member.asciiName()))
                .anyMatch(other -> NameKey.of(other).equals(key));
        return towns.isEmpty() || town || key.isEmpty()
                ? Optional.empty()
                : Optional.of(place(code, name, middle(towns), reach(towns), TOWNS_POINT));
    }

    private static RawPlace place(String code, String name, LonLat point, double radius, String note) {
        String[] parts = code.split("\\.", 3);
        PlaceId id = PackedPlaces.divisionId(parts[0], parts[1] + '-' + parts[2]);
        return new RawPlace(
                id,
                List.of(name),
                FeatureClass.SECOND_ORDER,
                point,
                0,
                (int) Math.round(radius),
                parts[0],
                parts[1],
                note);
    }

    private static LonLat middle(Geometry area) {
        Point centroid = area.getCentroid();
        Point middle = area.contains(centroid) ? centroid : area.getInteriorPoint();
        return new LonLat(middle.getX(), middle.getY());
    }

    /** The mean of the towns' directions from the earth's centre. */
    private static LonLat middle(List<GeoNamesRow> towns) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (GeoNamesRow town : towns) {
            double lon = Math.toRadians(town.point().lon());
            double lat = Math.toRadians(town.point().lat());
            x += Math.cos(lat) * Math.cos(lon);
            y += Math.cos(lat) * Math.sin(lon);
            z += Math.sin(lat);
        }
        return new LonLat(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
    }

    private static double reach(List<GeoNamesRow> towns) {
        LonLat middle = middle(towns);
        return towns.stream()
                .map(town -> Wgs84.distance(middle, town.point()))
                .mapToDouble(Distance::metres)
                .reduce(LEAST_RADIUS, Math::max);
    }
}
