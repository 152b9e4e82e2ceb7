package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.Golden;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.ingest.TourShelf;
import org.dispatchatlas.lesson.Cited;
import org.dispatchatlas.lesson.Statement;
import org.dispatchatlas.lesson.Stop;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.TourCheck;
import org.dispatchatlas.lesson.TourId;
import org.dispatchatlas.lesson.TourSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The lessons that are shipped: they fit their document, and no statement in them is without a source. */
class ShippedToursTest {
    private static final Holdings HOLDINGS = Holdings.open(NoHome.HOME);
    private static final List<Tour> TOURS = TourShelf.load();

    @TestFactory
    Stream<DynamicTest> aTourFitsItsDocumentAndTheMap() {
        return TOURS.stream()
                .map(tour -> DynamicTest.dynamicTest(
                        tour.id().value(),
                        () -> assertThat(TourCheck.problems(
                                        tour, atlas(tour), HOLDINGS.borders().orElseThrow()))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyStatementNamesItsSource() {
        return TOURS.stream()
                .map(tour -> DynamicTest.dynamicTest(
                        tour.id().value(),
                        () -> assertThat(TourCheck.unsourced(tour)).isEmpty()));
    }

    /** The table that a second reader went through; it is made from the tours, so that it can't fall behind them. */
    @TestFactory
    Stream<DynamicTest> theTableOfStatementsIsThatOfTheTours() {
        return TOURS.stream()
                .filter(tour -> tour.language().equals("en"))
                .map(tour -> DynamicTest.dynamicTest(
                        tour.id().value(),
                        () -> Golden.check(
                                "lessons/" + tour.id() + ".statements.md",
                                table(tour).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aTranslationHasTheSameStopsAndSources() {
        Tour english = tour("border-dispute-1936");
        Tour russian = tour("border-dispute-1936-ru");
        assertThat(russian.stops())
                .extracting(Stop::map)
                .isEqualTo(english.stops().stream().map(Stop::map).toList());
        assertThat(russian.stops())
                .extracting(stop -> stop.text().cited())
                .isEqualTo(english.stops().stream()
                        .map(stop -> stop.text().cited())
                        .toList());
    }

    @Test
    void theBorderDisputeIsALessonOfTwelveToSixteenStops() {
        assertThat(tour("border-dispute-1936").stops()).hasSizeBetween(12, 16);
    }

    private static Tour tour(String id) {
        return TOURS.stream()
                .filter(tour -> tour.id().equals(new TourId(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Atlas atlas(Tour tour) {
        Optional<Document> document = HOLDINGS.documents().find(tour.document());
        return HOLDINGS.atlasOf(document.orElseThrow());
    }

    private static String table(Tour tour) {
        StringBuilder out = new StringBuilder(
                "# Statements of “%s”\n\n| stop | statement | source |\n|---|---|---|\n".formatted(tour.title()));
        for (int number = 1; number <= tour.stops().size(); number++) {
            for (Statement statement :
                    tour.stops().get(number - 1).text().statements(Locale.forLanguageTag(tour.language()))) {
                out.append("| %d | %s | %s |\n".formatted(number, statement.words(), sources(tour, statement.cited())));
            }
        }
        return out.toString();
    }

    private static String sources(Tour tour, List<Cited> cited) {
        return cited.stream()
                .map(each ->
                        tour.findSource(each.source()).map(TourSource::cite).orElseThrow()
                                + (each.locator().isEmpty() ? "" : ", " + each.locator()))
                .collect(Collectors.joining("; "));
    }
}
