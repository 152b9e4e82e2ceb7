package org.dispatchatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.ExportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the map of a document to a file: the same bytes as the web's.",
        footer = {"", "Exit: 0, 1 for an unknown document or corrections that could not all be read, 2 for a wrong use."
        })
final class ExportCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--document",
            paramLabel = "ID",
            required = true,
            description = "The document, such as frus1936v04d83.")
    private String document;

    @Option(names = "--format", paramLabel = "F", required = true, description = "The format, such as geojson.")
    private String format;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "A reader's corrections, as the page saves them, to lay over what the program reads.")
    private @Nullable Path corrections;

    @Option(
            names = "--include",
            paramLabel = "E",
            split = ",",
            description = "What shall go with the mentions: relations, borders, claims.")
    private List<String> include = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "File to write (default: standard output).")
    private @Nullable Path out;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    ExportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat chosen = workshop.formats()
                .find(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--format: there is no format '%s'; the formats are %s"
                                .formatted(
                                        format,
                                        String.join(", ", workshop.formats().extensions()))));
        Set<Export.Extra> extras = extras(chosen);
        Optional<Workshop.Corrected> atlas =
                document.isBlank() ? Optional.empty() : workshop.findAtlas(new DocumentId(document), corrections());
        if (atlas.isEmpty()) {
            spec.commandLine().getErr().println("there is no document '" + document + "'");
            return 1;
        }
        try (OutputStream stream = Streams.createBytes(spec, out)) {
            chosen.write(workshop.formats().export(atlas.get().atlas(), extras), stream);
        }
        atlas.get().problems().forEach(spec.commandLine().getErr()::println);
        atlas.get()
                .atlas()
                .curation()
                .orphans()
                .forEach(orphan -> spec.commandLine()
                        .getErr()
                        .println("waits, as its passage or its place was not found: “%s”"
                                .formatted(orphan.anchor().exact())));
        return atlas.get().problems().isEmpty() ? 0 : 1;
    }

    private Set<Export.Extra> extras(ExportFormat chosen) {
        Set<Export.Extra> extras = EnumSet.noneOf(Export.Extra.class);
        for (String word : include) {
            extras.add(Export.Extra.find(word)
                    .filter(chosen.extras()::contains)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "--include: '%s' can't go with %s; what can is %s"
                                    .formatted(
                                            word,
                                            format,
                                            chosen.extras().stream()
                                                    .map(Export.Extra::word)
                                                    .toList()))));
        }
        return extras;
    }

    private byte[] corrections() {
        if (corrections == null) {
            return new byte[0];
        }
        try {
            return Files.readAllBytes(corrections);
        } catch (IOException unreadable) {
            throw new ParameterException(
                    spec.commandLine(), "--corrections: %s could not be read".formatted(corrections), unreadable);
        }
    }
}
