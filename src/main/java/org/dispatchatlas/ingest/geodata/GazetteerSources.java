package org.dispatchatlas.ingest.geodata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.PackedPlaces;
import org.dispatchatlas.gazetteer.PlaceId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings the places of all packages together: GeoNames's towns, countries and divisions, with Natural Earth's points for the
 * divisions, for no package brings GeoNames's own; counties and districts; Natural Earth's rivers.
 */
final class GazetteerSources {
    /** A town's point marks its centre; most reach no farther than this, metres. */
    private static final int TOWN_RADIUS = 5_000;

    private static final Set<String> COUNTRY_CODES = Set.of("PCL", "PCLI", "PCLD", "PCLF", "PCLS", "PCLIX", "TERR");

    private static final String LABEL_POINT = "The point is Natural Earth's label point of the division.";
    private static final String UNIT_POINT = "A unit of Natural Earth; the point is its label point.";
    private static final String SEAT_POINT = "The point is that of the division's seat or largest town.";

    private final Path raw;
    private final Path curated;
    private final List<GeoNamesRow> towns;
    private final List<GeoNamesRow> countryRows;
    private final List<AdminUnit> units;
    private final Map<String, String> divisionNames = new TreeMap<>();
    private final CountryNames countryNames;

    private final Map<String, Long> population = new HashMap<>();
    private final Map<String, GeoNamesRow> seats = new HashMap<>();
    /** Square metres by country, and by country and division. */
    private final Map<String, Double> area = new HashMap<>();

    private final Set<Integer> taken = new HashSet<>();
    private final Set<String> divisionsTaken = new HashSet<>();
    private final List<RawPlace> places = new ArrayList<>();

    /** Reads the unpacked packages under a folder, and the authored tables that mend them. */
    GazetteerSources(Path raw, Path curated) {
        this.raw = raw;
        this.curated = curated;
        towns = GeoNamesRow.readAll(raw.resolve("geonames/dist/cities500.txt"));
        countryRows = GeoNamesRow.readAll(raw.resolve("geonames-countries/SupplementaryGazetteer.txt"));
        units = AdminUnit.readAll(raw.resolve("natural-earth-admin1/data/build.json"));
        JsonMapper.shared()
                .readTree(raw.resolve("geonames-divisions/admin1.json").toFile())
                .forEach(division -> divisionNames.put(
                        division.get("code").asString(), division.get("name").asString()));
        countryNames = new CountryNames(
                raw.resolve("country-names/langs/en.json"), raw.resolve("natural-earth-countries/countries-50m.json"));
    }

    /** All places, each once. */
    List<RawPlace> places() {
        measure();
        countryRows.forEach(this::addCountry);
        countryRows.forEach(this::addCuratedDivision);
        units.forEach(this::addDivision);
        divisionNames.forEach(this::addDivisionWithoutUnit);
        units.forEach(this::addUnit);
        towns.forEach(this::addTown);
        places.addAll(new SecondOrderDivisions(raw, towns).places(places));
        places.addAll(new NamedRivers(raw, curated).places(places));
        return places;
    }

    private void measure() {
        for (GeoNamesRow town : towns) {
            String division = town.country() + '.' + town.firstOrderCode();
            // Sections of a town are counted with the town.
            if (!town.code().equals("PPLX")) {
                population.merge(division, (long) town.population(), Long::sum);
            }
            seats.merge(division, town, (one, other) -> rank(other) > rank(one) ? other : one);
        }
        for (AdminUnit unit : units) {
            area.merge(unit.country(), unit.squareMetres(), Double::sum);
            area.merge(unit.country() + '.' + unit.firstOrderCode(), unit.squareMetres(), Double::sum);
        }
    }

    private static long rank(GeoNamesRow town) {
        boolean seat = town.code().equals("PPLA") || town.code().equals("PPLC");
        return (seat ? 1L << 32 : 0) + town.population();
    }

    private void addCountry(GeoNamesRow row) {
        boolean ownCode = row.alternates().getFirst().equals(row.country());
        if (!COUNTRY_CODES.contains(row.code()) || !ownCode || !taken.add(row.id())) {
            return;
        }
        var names = new ArrayList<>(countryNames.get(row.country()));
        names.addAll(row.names());
        add(row.id(), names, FeatureClass.COUNTRY, row);
    }

