package org.dispatchatlas.ingest.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dispatchatlas.borders.BorderChange;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.View;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/** Walks all days on which the shipped map changes, and the days before them. */
class DaysOfChangeTest {
    private static final HistoricalBorders WORLD = BordersFile.loadWorld();
    private static final HistoricalBorders NEAR = BordersFile.load();

    @Test
    void noDayHasAGapOrAnOverlap() {
        double land = land(WORLD.on(LocalDate.of(1936, 4, 1)));
        for (LocalDate day : days()) {
            BordersOfDay map = WORLD.on(day);
            Geometry[] areas = map.territories().stream().map(Territory::area).toArray(Geometry[]::new);

            assertThat(CoverageValidator.isValid(areas))
                    .as("no overlap on %s", day)
                    .isTrue();
            assertThat(land(map)).as("no gap on %s, square degrees", day).isCloseTo(land, within(1e-6));
        }
    }

    @Test
    void theFinerDrawingIsACoverageInEveryYear() {
        double land = land(NEAR.on(LocalDate.of(1936, 4, 1)));
        for (int year = 1930; year <= 1946; year += 4) {
            BordersOfDay map = NEAR.on(LocalDate.of(year, 12, 31));
            Geometry[] areas = map.territories().stream().map(Territory::area).toArray(Geometry[]::new);

            assertThat(CoverageValidator.isValid(areas))
                    .as("no overlap in %d", year)
                    .isTrue();
            assertThat(land(map)).as("no gap in %d", year).isCloseTo(land, within(1e-6));
        }
    }

    @Test
    void everyChangeIsSeenOnItsDayAndNotBefore() {
        for (BorderChange change : WORLD.changes()) {
            List<String> before = words(WORLD.on(change.day().minusDays(1)), change);
            List<String> after = words(WORLD.on(change.day()), change);

            assertThat(after).as("%s: %s", change.day(), change.title()).isNotEqualTo(before);
            assertThat(change.sources()).as(change.title()).isNotEmpty();
        }
        assertThat(WORLD.changes()).hasSizeGreaterThan(100);
    }

    @Test
    void everyViewIsACoverageOnEveryFirstOfJanuary() {
        for (View view : WORLD.views()) {
            for (int year = 1930; year <= 1946; year++) {
                BordersOfDay map = WORLD.on(LocalDate.of(year, 1, 1), view);
                Geometry[] areas =
                        map.territories().stream().map(Territory::area).toArray(Geometry[]::new);

                assertThat(CoverageValidator.isValid(areas))
                        .as("%s in %d", view.id(), year)
                        .isTrue();
            }
        }
    }

    private static Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        WORLD.changes()
                .forEach(change ->
                        Stream.of(change.day(), change.day().minusDays(1)).forEach(days::add));
        return days;
    }

    /** What can be seen of a change: name, standing, dates and ground of the territories it concerns. */
    private static List<String> words(BordersOfDay map, BorderChange change) {
        return map.territories().stream()
                .filter(territory -> change.territories().contains(territory.id()))
                .map(territory -> "%s %s %s %s %.4f"
                        .formatted(
                                territory.id(),
                                territory.name(),
                                territory.status(),
                                territory.valid(),
                                territory.area().getArea()))
                .toList();
    }

    private static double land(BordersOfDay map) {
        return map.territories().stream()
                .mapToDouble(territory -> territory.area().getArea())
                .sum();
    }
}
