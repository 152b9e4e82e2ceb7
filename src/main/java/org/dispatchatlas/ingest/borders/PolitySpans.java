package org.dispatchatlas.ingest.borders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.borders.Polity;
import org.dispatchatlas.borders.Territory.Status;
import org.dispatchatlas.ingest.borders.BordersRules.Change;
import org.dispatchatlas.ingest.borders.BordersRules.PolityUnits;
import org.dispatchatlas.ingest.borders.BordersRules.Standing;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;
import org.jspecify.annotations.Nullable;

/** Follows a territory through the changes: one entry for each span of days in which neither standing nor extent changed. */
final class PolitySpans {
    private PolitySpans() {}

    static List<Polity> of(List<PolityUnits> polities, List<Change> changes) {
        List<Polity> spans = new ArrayList<>();
        for (PolityUnits entry : polities) {
            Polity open = entry.polity();
            for (Change change : changes) {
                if (change.change().territories().contains(open.id())) {
                    LocalDate day = change.change().day();
                    if (!open.valid().findFirst().equals(Optional.of(day))) {
                        spans.add(with(open, new Timespan(first(open), day.minusDays(1)), open.sources()));
                    }
                    open = after(open, change);
                }
            }
            spans.add(open);
        }
        return spans;
    }

    /** The territory from the change on. */
    private static Polity after(Polity before, Change change) {
        Polity moved = with(
                before,
                new Timespan(change.change().day(), before.valid().findLast().orElse(null)),
                change.change().sources());
        return change.standings().stream()
                .filter(standing -> standing.id().equals(before.id()))
                .findFirst()
                .map(standing -> with(moved, standing))
                .orElse(moved);
    }

    private static Polity with(Polity polity, Standing standing) {
        Status status = standing.status().orElse(polity.status());
        return new Polity(
                polity.id(),
                standing.name().orElse(polity.name()),
                standing.sovereign().orElse(status == Status.INDEPENDENT ? polity.id() : polity.sovereign()),
                status,
                status == Status.OCCUPIED ? standing.occupier().or(polity::occupier) : Optional.empty(),
                polity.valid(),
                polity.approximate(),
                polity.approximateWith(),
                polity.sources());
    }

    private static Polity with(Polity polity, Timespan valid, List<Citation> sources) {
        return new Polity(
                polity.id(),
                polity.name(),
                polity.sovereign(),
                polity.status(),
                polity.occupier(),
                valid,
                polity.approximate(),
                polity.approximateWith(),
                sources);
    }

    private static @Nullable LocalDate first(Polity polity) {
        return polity.valid().findFirst().orElse(null);
    }
}
