package org.dispatchatlas.ingest.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.Wgs84;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes the rules is told where they are wrong. */
class RulesReaderTest {
    private static final String INDEX = "from: 1930-01-01\nto: 1946-12-31\nfiles: [a.yaml, changes.yaml]\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {id: Atlantis, name: A, units: [X], sources: [s]}                      | polities/a.yaml:2 | lower-case
        {id: atlantis, units: [X], sources: [s]}                               | polities/a.yaml:2 | 'name' is missing
        {id: atlantis, name: A, units: [X]}                                    | polities/a.yaml:2 | 'sources' is missing
        {id: atlantis, name: A, units: [X], sources: []}                       | polities/a.yaml:2 | a source is missing
        {id: atlantis, name: A, units: [X], sources: [s], colour: blue}        | polities/a.yaml:2 | 'colour' is no key
        {id: atlantis, name: A, status: sunk, units: [X], sources: [s]}        | polities/a.yaml:2 | 'sunk' is no status
        {id: atlantis, name: A, from: 1936, units: [X], sources: [s]}          | polities/a.yaml:2 | a day such as
        {id: atlantis, name: A, sovereign: mu, units: [X], sources: [s]}       | polities/a.yaml:2 | 'mu' is no territory
        {id: atlantis, name: A, units: ["cut:x"], sources: [s]}                | polities/a.yaml:2 | no cut 'x'
        {id: atlantis, name: A, from: 1936-01-02, to: 1936-01-01, units: [X], sources: [s]} | polities/a.yaml:2 | before it begins
        """)
    void aMistakeInAPolityIsNamedWithFileAndLine(String entry, String place, String message) {
        assertThatThrownBy(() -> read("# a comment\n- " + entry + "\n", "[]\n"))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {day: 1936-02-30, title: T, standings: [{id: mu, name: M}], sources: [s]}            | a day such as
        {day: 1829-01-01, title: T, standings: [{id: mu, name: M}], sources: [s]}            | outside the days covered
        {day: 1930-05-31, title: T, standings: [{id: mu, name: M}], sources: [s]}            | the order of time
        {day: 1936-02-01, title: T, standings: [{id: mu, name: M}]}                          | 'sources' is missing
        {day: 1936-02-01, title: T, sources: [s]}                                            | nothing changes
        {day: 1936-02-01, title: T, standings: [{id: atlantis, name: M}], sources: [s]}      | 'atlantis' is no territory
        {day: 1936-02-01, title: T, transfers: [{from: mu, to: atlantis}], sources: [s]}     | 'atlantis' is no territory
        {day: 1936-02-01, title: T, transfers: [{from: mu}], sources: [s]}                   | 'to' is missing
        {day: 1936-02-01, title: T, transfers: [{from: mu, to: mu, units: ["cut:x"]}], sources: [s]} | no cut 'x'
        """)
    void aMistakeInAChangeIsNamedWithFileAndLine(String change, String message) {
        String first = "- {day: 1930-06-01, title: T, standings: [{id: mu, name: M}], sources: [s]}\n";

        assertThatThrownBy(() -> read("- {id: mu, name: Mu, units: [X], sources: [s]}\n", first + "- " + change + "\n"))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("polities/changes.yaml:2")
                .hasMessageContaining(message);
    }

    @Test
    void aTerritoryHasOneEntryForEachSpanWithoutChange() {
        BordersRules rules = read("""
                - {id: mu, name: Mu, status: mandate, sovereign: lemuria, units: [X], sources: [s]}
                - {id: lemuria, name: Lemuria, units: [Y], sources: [s]}
                """, """
                - {day: 1932-10-03, title: Mu independent, standings: [{id: mu, status: independent}], sources: [t]}
                - {day: 1940-05-10, title: Mu occupied, standings: [{id: mu, status: occupied, occupier: lemuria}], sources: [t]}
                - {day: 1945-05-08, title: Mu free, standings: [{id: mu, status: independent, name: New Mu}], sources: [t]}
                """);

        assertThat(rules.withoutGround().polities())
                .filteredOn(polity -> polity.id().value().equals("mu"))
                .extracting(polity -> "%s, %s of %s, held by %s, %s"
                        .formatted(
                                polity.name(),
                                polity.status(),
                                polity.sovereign(),
                                polity.occupier().map(TerritoryId::value).orElse("nobody"),
                                polity.valid()
                                        .findFirst()
                                        .map(LocalDate::toString)
                                        .orElse("ever")))
                .containsExactly(
                        "Mu, MANDATE of lemuria, held by nobody, ever",
                        "Mu, INDEPENDENT of mu, held by nobody, 1932-10-03",
                        "Mu, OCCUPIED of mu, held by lemuria, 1940-05-10",
                        "New Mu, INDEPENDENT of mu, held by nobody, 1945-05-08");
    }

    @Test
    void aTransferThatMovesNothingIsAMistakeOnItsLine() {
        BordersRules rules = read("""
                - {id: mu, name: Mu, units: [MUU], sources: [s]}
                - {id: lemuria, name: Lemuria, units: [], sources: [s]}
                """, """
                - {day: 1932-10-03, title: T, transfers: [{from: mu, to: lemuria}], sources: [s]}
                - {day: 1933-10-03, title: Too late, transfers: [{from: mu, to: lemuria}], sources: [s]}
                """);
        HoldingsFinder finder = new HoldingsFinder(rules);
        Unit unit = new Unit("MUU-1", "MU-1", "MUU", "MUU", "Mu", Wgs84.GEOMETRY.createMultiPolygon());

        assertThat(finder.find(unit, Map.of()))
                .extracting(holding -> holding.territory().value())
                .containsExactly("mu", "lemuria");
        assertThatThrownBy(finder::checkTransfers)
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("polities/changes.yaml:2")
                .hasMessageContaining("nothing passes from 'mu' to 'lemuria'");
    }

    private static BordersRules read(String polities, String changes) {
        Map<String, String> files = Map.of(
                "curated/polities/index.yaml", INDEX,
                "curated/polities/a.yaml", polities,
                "curated/polities/changes.yaml", changes,
                "curated/claims.yaml", "[]\n",
                "curated/views.yaml", "[]\n");
        return new RulesReader(name ->
                        new ByteArrayInputStream(files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8)))
                .read();
    }
}
