package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.export.sheet.Paper;
import org.dispatchatlas.export.sheet.WorksheetPdf;
import org.dispatchatlas.ingest.TourShelf;
import org.dispatchatlas.lesson.Level;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.Worksheet;
import org.dispatchatlas.lesson.WorksheetMaker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The worksheets of the seed telegram and its tours, read by poppler, which shares nothing with our writer. They are left in {@code
 * target/sheets} for whoever wants to look at them.
 */
class SeedWorksheetTest {
    private static final Path FOLDER = Path.of("target", "sheets");
    private static final Holdings HOLDINGS = Holdings.open(NoHome.HOME);
    private static Atlas atlas;

    @BeforeAll
    static void open() throws IOException {
        Document seed =
                HOLDINGS.documents().find(new DocumentId("frus1936v04d83")).orElseThrow();
        atlas = HOLDINGS.atlasOf(seed);
        Files.createDirectories(FOLDER);
    }

    @Test
    void blanksLoseNoLetterWhateverTheSeed() {
        Document document = atlas.document();
        String whole = document.wordsOf(new TextSpan(0, document.text().length()));
        for (Level level : Level.values()) {
            for (long seed = 0; seed < 50; seed++) {
                assertThat(WorksheetMaker.make(atlas, level, seed).passages())
                        .as("%s, seed %d", level, seed)
                        .isNotEmpty()
                        .allSatisfy(passage -> assertThat(whole).contains(passage.words()));
            }
        }
    }

    @Test
    void theMapAsksForTheCapitalsAndForTheLineInside() {
        Worksheet worksheet = WorksheetMaker.make(atlas, Level.MEDIUM, 1);
        assertThat(worksheet.spots())
                .extracting(spot -> spot.feature().title())
                .contains("Moscow", "Tokyo", "Paris", "Prague", "France", "Japan");
        assertThat(worksheet.mapTasks()).hasSize(2);
        assertThat(worksheet.mapTasks().getFirst())
                .isInstanceOfSatisfying(
                        Worksheet.Draw.class,
                        draw -> assertThat(draw.words()).contains("45 kilometers inside Mongolian territory"));
        assertThat(worksheet.mapTasks().getLast())
                .isInstanceOfSatisfying(
                        Worksheet.Shade.class,
                        shade -> assertThat(shade.claims())
                                .isNotEmpty()
                                .allMatch(claim -> claim.startsWith("Halha strip")));
    }

    @Test
    void aTourBringsItsPassagesInOrderAndAllItsTasks() {
        Tour tour = tour("border-dispute-1936");
        Worksheet worksheet = WorksheetMaker.make(atlas, tour, Level.HARD, 1);
        assertThat(worksheet.tasks()).hasSize(tour.stops().size());
        assertThat(worksheet.passages().getFirst().words()).startsWith("The Ambassador in the Soviet Union (Bullitt)");
        assertThat(worksheet.passages().get(1).words()).contains("Stomoniakoff reminded the Ambassador");
    }

    @Test
    void popplerReadsTaggedPagesWithAllFonts() throws IOException, InterruptedException {
        Path file = FOLDER.resolve("worksheet.pdf");
        write(WorksheetMaker.make(atlas, Level.MEDIUM, 1), atlas, Paper.A4, Language.EN, file);
        assertThat(poppler("pdfinfo", file.toString()))
                .containsPattern("Tagged: +yes")
                .containsPattern("Page size:.*A4");
        List<String> table = poppler("pdffonts", file.toString()).lines().toList();
        // Below the two lines of the table's head.
        assertThat(table.subList(2, table.size()))
                .isNotEmpty()
                .allMatch(line -> line.matches(".* yes +yes +yes +\\d+ +\\d+ *"));
        assertThat(poppler("pdftotext", file.toString(), "-").replaceAll("\\s+", " "))
                .contains("Commissariat for Foreign Affairs considers", "Key: The Ambassador", "Halha strip");
        assertThat(poppler("pdfinfo", "-struct", file.toString())).contains("Figure", "H1", "LBody");
    }

    @Test
    void popplerReadsTheRussianTourOnLetter() throws IOException, InterruptedException {
        Tour tour = tour("border-dispute-1936-ru");
        Atlas shown = WorksheetMaker.onDayOf(tour, atlas, HOLDINGS.borders().orElseThrow());
        Path file = FOLDER.resolve("worksheet-tour-ru.pdf");
        write(WorksheetMaker.make(shown, tour, Level.MEDIUM, 1), shown, Paper.LETTER, Language.RU, file);
        assertThat(poppler("pdfinfo", file.toString()))
                .containsPattern("Tagged: +yes")
                .containsPattern("Page size:.*letter");
        assertThat(poppler("pdftotext", file.toString(), "-").replaceAll("\\s+", " "))
                .contains("Найдите на карте Москву и Токио.", "Ключ: ", "Класс");
    }

    private static Tour tour(String id) {
        return TourShelf.load().stream()
                .filter(tour -> tour.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void write(Worksheet worksheet, Atlas shown, Paper paper, Language language, Path file)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            WorksheetPdf.write(worksheet, shown, paper, language, Optional.of("https://example.org/lessons/tour"), out);
        }
    }

    /** What one of poppler's programs says. Where it is missing a test is left out, but not on a build server. */
    private static String poppler(String... command) throws IOException, InterruptedException {
        boolean isThere = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command[0])));
        assumeTrue(isThere || "true".equals(System.getenv("CI")), command[0] + " is not installed");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Arrays.toString(command) + says).isZero();
        return says;
    }
}
