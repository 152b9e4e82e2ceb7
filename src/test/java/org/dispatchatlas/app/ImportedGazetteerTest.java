package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispatchatlas.cli.Workshop;
import org.dispatchatlas.geoparser.MentionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places that a user imports are found in texts, without a change to those that are shipped. */
class ImportedGazetteerTest implements Workshop.ImportProgress {
    private static final String REQUEST =
            "{\"id\":\"d\",\"text\":\"The Consul arrived at Zerqtdorf from Moscow.\",\"date\":\"1936-04-01\"}";

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();

    @Test
    void theGeoparserFindsAnImportedPlace() throws IOException {
        Path table = Files.writeString(
                folder.resolve("table.txt"),
                "900002\tZerqtdorf\tZerqtdorf\t\t52.1\t40.2\tP\tPPLA\tRU\t\t48\t\t\t\t500000\t\t3\tx\t2020-01-01\n"
                        // Shipped already: what is shipped stands.
                        + "524901\tZerqtdorf\tZerqtdorf\t\t1\t1\tP\tPPLA\tRU\t\t48\t\t\t\t900000\t\t3\tx\t2020-01-01\n");
        AtlasHome home = new AtlasHome(folder);
        long places = new HandTools(home)
                .importGazetteer(new Workshop.GazetteerFiles(List.of(table), List.of(), home.gazetteer()), this);
        assertThat(places).isEqualTo(2);
        assertThat(problems).isEmpty();
        assertThat(geoparse(home)).contains("\"placeId\":\"gn:900002\"", "\"placeId\":\"gn:524901\",\"lat\":55.75");
        assertThat(geoparse(NoHome.HOME)).doesNotContain("gn:900002");
    }

    private static String geoparse(AtlasHome home) {
        return new HandTools(home)
                .geoparser(Set.of(MentionKind.PLACE, MentionKind.METONYM))
                .answer(REQUEST)
                .line();
    }

    @Override
    public void read(long bytes) {
        assertThat(bytes).isPositive();
    }

    @Override
    public void problem(String words) {
        problems.add(words);
    }
}
