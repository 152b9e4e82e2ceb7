package org.dispatchatlas.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.export.FrontierLine;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;
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
    private static final int DEEPEST = 500;

    private final Workshop workshop;

    @Spec
    private CommandSpec spec;

    @Option(names = "--between", paramLabel = "A", required = true, description = "A territory, such as mongolia.")
    private String between;

    @Option(names = "--and", paramLabel = "B", required = true, description = "Another, such as manchukuo.")
    private String and;

    @Option(names = "--date", paramLabel = "D", required = true, description = "The day, such as 1936-04-01.")
    private LocalDate date;

    @Option(
            names = "--view",
            paramLabel = "V",
            description =
                    "Only the reading of this claimant, such as manchukuo, or the line on the map of this view, such as tokyo.")
    private @Nullable String view;

    @Option(
            names = "--inside",
            paramLabel = "KM",
            description = "Instead of the frontier the line this far from it, inside the territory of --between.")
    private @Nullable Double inside;

    @Option(
            names = "--from",
            paramLabel = "LAT,LON",
            description = "Also how far this position is from the frontier, in kilometres.")
    private @Nullable String from;

    @Option(names = "--out", paramLabel = "FILE", description = "File to write (default: standard output).")
    private @Nullable Path out;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    FrontierCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws IOException {
        Optional<LonLat> position = Optional.ofNullable(from).map(this::position);
        Optional<Distance> depth = Optional.ofNullable(inside).map(this::depth);
        boolean ofView = view != null && workshop.views().contains(view);
        BordersOfDay map = workshop.findBorders(
                        new Standpoint(date, ofView && view != null ? view : View.DE_FACTO.id()))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--date: there is no map of " + date + "; there are maps " + workshop.coveredDays()));
        TerritoryId first = territory(map, "--between", between);
        TerritoryId second = territory(map, "--and", and);
        List<Frontier> readings =
                ofView ? map.drawnFrontier(first, second).stream().toList() : map.findFrontiers(first, second);
        List<Frontier> chosen = readings.stream()
                .filter(reading ->
                        view == null || ofView || reading.claimant().value().equals(view))
                .toList();
        if (chosen.isEmpty()) {
            spec.commandLine().getErr().println(nothing(readings));
            return 1;
        }
        try (var writer =
                new PrintWriter(new OutputStreamWriter(Streams.createBytes(spec, out), StandardCharsets.UTF_8))) {
            chosen.forEach(reading -> writer.print(FrontierLine.of(reading, date, depth, position) + "\n"));
        }
        return 0;
    }

    private String nothing(List<Frontier> readings) {
        return readings.isEmpty()
                ? between + " and " + and + " have no common frontier on " + date
                : "the frontier is known as read by "
                        + readings.stream()
                                .map(reading -> reading.claimant().value())
                                .collect(Collectors.joining(", "))
                        + "; the views are " + String.join(", ", workshop.views());
    }

    private LonLat position(String words) {
        try {
            int comma = words.indexOf(',');
            return new LonLat(
                    Double.parseDouble(words.substring(comma + 1)), Double.parseDouble(words.substring(0, comma)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException noPosition) {
            throw new ParameterException(
                    spec.commandLine(), "--from: expected latitude and longitude such as 47.25,117.3, was " + words);
        }
    }

    private Distance depth(double kilometres) {
        if (!(kilometres > 0 && kilometres <= DEEPEST)) {
            throw new ParameterException(
                    spec.commandLine(), "--inside: expected kilometres up to " + DEEPEST + ", was " + kilometres);
        }
        return Distance.ofKilometres(kilometres);
    }

    /** The territory with the id or, whatever its case, the name. */
    private TerritoryId territory(BordersOfDay map, String option, String asked) {
        return map.territories().stream()
                .filter(each -> each.id().value().equals(asked) || each.name().equalsIgnoreCase(asked))
                .map(Territory::id)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "%s: there is no territory '%s' on %s%s; such names as %s are"
                                .formatted(
                                        option,
                                        asked,
                                        date,
                                        view != null && workshop.views().contains(view)
                                                ? " in the view of " + view
                                                : "",
                                        String.join(
                                                ", ",
                                                map.territories().stream()
                                                        .map(each -> each.id().value())
                                                        .limit(5)
                                                        .toList()))));
    }
}
