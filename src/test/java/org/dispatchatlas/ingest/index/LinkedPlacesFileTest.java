package org.dispatchatlas.ingest.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.SourceId;
import org.dispatchatlas.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedPlacesFileTest {
    private static final String URGA = """
            {"@id": "https://example.org/places/7", "type": "Feature",
             "properties": {"title": "Ulaanbaatar", "ccodes": ["MN"]},
             "names": [{"toponym": "Urga", "lang": "en", "citations": [{"label": "Atlas of 1911, p. 4"}],
                        "when": {"timespans": [{"start": {"in": "1706"}, "end": {"in": "1911-12"}}]}},
                       {"toponym": "Ulan Bator Khoto",
                        "when": {"timespans": [{"start": {"earliest": "1924-11-26"}}]}},
                       {"toponym": "Ourga"}],
             "types": [{"identifier": "aat:300008389", "label": "cities"},
                       {"identifier": "aat:300008347", "label": "inhabited places"}],
             "geometry": {"type": "Point", "coordinates": [106.9, 47.9]}}
            """;

    @TempDir
    private Path folder;

    private final List<String> issues = new ArrayList<>();

    @Test
    void readsNamesWithTheirDaysAndSources() throws IOException {
        Place urga = read("places.json", collection(URGA)).getFirst();
        assertThat(urga.id().value()).isEqualTo("lpf:https://example.org/places/7");
        assertThat(urga.name()).isEqualTo("Ulaanbaatar");
        assertThat(urga.featureClass()).isEqualTo(FeatureClass.CITY);
        assertThat(urga.point()).isEqualTo(new LonLat(106.9, 47.9));
        assertThat(urga.countryCode()).isEqualTo("MN");
        assertThat(urga.names())
                .extracting(PlaceName::kind)
                .containsExactly(
                        PlaceName.Kind.MAIN,
                        PlaceName.Kind.HISTORICAL,
                        PlaceName.Kind.HISTORICAL,
                        PlaceName.Kind.ALTERNATE);
        PlaceName old = urga.names().get(1);
        assertThat(old.inUse()).isEqualTo(new Timespan(LocalDate.of(1706, 1, 1), LocalDate.of(1911, 12, 31)));
        assertThat(old.citation()).contains(new Citation(new SourceId("linked-places"), "Atlas of 1911, p. 4"));
        assertThat(urga.findNameOn(LocalDate.of(1936, 4, 1)))
                .map(PlaceName::text)
                .contains("Ulan Bator Khoto");
        assertThat(issues).isEmpty();
    }

    @Test
    void readsAFeatureALine() throws IOException {
        String line = URGA.replace("\n", " ");
        assertThat(read("places.jsonl", line + "\n" + line.replace("places/7", "places/8") + "\n"))
                .hasSize(2);
    }

    @Test
    void anAreaIsPutInItsMiddleAndReachesToItsCorners() throws IOException {
        String lake = URGA.replace(
                "{\"type\": \"Point\", \"coordinates\": [106.9, 47.9]}",
                "{\"type\": \"GeometryCollection\", \"geometries\": [{\"type\": \"Polygon\","
                        + " \"coordinates\": [[[100, 50], [102, 50], [102, 52], [100, 52], [100, 50]]]}]}");
        Place place = read("places.json", collection(lake)).getFirst();
        assertThat(place.point()).isEqualTo(new LonLat(101, 51));
        assertThat(place.radius().kilometres()).isBetween(130.0, 135.0);
    }

    @Test
    void anAreaAcrossTheAntimeridianIsNotPutInAfrica() throws IOException {
        String islands = URGA.replace(
                "{\"type\": \"Point\", \"coordinates\": [106.9, 47.9]}",
                "{\"type\": \"MultiPoint\", \"coordinates\": [[178, -16], [-178, -18]]}");
        assertThat(read("places.json", collection(islands)).getFirst().point()).isEqualTo(new LonLat(180, -17));
    }

    @Test
    void reportsFeaturesThatCannotBeUsedAndKeepsTheRest() throws IOException {
        List<Place> places = read(
                "places.json",
                collection(
                        URGA.replace("\"@id\": \"https://example.org/places/7\", ", ""),
                        URGA.replace("https://example.org/places/7", "javascript:alert('1')"),
                        URGA.replace("\"coordinates\": [106.9, 47.9]", "\"coordinates\": []"),
                        URGA.replace("47.9", "147.9"),
                        URGA.replace("1911-12", "1911-13"),
                        "null",
                        "[1, 2]",
                        URGA));
        assertThat(places).hasSize(1);
        assertThat(issues).hasSize(7).satisfies(all -> {
            assertThat(all.get(0)).contains("places.json feature 1", "@id");
            assertThat(all.get(1)).contains("feature 2", "javascript");
            assertThat(all.get(2)).contains("feature 3", "has a position");
            assertThat(all.get(3)).contains("feature 4", "147.9");
            assertThat(all.get(4)).contains("feature 5", "13");
        });
    }

    @Test
    void aFaultOfTheJsonEndsTheFileWhereItStands() throws IOException {
        assertThat(read("places.json", collection(URGA, "{\"@id\": "))).hasSize(1);
        assertThat(issues).singleElement().asString().contains("cannot be read on after feature 2");
    }

    @Test
    void nestingWithoutEndIsAFault() throws IOException {
        assertThat(read("places.json", collection("[".repeat(100_000)))).isEmpty();
        assertThat(issues).singleElement().asString().contains("cannot be read on");
    }

    private List<Place> read(String name, String json) throws IOException {
        Path file = Files.writeString(folder.resolve(name), json);
        List<Place> places = new ArrayList<>();
        new LinkedPlacesFile(file, issue -> issues.add(issue.toString()))
                .forEach((place, where, position) -> places.add(place));
        return places;
    }

    private static String collection(String... features) {
        return "{\"type\": \"FeatureCollection\", \"@context\": \"https://example.org/lpf.jsonld\", \"features\": ["
                + String.join(",", features) + "]}";
    }
}
