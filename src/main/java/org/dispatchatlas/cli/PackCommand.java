package org.dispatchatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.export.pack.PackLesson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description = "Writes a lesson as one zip for a room without a network: the same bytes as the web's.",
        footer = {"", "Exit: 0, 1 for an unknown tour, 2 for a wrong use."})
final class PackCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--tour",
            paramLabel = "ID",
            required = true,
            description = "The tour, such as border-dispute-1936.")
    private String tour;

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "In which the page speaks: en, ru, ja or mn (default: the tour's own).")
    private @Nullable String language;

    @Option(names = "--out", paramLabel = "FILE", description = "File to write (default: standard output).")
    private @Nullable Path out;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    PackCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws IOException {
        Optional<PackLesson> lesson = workshop.findLesson(tour, language());
        if (lesson.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("there is no tour '%s'; the tours are %s"
                            .formatted(tour, String.join(", ", workshop.lessons())));
            return 1;
        }
        try (OutputStream stream = Streams.createBytes(spec, out)) {
            workshop.packs().write(lesson.get(), stream);
        }
        return 0;
    }

    private Optional<Language> language() {
        if (language == null) {
            return Optional.empty();
        }
        return Optional.of(Language.find(language)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--language: the pages do not speak '%s'".formatted(language))));
    }
}
