package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.time.Timespan;

/**
 * A gazetteer of a few real rows, written in a line each: {@code id | class | lon lat | population | country | name; name; ...}. A
 * name may begin with {@code ~} for an alternate, {@code *} for a historical name, {@code =} for a demonym, {@code +} for a combining
 * form. Positions and populations are those of GeoNames.
 */
final class SmallGazetteer implements Gazetteer {
    static final String ROWS = """
            524901  | CAPITAL | 37.61556 55.75222  | 10381222 | RU | Moscow; ~Moskva
            5601538 | CITY    | -117.0002 46.73239 | 25146    | US | Moscow
            1850147 | CAPITAL | 139.69171 35.6895  | 8336599  | JP | Tokyo
            2988507 | CAPITAL | 2.3488 48.85341    | 2138551  | FR | Paris
            4717560 | CITY    | -95.55551 33.66094 | 24839    | US | Paris
            3067696 | CAPITAL | 14.42076 50.08804  | 1165581  | CZ | Prague; ~Praha
            2028462 | CAPITAL | 106.88324 47.90771 | 844818   | MN | Ulaanbaatar; *Ulan Bator; ~Ulanbator
            2029969 | COUNTRY | 103 46             | 3170208  | MN | Mongolia; *Mongolian People's Republic; *Outer Mongolia; =Mongolian; +Mongolo
            1861060 | COUNTRY | 139.75309 35.68536 | 126529100 | JP | Japan; =Japanese; +Japano
            3017382 | COUNTRY | 2 46               | 66987244 | FR | France; =French
            2036653 | REGION  | 125 45             | 0        | CN | Manchuria; =Manchurian
            2643743 | CAPITAL | -0.12574 51.50853  | 8961989  | GB | London
            2643123 | CITY    | -0.33333 53.76667  | 314018   | GB | Hull; ~Kingston upon Hull
            2643097 | CITY    | 0.08333 52.55      | 22298    | GB | March
            2639577 | CITY    | -0.97113 51.45625  | 244070   | GB | Reading
            2990440 | CITY    | 7.26608 43.70313   | 342669   | FR | Nice
            2037013 | CITY    | 126.65 45.75       | 5242897  | CN | Harbin
            1851012 | CITY    | 139.73 35.58       | 180000   | JP | Ota; ~Ohta
            4744870 | CITY    | -77.1 38.9         | 30000    | US | Eden
            """;

    private final List<NamedPlace> names = new ArrayList<>();

    SmallGazetteer() {
        ROWS.lines().forEach(this::add);
    }

    private void add(String row) {
        String[] cells = row.split("\\|");
        String[] point = cells[2].strip().split(" +");
        List<PlaceName> placeNames = new ArrayList<>();
        for (String cell : cells[5].split(";")) {
            placeNames.add(name(cell.strip()));
        }
        Place place = new Place(
                PlaceId.ofGeoNames(Long.parseLong(cells[0].strip())),
                placeNames.getFirst().text(),
                placeNames,
                FeatureClass.valueOf(cells[1].strip()),
                new LonLat(Double.parseDouble(point[0]), Double.parseDouble(point[1])),
                Long.parseLong(cells[3].strip()),
                cells[4].strip(),
                "",
                Optional.empty(),
                Distance.ofKilometres(5),
                "");
        placeNames.forEach(name -> names.add(new NamedPlace(place, name)));
    }

    private static PlaceName name(String cell) {
        PlaceName.Kind kind = switch (cell.charAt(0)) {
            case '~' -> PlaceName.Kind.ALTERNATE;
            case '*' -> PlaceName.Kind.HISTORICAL;
            case '=' -> PlaceName.Kind.DEMONYM;
            case '+' -> PlaceName.Kind.COMBINING;
            default -> PlaceName.Kind.MAIN;
        };
        String text = kind == PlaceName.Kind.MAIN ? cell : cell.substring(1);
        return new PlaceName(text, "en", kind, Timespan.ALWAYS, Optional.empty());
    }

    @Override
    public List<NamedPlace> findByName(String name) {
        String key = NameKey.of(name);
        return names.stream()
                .filter(named -> NameKey.of(named.name().text()).equals(key))
                .sorted(Comparator.comparingLong(
                                (NamedPlace named) -> -named.place().population())
                        .thenComparing(named -> named.place().id()))
                .toList();
    }

    @Override
    public boolean hasNameBeginning(String key) {
        return names.stream()
                .map(named -> NameKey.of(named.name().text()))
                .anyMatch(other -> other.equals(key) || other.startsWith(key + " "));
    }

    @Override
    public Optional<Place> findById(PlaceId id) {
        return names.stream()
                .map(NamedPlace::place)
                .filter(place -> place.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Place> findFirstOrder(String countryCode, String firstOrderCode) {
        return Optional.empty();
    }

    @Override
    public Optional<Place> findCountry(String countryCode) {
        return names.stream()
                .map(NamedPlace::place)
                .filter(place -> place.featureClass() == FeatureClass.COUNTRY
                        && place.countryCode().equals(countryCode))
                .findFirst();
    }
}
