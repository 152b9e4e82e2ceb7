package org.dispatchatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.atlas.SmallWorld;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.DataVersions;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.GeoJsonExport;
import org.dispatchatlas.export.pack.ClassPack;
import org.dispatchatlas.export.pack.PackLesson;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.source.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtlasCommandsTest {
    private final StringWriter errors = new StringWriter();
    private final StringWriter printed = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aPackOfAnUnknownTourIsAnsweredWithTheToursThatThereAre() {
        StringWriter err = new StringWriter();
        int code = AtlasCommands.run(
                new Bench(), new PrintWriter(new StringWriter()), new PrintWriter(err, true), "pack", "--tour", "none");
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("there is no tour 'none'; the tours are border-dispute-1936");
    }

    @Test
    void linesKeepTheirOrderOnAnyNumberOfThreads() throws IOException {
        List<String> lines =
                IntStream.range(0, 2000).mapToObj(Integer::toString).toList();
        Path in = Files.write(folder.resolve("in.jsonl"), lines);
        assertThat(run("geoparse", "--threads", "7", "--in", in.toString(), "--out", out().toString()))
                .isZero();
        assertThat(Files.readAllLines(out()))
                .isEqualTo(lines.stream()
                        .map(line -> "[PLACE, REGION, METONYM, RELATIVE] " + line)
                        .toList());
    }

    @Test
    void aBadLineIsReportedWithItsNumberAndTheRestGoesOn() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), "1\nbad\nbroken\n4\n");
        assertThat(run("geoparse", "--kinds", "place", "--in", in.toString(), "--out", out().toString()))
                .isEqualTo(1);
        assertThat(Files.readAllLines(out())).containsExactly("[PLACE] 1", "[PLACE] 4");
        assertThat(errors.toString()).contains("line 2: expected a number").contains("line 3: could not be worked on");
    }

    @Test
    void aVolumesDocumentsAreReadAndItsFaultsReported() throws IOException {
        Path in = Files.writeString(folder.resolve("volume.xml"), "<TEI/>");
        assertThat(run("geoparse", "--tei", "--in", in.toString(), "--out", out().toString()))
                .isEqualTo(1);
        assertThat(Files.readAllLines(out())).containsExactly("first", "third");
        assertThat(errors.toString()).contains("line 2, column 1: document 2 (d2): a fault");
    }

    @Test
    void positionsAreAnsweredAndBadRowsReported() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), "id,lat,lon,date\n");
        assertThat(run("locate", "--in", in.toString(), "--out", out().toString()))
                .isEqualTo(1);
        assertThat(Files.readAllLines(out())).containsExactly("header");
        assertThat(errors.toString()).contains("positions:2: lat is missing");
    }

    @Test
    void anExportIsWrittenToAFile() throws IOException {
        assertThat(run("export", "--document", "sample", "--format", "geojson", "--out", out().toString()))
                .isZero();
        assertThat(Files.readString(out())).startsWith("{\n \"type\": \"FeatureCollection\"");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "export --document nothing --format geojson | 1 | there is no document 'nothing'",
                "export --document sample --format kml      | 2 | the formats are geojson",
                "export --document sample                   | 2 | --format",
                "geoparse --kinds city                      | 2 | the kinds are place, region",
                "geoparse --threads 0                       | 2 | at least 1",
                "geoparse --threads many                    | 2 | --threads",
                "geoparse --in no/such/file                 | 2 | there is no file",
                "geoparse --in .                            | 2 | there is no file",
                "frontier --between mongolia --and manchukuo --date 1936-04-01 | 1 | no common frontier",
                "frontier --between mongolia --and lesotho --date 1936-04-01   | 2 | no territory 'lesotho'",
                "frontier --between mongolia --and korea --date 1937-04-01     | 2 | from 1936-01-01",
                "frontier --between mongolia --and korea --date yesterday      | 2 | --date",
                "frontier --between mongolia --and soviet-union --date 1936-04-01 --from here   | 2 | --from",
                "frontier --between mongolia --and soviet-union --date 1936-04-01 --inside 9999 | 2 | --inside",
                "frontier --between mongolia --and soviet-union --date 1936-04-01 --view mars   | 1 | no common frontier",
                "locate --out target/no/such/folder/file | 2 | no file can be written",
                "dig                                        | 2 | dig",
            })
    void aWrongUseSaysWhatWasExpected(String arguments, int exit, String words) {
        assertThat(run(arguments.split(" "))).isEqualTo(exit);
        assertThat(errors.toString()).contains(words).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"--help", "geoparse --help", "export --help", "--version"})
    void helpIsPrinted(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(printed.toString()).isNotBlank();
    }

    @Test
    void serverArgumentsAreNoCommand() {
        assertThat(AtlasCommands.areMeant()).isFalse();
        assertThat(AtlasCommands.areMeant("--server.port=9090")).isFalse();
        assertThat(AtlasCommands.areMeant("geoparse")).isTrue();
        assertThat(AtlasCommands.areMeant("--help")).isTrue();
    }

    private Path out() {
        return folder.resolve("out");
    }

    @Test
    void anImportSaysItsFirstProblemsAndHowManyThereAre() throws IOException {
        Path table = Files.writeString(folder.resolve("table.txt"), "x");
        int exit = run("gazetteer-import", "--geonames", table.toString(), "--lpf", table.toString());
        assertThat(exit).isEqualTo(1);
        assertThat(errors.toString())
                .contains("table:20: no number", "11 places are in", "30 rows had problems; the first 20 are above.")
                .doesNotContain("table:21:");
    }

    @Test
    void anImportOfNothingOrIntoForeignFilesIsAWrongUse() throws IOException {
        Path table = Files.writeString(folder.resolve("table.txt"), "x");
        assertThat(run("gazetteer-import")).isEqualTo(2);
        assertThat(run("gazetteer-import", "--lpf", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(run("gazetteer-import", "--geonames", table.toString(), "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("nothing to import", "there is no file", "holds other files");
    }

    private int run(String... arguments) {
        return AtlasCommands.commandLine(new Bench())
                .setOut(new PrintWriter(printed, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }

    /** Answers a number with itself, one thread later than another. */
    private static final class Bench implements Workshop {
        @Override
        public Optional<PackLesson> findLesson(String tour, Optional<Language> language) {
            return Optional.empty();
        }

        @Override
        public List<String> lessons() {
            return List.of("border-dispute-1936");
        }

        @Override
        public ClassPack packs() {
            throw new AssertionError("no pack is made of nothing");
        }

        @Override
        public Optional<Corrected> findAtlas(DocumentId id, byte[] corrections) {
            return id.value().equals("sample")
                    ? Optional.of(new Corrected(Samples.atlas(), List.of()))
                    : Optional.empty();
        }

        @Override
        public ExportFormats formats() {
            return new ExportFormats(
                    List.of(new GeoJsonExport(new DataVersions("test", List.of()))), () -> Samples.SOURCES);
        }

        @Override
        public List<Verification> verify(List<Path> files) {
            return List.of();
        }

        @Override
        public LineReader geoparser(Set<MentionKind> kinds) {
            return line -> new Answer(kinds + " " + number(line), 1);
        }

        private static int number(String line) {
            if (line.equals("broken")) {
                throw new IllegalStateException("a fault of ours");
            }
            if (!line.matches("\\d+")) {
                throw new IllegalArgumentException("expected a number");
            }
            return Integer.parseInt(line);
        }

        @Override
        public List<String> views() {
            return List.of("de-facto", "tokyo");
        }

        @Override
        public Optional<BordersOfDay> findBorders(Standpoint standpoint) {
            return standpoint.day().getYear() == 1936 ? Optional.of(new SmallWorld()) : Optional.empty();
        }

        @Override
        public String coveredDays() {
            return "from 1936-01-01 to 1936-12-31";
        }

        @Override
        public void locate(InputStream in, Consumer<String> rows, Consumer<String> problems) {
            rows.accept("header");
            problems.accept("positions:2: lat is missing");
        }

        @Override
        public Path gazetteerFolder() {
            return Path.of("target", "no-home", "gazetteer");
        }

        @Override
        public long importGazetteer(GazetteerFiles files, ImportProgress progress) {
            progress.read(1);
            for (int row = 1; row <= 30; row++) {
                progress.problem("table:" + row + ": no number");
            }
            return files.geoNames().size() + 10L * files.linkedPlaces().size();
        }

        @Override
        public VolumeReader volumes(Set<MentionKind> kinds) {
            return (volume, sink) -> {
                sink.accept(new LineTask("document 1 (d1)", 10, () -> new Answer("first", 1)));
                sink.accept(LineTask.failed("line 2, column 1", "document 2 (d2): a fault"));
                sink.accept(new LineTask("document 3 (d3)", 10, () -> new Answer("third", 1)));
            };
        }
    }
}
