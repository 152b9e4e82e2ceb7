package org.dispatchatlas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dispatchatlas.cli.Workshop.LineTask;
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
            "A line or document that cannot be read is reported on standard error, and the rest goes on.",
            "Exit: 0, 1 where something could not be read, 2 for a wrong use."
        })
final class GeoparseCommand implements Callable<Integer> {
    private static final Set<MentionKind> DEFAULT_KINDS =
            EnumSet.of(MentionKind.PLACE, MentionKind.REGION, MentionKind.METONYM, MentionKind.RELATIVE);

    /** In bytes. Nobody writes so long a text; a file without line ends should not fill the memory. */
    private static final int LONGEST_LINE = 64 << 20;

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

    @Option(
            names = "--progress",
            description = "Draw a progress bar even if standard error is no terminal (else a line every 30 seconds).")
    private boolean progressBar;

    @Option(names = "--quiet", description = "No progress; problems are still said.")
    private boolean quiet;

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
        if (quiet && progressBar) {
            throw new ParameterException(spec.commandLine(), "--quiet and --progress exclude each other");
        }
        try (InputStream in = streams.open(spec);
                OutputStream out = streams.createBytes(spec)) {
            return geoparse(source(chosen), in, out) ? 0 : 1;
        }
    }

    /** Whether all was good. */
    private boolean geoparse(Source source, InputStream in, OutputStream out) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        String things = tei ? "documents" : "lines";
        try (var progress = new Progress(form(), err, things, "tokens", streams.size(), System::nanoTime);
                var lines = new OrderedLines(threads, out, progress)) {
            source.read(in, lines);
            return lines.finish();
        }
    }

    /** What the tasks are read from. */
    @FunctionalInterface
    private interface Source {
        void read(InputStream in, OrderedLines lines) throws IOException;
    }

    private Source source(Set<MentionKind> chosen) {
        if (tei) {
            Workshop.VolumeReader reader = workshop.volumes(chosen);
            return (in, lines) -> readVolume(reader, in, lines);
        }
        Workshop.LineReader reader = workshop.geoparser(chosen);
        return (in, lines) -> readLines(reader, in, lines);
    }

    private static void readVolume(Workshop.VolumeReader reader, InputStream in, OrderedLines lines)
            throws IOException {
        CountedInput counted = new CountedInput(in);
        try {
            reader.read(counted, task -> add(lines, task, counted.count()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void add(OrderedLines lines, LineTask task, long position) {
        try {
            lines.add(task, position);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readLines(Workshop.LineReader reader, InputStream in, OrderedLines lines) throws IOException {
        ByteLines input = new ByteLines(in, LONGEST_LINE);
        while (moves(input, lines)) {
            String label = "line " + input.number();
            byte[] line = input.bytes();
            lines.add(
                    input.isTooLong()
                            ? LineTask.failed(label, "longer than " + (LONGEST_LINE >> 20) + " MB")
                            : new LineTask(label, line.length, () -> reader.answer(ByteLines.decode(line))),
                    input.position());
        }
    }

    /** Whether there is a next line; input that fails ends like input that is over, but is reported. */
    private static boolean moves(ByteLines input, OrderedLines lines) throws IOException {
        try {
            return input.next();
        } catch (IOException e) {
            lines.add(
                    LineTask.failed("line " + input.number(), "the input could not be read on: " + e.getMessage()),
                    input.position());
            return false;
        }
    }

    private Progress.Form form() {
        if (quiet) {
            return Progress.Form.NONE;
        }
        return progressBar || Terminal.isStandardError() ? Progress.Form.BAR : Progress.Form.LINES;
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
