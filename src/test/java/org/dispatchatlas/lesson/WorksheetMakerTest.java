package org.dispatchatlas.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a worksheet asks, and that its key answers all of it. */
class WorksheetMakerTest {
    private static final Atlas ATLAS = Samples.atlas();

    @ParameterizedTest
    @EnumSource(Level.class)
    void theSameSeedGivesTheSameWorksheet(Level level) {
        assertThat(WorksheetMaker.make(ATLAS, level, 7)).isEqualTo(WorksheetMaker.make(ATLAS, level, 7));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void filledBlanksGiveThePassageBackToTheLetter(Level level) {
        Document document = ATLAS.document();
        String whole = document.wordsOf(new TextSpan(0, document.text().length()));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(WorksheetMaker.make(ATLAS, level, seed).passages())
                    .as("seed %d", seed)
                    .isNotEmpty()
                    .allSatisfy(passage -> assertThat(whole).contains(passage.words()));
        }
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void everyNumberHasAnAnswerAndAPage(Level level) {
        Worksheet worksheet = WorksheetMaker.make(ATLAS, level, 3);
        List<BlankedText.Blank> blanks = worksheet.blanks();
        assertThat(blanks)
                .extracting(BlankedText.Blank::number)
                .isEqualTo(IntStream.rangeClosed(1, blanks.size()).boxed().toList());
        assertThat(blanks).allSatisfy(blank -> {
            assertThat(blank.words()).isNotBlank();
            assertThat(blank.citation()).isNotBlank();
        });
        assertThat(worksheet.spots())
                .extracting(Worksheet.Spot::number)
                .isEqualTo(IntStream.rangeClosed(1, worksheet.spots().size())
                        .boxed()
                        .toList());
    }

    @Test
    void theBankHasTheWordsOfTheBlanksAndAHardWorksheetHasNone() {
        Worksheet medium = WorksheetMaker.make(ATLAS, Level.MEDIUM, 3);
        assertThat(medium.bank())
                .containsExactlyInAnyOrderElementsOf(medium.blanks().stream()
                        .map(BlankedText.Blank::words)
                        .distinct()
                        .toList());
        assertThat(WorksheetMaker.make(ATLAS, Level.HARD, 3).bank()).isEmpty();
    }

    @Test
    void aHarderLevelLeavesOutMore() {
        assertThat(List.of(blanks(Level.EASY), blanks(Level.MEDIUM), blanks(Level.HARD)))
                .isSorted();
        assertThat(blanks(Level.HARD)).isGreaterThan(blanks(Level.EASY));
    }

    @Test
    void aTourGivesItsPassagesInItsOrderAndItsTasks() {
        Document document = ATLAS.document();
        List<String> places = WorksheetMaker.make(ATLAS, Level.HARD, 1).passages().stream()
                .map(BlankedText::words)
                .toList();
        Stop late = stop("Late", places.getLast(), "It says so [@a, p. 1].\n\n> Find *two* names [@a].\n> Why?");
        Stop early = stop("Early", places.getFirst(), "> One\n\nWords.\n\n> Two");
        Tour tour = new Tour(
                new TourId("walk"),
                "A walk",
                "en",
                document.id(),
                0,
                new CitedText(""),
                List.of(new TourSource("a", "A book", "")),
                List.of(late, early));
        Worksheet worksheet = WorksheetMaker.make(ATLAS, tour, Level.HARD, 1);
        assertThat(worksheet.title()).isEqualTo("A walk");
        assertThat(worksheet.passages().getFirst().words()).contains(places.getLast());
        assertThat(worksheet.tasks())
                .extracting(Worksheet.Task::words)
                .containsExactly("Find two names. Why?", "One", "Two");
        assertThat(worksheet.tasks().getFirst().cited()).containsExactly("A book, p. 1", "A book");
    }

    private static int blanks(Level level) {
        return WorksheetMaker.make(ATLAS, level, 3).blanks().size();
    }

    private static Stop stop(String title, String passage, String text) {
        return new Stop(title, Optional.of(passage), Optional.empty(), StopMap.USUAL, new CitedText(text));
    }
}