    /** England, Scotland and a few others stand among the countries with GeoNames's own points. */
    private void addCuratedDivision(GeoNamesRow row) {
        String code = row.country() + '.' + row.firstOrderCode();
        String name = divisionNames.get(code);
        if (row.code().equals("ADM1") && name != null && divisionsTaken.add(code) && taken.add(row.id())) {
            var names = new ArrayList<>(List.of(name));
            names.addAll(row.names());
            add(row.id(), names, FeatureClass.FIRST_ORDER, row);
        }
    }

    private void addDivision(AdminUnit unit) {
        String code = unit.country() + '.' + unit.firstOrderCode();
        String name = divisionNames.get(code);
        if (unit.isFirstOrder()
                && unit.geoNames() > 0
                && name != null
                && divisionsTaken.add(code)
                && taken.add(unit.geoNames())) {
            places.add(place(unit, unit.geoNames(), name, divisionPopulation(code), LABEL_POINT));
        }
    }

    private void addDivisionWithoutUnit(String code, String name) {
        GeoNamesRow seat = seats.get(code);
        if (seat == null || !divisionsTaken.add(code)) {
            return;
        }
        String country = code.substring(0, 2);
        places.add(new RawPlace(
                PackedPlaces.divisionId(country, code.substring(3)),
                List.of(name),
                FeatureClass.FIRST_ORDER,
                seat.point(),
                divisionPopulation(code),
                reach(code),
                country,
                code.substring(3),
                SEAT_POINT));
    }

    /** What Natural Earth draws and GeoNames does not list as a first-order division: French departments, English counties. */
    private void addUnit(AdminUnit unit) {
        boolean known = taken.contains(unit.geoNames());
        if ((known && unit.isFirstOrder()) || !taken.add(-unit.id())) {
            return;
        }
        int number = unit.geoNames() > 0 && taken.add(unit.geoNames()) ? unit.geoNames() : -unit.id();
        places.add(place(unit, number, null, 0, UNIT_POINT));
    }

    private void addTown(GeoNamesRow row) {
        if (taken.add(row.id())) {
            var featureClass = row.code().equals("PPLC") ? FeatureClass.CAPITAL : FeatureClass.CITY;
            add(row.id(), row.names(), featureClass, row);
        }
    }

    private void add(int id, List<String> names, FeatureClass featureClass, GeoNamesRow row) {
        boolean country = featureClass == FeatureClass.COUNTRY;
        String division = country ? "" : row.firstOrderCode();
        String code = country ? row.country() : row.country() + '.' + division;
        places.add(new RawPlace(
                PlaceId.ofGeoNames(id),
                names,
                featureClass,
                row.point(),
                row.population(),
                featureClass.isArea() ? reach(code) : TOWN_RADIUS,
                row.country(),
                division,
                ""));
    }

    private static RawPlace place(AdminUnit unit, int number, @Nullable String mainName, int population, String note) {
        var names = new ArrayList<String>();
        if (mainName != null) {
            names.add(mainName);
        }
        names.addAll(unit.names());
        if (unit.country().equals("IE")) {
            names.add("County " + names.getFirst());
        }
        return new RawPlace(
                number > 0 ? PlaceId.ofGeoNames(number) : new PlaceId("atlas:ne-" + -number),
                names,
                FeatureClass.FIRST_ORDER,
                unit.point(),
                population,
                radius(unit.squareMetres()),
                unit.country(),
                unit.firstOrderCode(),
                note);
    }

    /**
     * At least so many live in the division: its towns together. Those of a town with the division's own name are left out, or
     * Moscow, the federal city, would stand before Moscow, the city.
     */
    private int divisionPopulation(String code) {
        long all = population.getOrDefault(code, 0L);
        GeoNamesRow seat = seats.get(code);
        String name = divisionNames.getOrDefault(code, "");
        if (seat != null && NameKey.of(seat.name()).equals(NameKey.of(name))) {
            all -= seat.population();
        }
        return Math.toIntExact(all);
    }

    private int reach(String code) {
        return radius(area.getOrDefault(code, 0.0));
    }

    /** The radius of a circle of the same area, metres. */
    private static int radius(double squareMetres) {
        return (int) Math.round(Math.sqrt(squareMetres / Math.PI));
    }
}
