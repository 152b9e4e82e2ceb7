package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dispatchatlas.document.Chronology;
import org.dispatchatlas.document.DatedNeighbour;
import org.dispatchatlas.document.HistoricalEvent;
import org.dispatchatlas.document.OfficeTerm;
import org.dispatchatlas.source.Citation;
import org.junit.jupiter.api.Test;

/** The tables that texts are dated by: every row has its source, and can be found in a text. */
class ChronologyFileTest {
    private final Chronology chronology = ChronologyFile.load();

    @Test
    void citesSourcesThatAreListed() {
        List<String> listed = Yaml.load("/geodata/sources.yaml").list().stream()
                .map(source -> source.text("id"))
                .toList();
        Stream<Citation> cited = Stream.of(
                        chronology.events().stream().map(HistoricalEvent::citation),
                        chronology.offices().stream().map(OfficeTerm::citation),
                        chronology.neighbours().stream().map(DatedNeighbour::citation))
                .flatMap(citations -> citations);
        assertThat(cited).isNotEmpty().allSatisfy(citation -> {
            assertThat(listed).contains(citation.source().value());
            assertThat(citation.locator()).isNotBlank();
        });
    }

    @Test
    void namesPartiesDeedsAndSpots() {
        assertThat(chronology.events()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.participants()).hasSizeGreaterThanOrEqualTo(2).noneMatch(List::isEmpty);
            assertThat(event.actions()).isNotEmpty();
            assertThat(event.places()).isNotEmpty();
        });
    }

    @Test
    void boundsEveryOffice() {
        assertThat(chronology.offices()).isNotEmpty().allSatisfy(office -> {
            assertThat(office.names()).isNotEmpty();
            assertThat(office.titles()).isNotEmpty();
            assertThat(office.term().findFirst()).isPresent();
            assertThat(office.term().findLast()).isPresent();
        });
    }

    @Test
    void givesEveryNeighbourARunThatHoldsIt() {
        assertThat(chronology.neighbours())
                .allSatisfy(neighbour ->
                        assertThat(neighbour.number()).isBetween(neighbour.firstNumber(), neighbour.lastNumber()));
    }
}
