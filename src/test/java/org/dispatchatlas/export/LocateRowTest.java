package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchatlas.atlas.SmallWorld;
import org.dispatchatlas.borders.PositionReport;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.geo.LonLat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocateRowTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "100 45  | mongolia | mongolia,mongolia,mongolia,independent,",
                "127 37  | a,b      | \"a,b\",korea,japan,colony,",
                "-175 65 | beyond   | beyond,soviet-union,soviet-union,independent,",
                "0 0     | at sea   | at sea,,,,",
            })
    void saysWhoHeldThePosition(String position, String id, String row) {
        String[] degrees = position.split(" ");
        LonLat at = new LonLat(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
        assertThat(LocateRow.of(
                        id,
                        new PositionReport(new SmallWorld().findTerritoryAt(at).map(Territory::polity), List.of())))
                .isEqualTo(row);
    }
}
