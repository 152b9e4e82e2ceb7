package org.dispatchatlas.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dispatchatlas.geoparser.MentionKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "geoparse",
        mixinStandardHelpOptions = true,
        description = "Finds the places that texts mention.",
        footer = {
            "",
            "In: a JSON object a line, {\"id\",\"text\",\"date\"?}; with --tei a FRUS volume.",
            "Out: a JSON object a line with the mentions, in the same order.",
            "Exit: 0, 1 where a line could not be read, 2 for a wrong use."
        })
final class GeoparseCommand implements Callable<Integer> {
    private static final Set<MentionKind> DEFAULT_KINDS =
            EnumSet.of(MentionKind.PLACE, MentionKind.REGION, MentionKind.METONYM, MentionKind.RELATIVE);

    private final Workshop workshop;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final Streams streams = new Streams();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many lines to work on at once (default: the processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--kinds",
            paramLabel = "K,K",
            split = ",",
            description = "What to write: place, region, metonym, demonym, org-part, relative, implicit"
                    + " (default: place,region,metonym,relative).")
    private List<String> kinds = List.of();

    @Option(names = "--tei", description = "The input is a volume of FRUS in TEI.")
    private boolean tei;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    GeoparseCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws IOException {
        Set<MentionKind> chosen = chosenKinds();
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, was " + threads);
        }
        try (InputStream in = streams.open(spec);
                PrintWriter out = streams.create(spec);
                var lines = new OrderedLines(threads, out, spec.commandLine().getErr())) {
            if (tei) {
                workshop.readTei(in, chosen, lines::add).forEach(lines::complain);
            } else {
                Workshop.LineReader reader = workshop.geoparser(chosen);
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .forEach(line -> lines.add(() -> reader.answer(line)));
            }
            return lines.finish() && !out.checkError() ? 0 : 1;
        }
    }

    private Set<MentionKind> chosenKinds() {
        Set<MentionKind> chosen = EnumSet.noneOf(MentionKind.class);
        for (String word : kinds) {
            chosen.add(
                    MentionKind.find(word)
                            .orElseThrow(
                                    () -> new ParameterException(
                                            spec.commandLine(),
                                            "--kinds: there is no kind '" + word
                                                    + "'; the kinds are place, region, metonym, demonym, org-part, relative, implicit")));
        }
        return chosen.isEmpty() ? DEFAULT_KINDS : chosen;
    }
}
