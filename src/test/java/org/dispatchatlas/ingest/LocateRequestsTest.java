package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.geo.LonLat;
import org.junit.jupiter.api.Test;

class LocateRequestsTest {
    private final List<LocateRequests.Request> requests = new ArrayList<>();
    private final List<DataIssue> issues = new ArrayList<>();

    @Test
    void readsRowsInAnyOrderOfColumns() {
        read("lon,lat,date,id\n106.9,47.9,1936-04-01,\"a,b\"\n");
        assertThat(requests)
                .containsExactly(new LocateRequests.Request("a,b", new LonLat(106.9, 47.9), LocalDate.of(1936, 4, 1)));
        assertThat(issues).isEmpty();
    }

    @Test
    void reportsBadRowsWithTheirLineAndGoesOn() {
        read("id,lat,lon,date\n1,91,0,1936-04-01\n2,x,0,1936-04-01\n3,0,0,soon\n4,0\n5,0,0,1936-04-01\n");
        assertThat(requests).extracting(LocateRequests.Request::id).containsExactly("5");
        assertThat(issues)
                .extracting(DataIssue::toString)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("positions:2:").contains("latitude"),
                        second -> assertThat(second).startsWith("positions:3:").contains("lat must be a number"),
                        third -> assertThat(third).startsWith("positions:4:").contains("1936-04-01"),
                        fourth -> assertThat(fourth).startsWith("positions:5:").contains("lon is missing"));
    }

    @Test
    void wantsItsHeader() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("a,b\n1,2\n"))
                .withMessageContaining("id,lat,lon,date");
    }

    private void read(String table) {
        LocateRequests.read(new StringReader(table), requests::add, issues::add);
    }
}
