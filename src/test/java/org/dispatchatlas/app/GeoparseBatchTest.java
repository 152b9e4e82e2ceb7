package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dispatchatlas.cli.AtlasCommands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code geoparse} on whole volumes and long lists, with the whole gazetteer. */
class GeoparseBatchTest {
    private static final HandTools TOOLS = new HandTools(NoHome.HOME);

    @TempDir
    private Path folder;

    private final StringWriter errors = new StringWriter();

    @Test
    void theOutputIsTheSameOnAnyNumberOfThreads() throws IOException {
        Path volume = FrusVolume.load().write(folder.resolve("volume.xml"), 200);
        assertThat(geoparse(volume, "--tei", "--threads", "1")).isZero();
        byte[] alone = Files.readAllBytes(out());
        assertThat(Files.readAllLines(out())).hasSize(200);
        for (String threads : List.of("2", "7")) {
            assertThat(geoparse(volume, "--tei", "--threads", threads)).isZero();
            assertThat(Files.readAllBytes(out())).as(threads + " threads").isEqualTo(alone);
        }
    }

    @Test
    void aBrokenLineIsReportedWithItsNumberAndTheRestGoesOn() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        write(lines, request("one"));
        write(lines, "{\"id\":\"two\",\"text\":");
        write(lines, "{\"id\":\"three\"}");
        lines.write("{\"id\":\"four\",\"text\":\"\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        write(lines, "{\"id\":\"five\",\"text\":\"He is in Paris.\",\"date\":\"some day\"}");
        write(lines, "");
        write(lines, request("seven"));
        Path file = Files.write(folder.resolve("in.jsonl"), lines.toByteArray());
        assertThat(geoparse(file)).isEqualTo(1);
        assertThat(Files.readAllLines(out()))
                .satisfiesExactly(
                        one -> assertThat(one).contains("\"id\":\"one\"", "gn:524901"),
                        seven -> assertThat(seven).contains("\"id\":\"seven\"", "gn:524901"));
        assertThat(errors.toString()).contains("line 2: ", "line 3: ", "line 4: ", "line 5: ", "line 6: ");
        assertThat(errors.toString().lines().filter(line -> line.startsWith("line ")))
                .hasSize(5);
    }

    @Test
    void aFaultyDocumentOfAVolumeIsReportedAndTheRestGoesOn() throws IOException {
        FrusVolume frus = FrusVolume.load();
        String nameless =
                frus.document(2).replaceFirst(" xml:id=\"[^\"]*\"", "").replaceFirst(" n=\"[^\"]*\"", "");
        String strange = frus.document(3).replaceFirst("</p>", "&nosuchthing;</p>");
        Path volume = Files.writeString(
                folder.resolve("volume.xml"),
                frus.head() + frus.document(1) + nameless + frus.document(4) + FrusVolume.TAIL);
        assertThat(geoparse(volume, "--tei")).isEqualTo(1);
        assertThat(Files.readAllLines(out())).hasSize(2);
        assertThat(errors.toString()).contains("document 2");
        Files.writeString(volume, frus.head() + frus.document(1) + strange + frus.document(4) + FrusVolume.TAIL);
        assertThat(geoparse(volume, "--tei")).isEqualTo(1);
        assertThat(errors.toString()).contains("nosuchthing");
        assertThat(Files.readAllLines(out()).getFirst()).contains("\"id\":\"frus1938v03d163-1\"");
    }

    @Test
    void aVolumeCutOffGivesWhatCameBefore() throws IOException {
        FrusVolume frus = FrusVolume.load();
        String second = frus.document(2);
        Path volume = Files.writeString(
                folder.resolve("volume.xml"),
                frus.head() + frus.document(1) + second.substring(0, second.length() / 2));
        assertThat(geoparse(volume, "--tei")).isEqualTo(1);
        assertThat(Files.readAllLines(out())).hasSize(1);
        assertThat(errors.toString()).contains("document 2 (d422-2)");
    }

    @Test
    void progressIsTokensASecondAndTimeLeft() throws IOException {
        Path file = Files.write(
                folder.resolve("in.jsonl"),
                IntStream.range(0, 300)
                        .mapToObj(number -> request("d" + number))
                        .toList());
        assertThat(geoparse(file, "--progress")).isZero();
        assertThat(errors.toString()).contains("[################]  100 %  300 lines", "tokens/s");
        errors.getBuffer().setLength(0);
        assertThat(geoparse(file, "--quiet")).isZero();
        assertThat(errors.toString()).isEmpty();
    }

    private int geoparse(Path in, String... options) {
        List<String> arguments =
                new java.util.ArrayList<>(List.of("geoparse", "--in", in.toString(), "--out", out().toString()));
        arguments.addAll(List.of(options));
        PrintWriter err = new PrintWriter(errors, true);
        return AtlasCommands.run(TOOLS, err, err, arguments.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out.jsonl");
    }

    private static String request(String id) {
        return "{\"id\":\"%s\",\"text\":\"The Ambassador arrived in Moscow on Monday.\",\"date\":\"1936-04-01\"}"
                .formatted(id);
    }

    private static void write(ByteArrayOutputStream lines, String line) throws IOException {
        lines.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
