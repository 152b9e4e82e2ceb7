package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.atlas.SmallWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeoPackageExportTest {
    private static final GeoPackageExport EXPORT = new GeoPackageExport(
            new DataVersions("dispatch-atlas test", List.of(new DataVersions.DataFile("built/gazetteer.bin", "00ff"))));

    private static final Path VALIDATOR =
            Path.of("/usr/lib/python3/dist-packages/osgeo_utils/samples/validate_gpkg.py");

    @TempDir
    private Path folder;

    @Test
    void isAGeoPackageOfVersion13() throws IOException, SQLException {
        try (Sqlite file = new Sqlite(sample())) {
            assertThat(file.value("PRAGMA application_id")).isEqualTo(0x47504B47);
            assertThat(file.value("PRAGMA user_version")).isEqualTo(10300);
            assertThat(file.value("PRAGMA integrity_check")).isEqualTo("ok");
            assertThat(file.rows("PRAGMA foreign_key_check")).isEmpty();
        }
    }

    @Test
    void passesTheValidatorOfGdal() throws IOException, InterruptedException {
        assumeTrue(Files.exists(VALIDATOR), "validate_gpkg.py is not installed (Debian: python3-gdal)");
        for (Path file : List.of(sample(), odd(), empty())) {
            // It fails at the first mistake, and otherwise only says what it looked at.
            assertThat(Gdal.run(
                            "python3", VALIDATOR.toString(), "--extra", "--warning-as-error", "-v", file.toString()))
                    .contains("Checking vector user table mentions", "Checking gpkg_schema");
        }
    }

    @Test
    void gdalReadsEveryFeatureOfEveryLayer() throws IOException, InterruptedException {
        Path file = sample();
        assertThat(Gdal.countFeatures(file, "mentions"))
                .isEqualTo(Samples.atlas().features().size());
        assertThat(Gdal.countFeatures(file, "relations")).isZero();
        assertThat(Gdal.countFeatures(file, "borders")).isEqualTo(5);
        assertThat(Gdal.countFeatures(file, "claims")).isEqualTo(1);
    }

    @Test
    void gdalReadsTheSameValues() throws IOException, InterruptedException {
        JsonNode read = new JsonMapper().readTree(Gdal.geoJson(sample(), "mentions"));
        FeatureTable.Layer<MapFeature> written = mentions(Samples.atlas());
        assertThat(read.get("features").size()).isEqualTo(written.rows().size());
        for (int row = 0; row < written.rows().size(); row++) {
            JsonNode properties = read.get("features").get(row).get("properties");
            assertThat(properties.get("id").asString())
                    .isEqualTo(written.table().id().apply(written.rows().get(row)));
            for (Field<MapFeature> field : written.table().fields()) {
                assertThat(words(properties.get(field.name())))
                        .as(field.name())
                        .isEqualTo(field.words(written.rows().get(row)));
            }
        }
    }

    private static String words(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL -> "";
            case NUMBER -> Numbers.rounded(value.asDouble(), 6).toPlainString();
            default -> value.asString();
        };
    }

    @Test
    void keepsMentionsWithoutPlace() throws IOException, SQLException {
        try (Sqlite file = new Sqlite(sample())) {
            assertThat(file.rows("SELECT id FROM mentions WHERE geom IS NULL"))
                    .containsExactly(List.of("sample-m3-9"), List.of("sample-m106-109"));
        }
    }

    @Test
    void typesItsColumnsAndSaysWhatTheyMean() throws IOException, SQLException {
        try (Sqlite file = new Sqlite(sample())) {
            assertThat(file.rows("SELECT name, type FROM pragma_table_info('mentions')"
                            + " WHERE name IN ('fid', 'id', 'quote', 'start', 'confidence')"))
                    .containsExactly(
                            List.of("fid", "INTEGER"),
                            List.of("id", "TEXT"),
                            List.of("quote", "TEXT"),
                            List.of("start", "INTEGER"),
                            List.of("confidence", "REAL"));
            assertThat(file.value("SELECT type FROM pragma_table_info('borders') WHERE name = 'approximate'"))
                    .isEqualTo("BOOLEAN");
            assertThat(file.rows("SELECT type FROM pragma_table_info('claims') WHERE name IN ('from', 'to')"))
                    .containsExactly(List.of("DATE"), List.of("DATE"));
            assertThat(file.value("SELECT description FROM gpkg_data_columns"
                            + " WHERE table_name = 'mentions' AND column_name = 'quote'"))
                    .isEqualTo("The words of the text.");
        }
    }

    @Test
    void gdalReadsDaysAsDatesAndAnOpenEndAsNone() throws IOException, InterruptedException {
        Path file = sample();
        assertThat(Gdal.describe(file.toString(), "claims")).contains("from: Date", "to: Date");
        JsonNode claim = new JsonMapper().readTree(Gdal.geoJson(file, "claims")).at("/features/0/properties");
        assertThat(claim.get("from").asString()).isEqualTo("1932-01-01");
        assertThat(claim.get("to").asString()).isEqualTo("1939-12-31");
        JsonNode territory =
                new JsonMapper().readTree(Gdal.geoJson(file, "borders")).at("/features/0/properties");
        assertThat(territory.get("from").isNull()).isTrue();
        assertThat(territory.get("to").isNull()).isTrue();
    }

    @Test
    void indexesEveryGeometryWithItsBox() throws IOException, SQLException {
        try (Sqlite file = new Sqlite(sample())) {
            assertThat(file.value("SELECT count(*) FROM rtree_mentions_geom"))
                    .isEqualTo(file.value("SELECT count(geom) FROM mentions"));
            assertThat(file.rows("SELECT minx, miny, maxx, maxy FROM rtree_claims_geom"))
                    .containsExactly(List.of(100.0, 40.0, 110.0, 50.0));
        }
    }

    @Test
    void saysWhereItComesFrom() throws IOException, SQLException {
        try (Sqlite file = new Sqlite(sample())) {
            assertThat(file.rows("SELECT table_name, identifier, last_change FROM gpkg_contents ORDER BY table_name"))
                    .contains(List.of("mentions", "Places mentioned", "1970-01-01T00:00:00.000Z"));
            assertThat(file.value("SELECT description FROM gpkg_contents WHERE table_name = 'mentions'"))
                    .asString()
                    .contains("Papers 1936, doc. 12", "CC-BY-4.0", "Text: public domain.", "Place names: GeoNames");
            assertThat(file.value("SELECT metadata FROM gpkg_metadata"))
                    .asString()
                    .contains(
                            "<dcterms:temporal>1936-04-01</dcterms:temporal>",
                            "<dcterms:provenance>built/gazetteer.bin sha256:00ff</dcterms:provenance>");
        }
    }

    @Test
    void hasTheSameBytesWheneverAndWherever() throws IOException, InterruptedException {
        byte[] first = Files.readAllBytes(sample());
        // SQLite and the standard write seconds: two of them apart they would differ.
        Thread.sleep(2_000);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Files.readAllBytes(sample())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void keepsOddWordsAndAPlaceOnTheMeridian() throws IOException, InterruptedException, SQLException {
        Path odd = odd();
        try (Sqlite file = new Sqlite(odd)) {
            assertThat(file.rows("SELECT quote FROM mentions ORDER BY fid"))
                    .containsExactly(
                            List.of("\uD83D\uDE00 Москва"),
                            List.of("القدس"),
                            List.of("A & <B> ]]> \"C\" 'D'"),
                            List.of("a\u0001b"),
                            List.of("c\uFFFDd"),
                            List.of("e\uFFFDf"),
                            List.of(OddDocuments.RING),
                            List.of(OddDocuments.ACROSS));
            assertThat(file.rows("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents"))
                    .containsExactly(List.of(-180.0, -16.85, 180.0, 70.0));
        }
        assertThat(new JsonMapper().readTree(Gdal.geoJson(odd, "mentions")).at("/features/0/geometry/coordinates/0"))
                .hasToString("180.0");
    }

    @Test
    void anEmptyDocumentIsAnEmptyTable() throws IOException, InterruptedException {
        assertThat(Gdal.countFeatures(empty(), "mentions")).isZero();
    }

    @Test
    void leavesNothingBehind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = leftIn(temporary);
        sample();
        assertThatThrownBy(() -> EXPORT.write(Export.of(Samples.atlas()), new Broken()))
                .isInstanceOf(IOException.class);
        assertThat(leftIn(temporary)).isEqualTo(before);
    }

    private static List<Path> leftIn(Path temporary) throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("dispatch-atlas-gpkg"))
                    .toList();
        }
    }

    private static FeatureTable.Layer<MapFeature> mentions(Atlas atlas) {
        return MentionTable.of(atlas).with(atlas.features());
    }

    private Path sample() throws IOException {
        Atlas atlas = Samples.atlas();
        return file(
                atlas,
                mentions(atlas),
                RelationTable.of(atlas).with(atlas.relations()),
                BorderTables.TERRITORIES.with(new SmallWorld().territories()),
                BorderTables.CLAIMS.with(List.of(OddDocuments.WITH_HOLE)));
    }

    private Path odd() throws IOException {
        return file(OddDocuments.odd(), mentions(OddDocuments.odd()));
    }

    private Path empty() throws IOException {
        return file(OddDocuments.empty(), mentions(OddDocuments.empty()));
    }

    private Path file(Atlas atlas, FeatureTable.Layer<?>... layers) throws IOException {
        var bytes = new ByteArrayOutputStream();
        EXPORT.write(new Export(atlas, Set.of(), atlas.sources(), List.of(layers)), bytes);
        return Files.write(Files.createTempFile(folder, "export", ".gpkg"), bytes.toByteArray());
    }

    private static final class Broken extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("the reader went away");
        }
    }
}
