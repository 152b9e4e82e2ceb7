package org.dispatchatlas.ingest.borders;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes the rules is told where they are wrong. */
class RulesReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {id: Atlantis, name: A, units: [X], sources: [s]}                      | polities/a.yaml:2 | lower-case
        {id: atlantis, units: [X], sources: [s]}                               | polities/a.yaml:2 | 'name' is missing
        {id: atlantis, name: A, units: [X], sources: [s], colour: blue}        | polities/a.yaml:2 | 'colour' is no key
        {id: atlantis, name: A, status: sunk, units: [X], sources: [s]}        | polities/a.yaml:2 | 'sunk' is no status
        {id: atlantis, name: A, from: 1936, units: [X], sources: [s]}          | polities/a.yaml:2 | a day such as
        {id: atlantis, name: A, sovereign: mu, units: [X], sources: [s]}       | polities/a.yaml:2 | 'mu' is no territory
        {id: atlantis, name: A, units: ["cut:x"], sources: [s]}                | polities/a.yaml:2 | no cut 'x'
        {id: atlantis, name: A, from: 1936-01-02, to: 1936-01-01, units: [X], sources: [s]} | polities/a.yaml:2 | before it begins
        """)
    void aMistakeIsNamedWithFileAndLine(String entry, String place, String message) {
        Map<String, String> files = Map.of(
                "curated/polities/index.yaml", "day: 1936-04-01\nfiles: [a.yaml]\n",
                "curated/polities/a.yaml", "# a comment\n- " + entry + "\n",
                "curated/claims.yaml", "[]\n");
        RulesReader reader = new RulesReader(
                name -> new ByteArrayInputStream(files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(reader::read)
                .isInstanceOf(RulesException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(message);
    }
}
