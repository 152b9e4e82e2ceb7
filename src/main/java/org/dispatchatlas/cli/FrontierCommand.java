package org.dispatchatlas.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.export.FrontierLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "frontier",
        mixinStandardHelpOptions = true,
        description = "Writes the frontier between two territories, a GeoJSON line for each side's reading.",
        footer = {"", "Exit: 0, 1 where the two have no common frontier, 2 for a wrong use."})
final class FrontierCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    private CommandSpec spec;

    @Option(names = "--between", paramLabel = "A", required = true, description = "A territory, such as mongolia.")
    private String between;

    @Option(names = "--and", paramLabel = "B", required = true, description = "Another, such as manchukuo.")
    private String and;

    @Option(names = "--date", paramLabel = "D", required = true, description = "The day, such as 1936-04-01.")
    private LocalDate date;

    @Option(names = "--view", paramLabel = "V", description = "Only the reading of this claimant.")
    private @Nullable String view;

    @Option(names = "--out", paramLabel = "FILE", description = "File to write (default: standard output).")
    private @Nullable Path out;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    FrontierCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws IOException {
        BordersOfDay map = workshop.findBorders(date)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--date: there is no map of " + date + "; there are maps " + workshop.coveredDays()));
        List<Frontier> readings = map.findFrontiers(territory(map, "--between", between), territory(map, "--and", and));
        List<Frontier> chosen = readings.stream()
                .filter(reading -> view == null || reading.claimant().value().equals(view))
                .toList();
        if (chosen.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            readings.isEmpty()
                                    ? between + " and " + and + " have no common frontier on " + date
                                    : "the frontier is known as read by "
                                            + String.join(
                                                    ", ",
                                                    readings.stream()
                                                            .map(reading -> reading.claimant()
                                                                    .value())
                                                            .toList()));
            return 1;
        }
        try (var writer =
                new PrintWriter(new OutputStreamWriter(Streams.createBytes(spec, out), StandardCharsets.UTF_8))) {
            chosen.forEach(reading -> writer.print(FrontierLine.of(reading, date) + "\n"));
        }
        return 0;
    }

    /** The territory with the id or, whatever its case, the name. */
    private TerritoryId territory(BordersOfDay map, String option, String asked) {
        return map.territories().stream()
                .filter(each -> each.id().value().equals(asked) || each.name().equalsIgnoreCase(asked))
                .map(Territory::id)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "%s: there is no territory '%s' on %s; such names as %s are"
                                .formatted(
                                        option,
                                        asked,
                                        date,
                                        String.join(
                                                ", ",
                                                map.territories().stream()
                                                        .map(each -> each.id().value())
                                                        .limit(5)
                                                        .toList()))));
    }
}
