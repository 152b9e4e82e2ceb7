package org.dispatchatlas.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.LayeredGazetteer;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.SourceId;
import org.dispatchatlas.time.Timespan;

/**
 * The authored places of {@code geodata/curated/}: {@code places.csv} says what a place is, {@code names.csv} how it was called when,
 * {@code demonyms.csv} which adjectives and combining forms belong to it. A row on a place of GeoNames leaves empty what stays as it is
 * there. Names with dates come in the order of their rows: the first that was in use on a day is the one a map of that day prints.
 */
public final class CuratedPlaces {
    private final Gazetteer base;
    private final Set<SourceId> sources;
    private final Map<PlaceId, Place> places = new LinkedHashMap<>();
    private final Map<PlaceId, List<PlaceName>> names = new LinkedHashMap<>();
    private final List<DataIssue> issues = new ArrayList<>();

    /** Reads the three tables over a gazetteer; what is wrong with them is collected. */
    CuratedPlaces(
            Gazetteer base,
            Set<SourceId> sources,
            List<CsvRow> placeRows,
            List<CsvRow> nameRows,
            List<CsvRow> demonymRows) {
        this.base = base;
        this.sources = Set.copyOf(sources);
        each(placeRows, this::addPlace);
        each(nameRows, this::addName);
        each(demonymRows, this::addDemonym);
    }

    /**
     * The built gazetteer with the authored places over it.
     *
     * @throws IllegalStateException if the tables have issues; the message lists them all
     */
    public static Gazetteer load() {
        Gazetteer base = GazetteerFile.load();
        var curated = new CuratedPlaces(
                base,
                SourcesYaml.load().ids(),
                CsvRow.readAll("curated/places.csv"),
                CsvRow.readAll("curated/names.csv"),
                CsvRow.readAll("curated/demonyms.csv"));
        if (!curated.issues().isEmpty()) {
            throw new IllegalStateException("the curated tables have "
                    + String.join(
                            "; ",
                            curated.issues().stream().map(DataIssue::toString).toList()));
        }
        return new LayeredGazetteer(base, curated.places());
    }

    /** All that is wrong with the tables, in their order. */
    List<DataIssue> issues() {
        return List.copyOf(issues);
    }

    /** The places with all their names: today's, the authored, then those of the gazetteer below. */
    Collection<Place> places() {
        return places.values().stream().map(this::withNames).toList();
    }

    private void each(List<CsvRow> rows, Consumer<CsvRow> reader) {
        for (CsvRow row : rows) {
            try {
                reader.accept(row);
            } catch (IllegalArgumentException wrong) {
                issues.add(row.issue(String.valueOf(wrong.getMessage())));
            }
        }
    }

    private void addPlace(CsvRow row) {
        var id = new PlaceId(row.text("id"));
        Optional<Place> below = base.findById(id);
        if (below.isEmpty() && id.findGeoNames().isPresent()) {
            throw new IllegalArgumentException(id + " is not in the gazetteer");
        }
        checkSources(row.text("sources").split(" +"));
        if (places.putIfAbsent(id, place(row, id, below)) != null) {
            throw new IllegalArgumentException(id + " has a row already");
        }
    }

    private static Place place(CsvRow row, PlaceId id, Optional<Place> below) {
        return new Place(
                id,
                required(row.find("name_today"), "name_today"),
                List.of(),
                row.find("class")
                        .map(text -> row.word("class", FeatureClass.class))
                        .orElseGet(() -> required(below.map(Place::featureClass), "class")),
                point(row).orElseGet(() -> required(below.map(Place::point), "lon and lat")),
                row.findNumber("population")
                        .map(Double::longValue)
                        .orElse(below.map(Place::population).orElse(0L)),
                row.find("country").orElse(below.map(Place::countryCode).orElse("")),
                row.find("division").orElse(below.map(Place::firstOrderCode).orElse("")),
                row.find("territory"),
                row.findNumber("radius_m")
                        .map(Distance::new)
                        .orElseGet(() -> required(below.map(Place::radius), "radius_m")),
                row.find("note").orElse(below.map(Place::note).orElse("")));
    }

    private static Optional<LonLat> point(CsvRow row) {
        return row.findNumber("lon").map(lon -> new LonLat(lon, required(row.findNumber("lat"), "lat")));
    }

    private static <T> T required(Optional<T> value, String column) {
        return value.orElseThrow(() -> new IllegalArgumentException(column + " is missing"));
    }

    private void addName(CsvRow row) {
        var kind = row.word("kind", PlaceName.Kind.class);
        add(row, "name", row.find("lang").orElse("und"), kind);
    }

    private void addDemonym(CsvRow row) {
        var kind = row.word("kind", PlaceName.Kind.class);
        if (kind != PlaceName.Kind.DEMONYM && kind != PlaceName.Kind.COMBINING) {
            throw new IllegalArgumentException("kind must be DEMONYM or COMBINING, was " + kind);
        }
        add(row, "word", "en", kind);
    }

    private void add(CsvRow row, String column, String language, PlaceName.Kind kind) {
        var inUse = new Timespan(
                row.findDay("first").orElse(null), row.findDay("last").orElse(null));
        String text = required(row.find(column), column);
        checkSources(row.text("source"));
        var citation = new Citation(new SourceId(row.text("source")), "");
        var id = new PlaceId(row.text("place"));
        if (!places.containsKey(id)) {
            places.put(
                    id,
                    base.findById(id)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    id + " is neither in places.csv nor in the gazetteer")));
        }
        names.computeIfAbsent(id, absent -> new ArrayList<>())
                .add(new PlaceName(text, language, kind, inUse, Optional.of(citation)));
    }

    private void checkSources(String... ids) {
        for (String id : ids) {
            if (!sources.contains(new SourceId(id))) {
                throw new IllegalArgumentException("the source '" + id + "' is not in sources.yaml");
            }
        }
    }

    private Place withNames(Place place) {
        List<PlaceName> all = new ArrayList<>();
        all.add(new PlaceName(place.name(), "en", PlaceName.Kind.MAIN, Timespan.ALWAYS, Optional.empty()));
        all.addAll(names.getOrDefault(place.id(), List.of()));
        Set<String> keys = new HashSet<>();
        all.forEach(name -> keys.add(NameKey.of(name.text())));
        base.findById(place.id()).map(Place::names).orElse(List.of()).stream()
                .filter(name -> keys.add(NameKey.of(name.text())))
                .map(name -> new PlaceName(
                        name.text(), name.language(), PlaceName.Kind.ALTERNATE, name.inUse(), name.citation()))
                .forEach(all::add);
        return new Place(
                place.id(),
                place.name(),
                all,
                place.featureClass(),
                place.point(),
                place.population(),
                place.countryCode(),
                place.firstOrderCode(),
                place.territory(),
                place.radius(),
                place.note());
    }
}
