package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dispatchatlas.ingest.geodata.Checksums;
import org.dispatchatlas.source.Sha256;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.source.SourceId;
import org.junit.jupiter.api.Test;

/** The list of sources and the built files it accounts for. */
class SourcesYamlTest {
    private static final Path GEODATA = Path.of("geodata");
    private static final Pattern CITATION = Pattern.compile("^ *(?:- )?source: *\"?([^\"#\\s]+)", Pattern.MULTILINE);

    private final SourcesYaml sources = SourcesYaml.load();

    @Test
    void everySourceStatesItsTerms() {
        assertThat(sources.sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.title()).isNotEmpty();
            assertThat(source.license().id()).isNotEmpty();
        });
        assertThat(sources.sources())
                .filteredOn(source -> source.license().id().startsWith("CC-BY"))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.attribution()).contains("GeoNames"));
    }

    @Test
    void findsASourceByItsId() {
        assertThat(sources.find(new SourceId("geonames")))
                .map(Source::publisher)
                .get()
                .asString()
                .contains("GeoNames");
        assertThat(sources.attributions()).doesNotHaveDuplicates().contains("Made with Natural Earth.");
    }

    @Test
    void everyPackageHasVersionAndChecksum() {
        for (Yaml entry : Yaml.load("/geodata/sources.yaml").list()) {
            if (entry.text("kind").equals("package")) {
                assertThat(entry.text("sha256")).as(entry.text("id")).matches("[0-9a-f]{64}");
                assertThat(entry.text("version")).as(entry.text("id")).isNotEmpty();
                assertThat(entry.list("files"))
                        .as(entry.text("id"))
                        .allSatisfy(file -> assertThat(file.text("sha256")).matches("[0-9a-f]{64}"));
            }
        }
    }

    @Test
    void curatedFilesCiteKnownSources() throws IOException {
        for (Path file : files(GEODATA.resolve("curated"))) {
            if (file.toString().endsWith(".yaml")) {
                assertThat(CITATION.matcher(Files.readString(file)).results().map(found -> found.group(1)))
                        .as(file.toString())
                        .allSatisfy(id -> assertThat(sources.find(new SourceId(id)))
                                .as(id)
                                .isPresent());
            }
        }
    }

    @Test
    void builtFilesAreThoseOfTheChecksums() throws IOException {
        Path built = GEODATA.resolve("built");
        var list = new StringBuilder();
        for (Path file : files(built)) {
            if (!file.endsWith(Checksums.FILE_NAME)) {
                list.append(Sha256.of(Files.readAllBytes(file)))
                        .append("  ")
                        .append(built.relativize(file))
                        .append('\n');
            }
        }
        assertThat(list.toString()).isEqualTo(Files.readString(built.resolve(Checksums.FILE_NAME)));
    }

    @Test
    void theGazetteerStaysSmall() throws IOException {
        assertThat(Files.size(GEODATA.resolve("built/gazetteer.bin"))).isLessThan(12_000_000);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
