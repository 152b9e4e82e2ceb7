package org.dispatchatlas.ingest.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.JoinedGazetteer;
import org.dispatchatlas.gazetteer.LayeredGazetteer;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.ingest.DataIssue;
import org.dispatchatlas.ingest.GazetteerFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerIndexTest {
    private static final String NUMUNDO =
            "900001\tNumundo\tNumundo\tNumundo Plantation,XYZ\t-5.5\t150.1\tS\tEST\tPG\t\t05\t\t\t\t0\t\t3\tx\t2020-01-01\n";
    private static final String ALTDORF =
            "900002\tÄltdorf\tAltdorf\tOld Village\t47.5\t8.1\tP\tPPL\tCH\t\tUR\t\t\t\t1234\t\t3\tx\t2020-01-01\n";
    private static final String URI =
            "900003\tUri\tUri\tCanton of Uri\t46.8\t8.6\tA\tADM1\tCH\t\tUR\t\t\t\t36000\t\t3\tx\t2020-01-01\n";
    private static final String LAND =
            "900004\tNowhereland\tNowhereland\t\t46\t8\tA\tPCLI\tNW\t\t00\t\t\t\t4000000000\t\t3\tx\t2020-01-01\n";

    @TempDir
    private Path folder;

    private final List<String> issues = new ArrayList<>();

    @Test
    void findsWhatWasImported() throws IOException {
        try (GazetteerIndex index = imported(NUMUNDO + ALTDORF + URI + LAND)) {
            assertThat(index.size()).isEqualTo(4);
            assertThat(index.findByName("ALTDORF")).singleElement().satisfies(hit -> {
                assertThat(hit.place().id()).isEqualTo(PlaceId.ofGeoNames(900002));
                assertThat(hit.place().point()).isEqualTo(new LonLat(8.1, 47.5));
                assertThat(hit.place().population()).isEqualTo(1234);
                assertThat(hit.name().text()).isEqualTo("Ältdorf");
            });
            assertThat(index.findByName("Numundo Plantation").getFirst().place().featureClass())
                    .isEqualTo(FeatureClass.SPOT);
            assertThat(index.findByName("XYZ")).as("a code is no name").isEmpty();
            assertThat(index.findById(PlaceId.ofGeoNames(900001)))
                    .map(Place::name)
                    .contains("Numundo");
            assertThat(index.findFirstOrder("CH", "UR")).map(Place::name).contains("Uri");
            assertThat(index.findCountry("NW")).map(Place::population).contains((long) Integer.MAX_VALUE);
        }
        assertThat(issues).isEmpty();
    }

    @Test
    void knowsTheBeginningsOfNames() throws IOException {
        try (GazetteerIndex index = imported(NUMUNDO + URI)) {
            assertThat(Stream.of("numundo", "numundo plantation", "canton", "canton of"))
                    .allMatch(index::hasNameBeginning);
            assertThat(Stream.of("", "num", "numundo pl", "cantons", "zz")).noneMatch(index::hasNameBeginning);
        }
    }

    @Test
    void reportsRowsThatCannotBeUsedAndKeepsTheRest() throws IOException {
        String broken = "1\tShort row\n"
                + ALTDORF.replace("47.5", "north")
                + ALTDORF.replace("47.5", "91.5")
                + ALTDORF.replace("900002", "x")
                + ALTDORF.replace("Ältdorf", "").replace("Altdorf", "").replace("Old Village", "")
                + "\n"
                + ALTDORF
                + ALTDORF;
        try (GazetteerIndex index = imported(broken)) {
            assertThat(index.size()).isEqualTo(1);
        }
        assertThat(issues)
                .hasSize(6)
                .satisfiesExactly(
                        issue -> assertThat(issue).contains("table.txt:1:1", "19 columns, this has 2"),
                        issue -> assertThat(issue).contains("table.txt:2:1", "a number is expected", "north"),
                        issue -> assertThat(issue).contains("table.txt:3:1", "91.5"),
                        issue -> assertThat(issue).contains("table.txt:4:1", "a number is expected"),
                        issue -> assertThat(issue).contains("table.txt:5:1", "a place has a name"),
                        issue -> assertThat(issue).contains("table.txt row 8", "gn:900002 was read already"));
    }

    @Test
    void reportsWhatIsNotUtf8() throws IOException {
        Path table = folder.resolve("latin.txt");
        Files.write(table, ALTDORF.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(run(List.of(table), List.of())).isZero();
        assertThat(issues).singleElement().asString().contains("not in UTF-8");
    }

    @Test
    void skipsARowWithoutEnd() throws IOException {
        try (GazetteerIndex index = imported("x".repeat(2_000_000) + "\n" + ALTDORF)) {
            assertThat(index.size()).isEqualTo(1);
        }
        assertThat(issues).singleElement().asString().contains("table.txt:1:1", "no longer than");
    }

    @Test
    void readsZipAndGzip() throws IOException {
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write("no table".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("allCountries.txt"));
            out.write(ALTDORF.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Path gzip = folder.resolve("uri.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(URI.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(run(List.of(zip, gzip), List.of())).isEqualTo(2);
        assertThat(issues).isEmpty();
    }

    @Test
    void aNewImportTakesThePlaceOfTheOneBefore() throws IOException {
        imported(ALTDORF).close();
        try (GazetteerIndex index = imported(URI)) {
            assertThat(index.findByName("Altdorf")).isEmpty();
            assertThat(index.findByName("Uri")).hasSize(1);
        }
    }

    @Test
    void anImportThatFailsLeavesWhatWasThere() throws IOException {
        imported(ALTDORF).close();
        Path empty = folder.resolve("empty.zip");
        new ZipOutputStream(Files.newOutputStream(empty)).close();
        assertThatThrownBy(() -> run(List.of(empty), List.of())).hasMessageContaining("no table of places");
        try (GazetteerIndex index = GazetteerIndex.find(index()).orElseThrow()) {
            assertThat(index.findByName("Altdorf")).hasSize(1);
        }
    }

    @Test
    void whereNothingWasImportedThereIsNoIndex() {
        assertThat(GazetteerIndex.find(folder.resolve("none"))).isEmpty();
        assertThat(GazetteerIndex.find(folder)).isEmpty();
    }

    @Test
    void aDamagedIndexIsSaidToBeOne() throws IOException {
        imported(ALTDORF + URI).close();
        try (Stream<Path> files = Files.list(index())) {
            Path terms = files.filter(file -> file.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
            Files.write(terms, new byte[100], StandardOpenOption.TRUNCATE_EXISTING);
        }
        assertThatThrownBy(() -> GazetteerIndex.find(index()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is damaged: import it again");
    }

    @Test
    void answersAsTheLayerOfTheSamePlacesDoes() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("gazetteer-index.seed=" + seed);
        Random random = new Random(seed);
        List<String> words = List.of("san", "santa", "new", "york", "ulan", "bator", "bay", "Ürümqi", "peking");
        StringBuilder rows = new StringBuilder();
        for (int number = 1; number <= 400; number++) {
            String name = words.get(random.nextInt(words.size()))
                    + (random.nextBoolean() ? " " + words.get(random.nextInt(words.size())) : "");
            rows.append(ALTDORF.replace("900002", Integer.toString(number))
                    .replace("Ältdorf", name)
                    .replace("Altdorf", name)
                    .replace("1234", Integer.toString(random.nextInt(50))));
        }
        try (GazetteerIndex index = imported(rows.toString())) {
            List<Place> places = new ArrayList<>();
            for (int number = 1; number <= 400; number++) {
                places.add(index.findById(PlaceId.ofGeoNames(number)).orElseThrow());
            }
            LayeredGazetteer layer = new LayeredGazetteer(GazetteerFile.load(), places);
            JoinedGazetteer joined = new JoinedGazetteer(GazetteerFile.load(), index);
            for (String one : words) {
                for (String other : words) {
                    String name = one + " " + other;
                    assertThat(own(joined.findByName(name))).as(name).isEqualTo(own(layer.findByName(name)));
                    assertThat(joined.hasNameBeginning(name)).isEqualTo(layer.hasNameBeginning(name));
                }
            }
        }
    }

    private static List<NamedPlace> own(List<NamedPlace> hits) {
        return hits.stream()
                .filter(hit -> hit.place().id().findGeoNames().orElse(1000) <= 400)
                .toList();
    }

    private GazetteerIndex imported(String rows) throws IOException {
        run(List.of(Files.writeString(folder.resolve("table.txt"), rows)), List.of());
        return GazetteerIndex.find(index()).orElseThrow();
    }

    private long run(List<Path> geoNames, List<Path> linkedPlaces) throws IOException {
        return GazetteerImport.run(geoNames, linkedPlaces, index(), new ImportWatcher() {
            @Override
            public void read(long bytes) {
                assertThat(bytes).isPositive();
            }

            @Override
            public void report(DataIssue issue) {
                issues.add(issue.toString());
            }
        });
    }

    private Path index() {
        return folder.resolve("index");
    }
}
