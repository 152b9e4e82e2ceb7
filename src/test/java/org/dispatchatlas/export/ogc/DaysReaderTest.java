package org.dispatchatlas.export.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dispatchatlas.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysReaderTest {
    @ParameterizedTest
    @CsvSource({
        "1936-04-01, 1936-04-01, 1936-04-01",
        "1936-04-01T23:30:00-02:00, 1936-04-02, 1936-04-02",
        "1936-03-31T17:59:59.75Z/1936-04-01T11:59:59.5Z, 1936-03-31, 1936-04-01",
        "1936-03-31/P2D, 1936-03-31, 1936-04-02",
        "1936-01-31/P1M, 1936-01-31, 1936-02-29",
        "1936-01-31/P1Y2M1W3D, 1936-01-31, 1937-04-10",
        "1936-03-31T12:00:00Z/PT36H, 1936-03-31, 1936-04-02",
        "1936-03-31T12:00:00Z/P1DT30M, 1936-03-31, 1936-04-01",
        "P2D/1936-04-02, 1936-03-31, 1936-04-02"
    })
    void daysAreReadFromDatesInstantsAndDurations(String words, LocalDate first, LocalDate last) {
        assertThat(DaysReader.read(words)).contains(new Timespan(first, last));
    }

    @Test
    void anEndMayBeOpenOrEmpty() {
        LocalDate day = LocalDate.of(1936, 4, 1);
        assertThat(DaysReader.read("1936-04-01/..")).contains(new Timespan(day, null));
        assertThat(DaysReader.read("/1936-04-01")).contains(new Timespan(null, day));
        assertThat(DaysReader.read("../..")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "1936-02-30",
                "1936-04-02/1936-04-01",
                "1936-04-01/1936-04-02/1936-04-03",
                "1936-04-01/P",
                "1936-04-01/PT",
                "1936-04-01/P1D1Y",
                "1936-04-01/P-2D",
                "1936-04-01/P100000Y",
                "P1D",
                "P1D/P1D",
                "P1D/..",
                "../P1D"
            })
    void whatIsNoTimeIsRefused(String words) {
        assertThatThrownBy(() -> DaysReader.read(words)).isInstanceOf(ApiProblem.class);
    }
}
