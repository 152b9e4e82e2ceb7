package org.dispatchatlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.export.TourYaml;
import org.dispatchatlas.ingest.TourShelf;
import org.dispatchatlas.lesson.Stop;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.TourId;
import org.junit.jupiter.api.Test;

/** The room for readers' tours is bounded, and nobody's tour is lost without need. */
class SessionToursTest {
    private static final List<Tour> SHIPPED = TourShelf.load();
    private static final int ROOM = 4000;
    private final SessionTours tours = new SessionTours(() -> SHIPPED, ROOM);

    @Test
    void theSessionThatWasIdleLongestMakesRoom() {
        load("first", tour("mine", 1000));
        load("second", tour("mine", 1000));
        assertThat(tours.find("first", new TourId("mine"))).isPresent();
        load("third", tour("mine", 1000));
        assertThat(tours.own("first")).hasSize(1);
        assertThat(tours.own("second")).isEmpty();
        assertThat(tours.own("third")).hasSize(1);
    }

    @Test
    void aSessionThatBringsMuchKeepsItsLast() {
        load("one", tour("a", 1500));
        load("one", tour("b", 1500));
        load("one", tour("c", 3900));
        assertThat(tours.own("one")).extracting(tour -> tour.id().value()).containsExactly("c");
    }

    @Test
    void aSessionHasTenToursAtMost() {
        SessionTours roomy = new SessionTours(() -> SHIPPED);
        for (int number = 0; number < 12; number++) {
            roomy.load("one", "file", tour("t" + number, 1).getBytes(UTF_8));
        }
        assertThat(roomy.own("one")).hasSize(10);
        assertThat(roomy.own("one").getFirst().id()).isEqualTo(new TourId("t11"));
    }

    @Test
    void filesWithFaultsPushOutNobodysTour() {
        load("teacher", tour("mine", 1000));
        for (int session = 0; session < 1000; session++) {
            load("session" + session, "{{{");
        }
        assertThat(tours.own("teacher")).hasSize(1);
        assertThat(tours.problems("session999")).isNotEmpty();
        assertThat(tours.problems("session0")).isEmpty();
    }

    @Test
    void aTourThatIsBroughtReplacesNoOtherOne() {
        assertThat(load("one", tour("mine", 10))).contains(new TourId("mine"));
        assertThat(load("one", tour("mine", 20))).contains(new TourId("mine-2"));
        assertThat(load("one", tour("mine", 30))).contains(new TourId("mine-3"));
        assertThat(tours.find("one", new TourId("mine")))
                .get()
                .extracting(tour -> tour.about().markdown().length())
                .isEqualTo(10);
    }

    @Test
    void theSameTourIsTakenOnce() {
        load("one", tour("mine", 10));
        load("one", tour("mine", 20));
        assertThat(load("one", tour("mine", 20))).contains(new TourId("mine-2"));
        assertThat(tours.own("one")).hasSize(2);
    }

    @Test
    void aTourOfAReaderHidesNoneThatIsShipped() {
        Tour ready = SHIPPED.getFirst();
        assertThat(load("one", TourYaml.write(ready))).contains(ready.id());
        assertThat(tours.own("one")).isEmpty();
        SessionTours roomy = new SessionTours(() -> SHIPPED);
        Tour other = ready.withStops(ready.stops().subList(0, 1));
        assertThat(roomy.load("one", "file", TourYaml.write(other).getBytes(UTF_8)))
                .contains(ready.id().withNumber(2));
        assertThat(roomy.find("one", ready.id())).contains(ready);
    }

    @Test
    void aNameOfFullLengthTakesANumberToo() {
        String name = "n".repeat(60);
        load("one", tour(name, 10));
        assertThat(load("one", tour(name, 20))).contains(new TourId("n".repeat(58) + "-2"));
    }

    @Test
    void aTourWithOtherStopsKeepsAllElse() {
        Tour ready = SHIPPED.getFirst();
        List<Stop> one = ready.stops().subList(0, 1);
        assertThat(ready.withStops(one))
                .usingRecursiveComparison()
                .ignoringFields("stops")
                .isEqualTo(ready);
        assertThat(ready.withStops(one).stops()).isEqualTo(one);
    }

    @Test
    void whatIsDroppedIsGone() {
        load("one", tour("mine", 10));
        tours.drop("one", new TourId("mine"));
        tours.drop("none", new TourId("mine"));
        assertThat(tours.own("one")).isEmpty();
    }

    private Optional<TourId> load(String session, String file) {
        return tours.load(session, "file", file.getBytes(UTF_8));
    }

    /** A file with a text of so many letters. */
    private static String tour(String id, int letters) {
        return "tour: %s\ntitle: T\ndocument: d\nabout: %s\nstops: [{title: a}]\n".formatted(id, "x".repeat(letters));
    }
}
