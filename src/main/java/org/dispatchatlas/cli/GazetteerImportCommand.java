package org.dispatchatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "gazetteer-import",
        mixinStandardHelpOptions = true,
        description = "Reads places of your own beside those that the program ships.",
        footer = {
            "",
            "The program uses them from its next start on. A new import takes the place of the one before,",
            "once all is read. To do without, delete the folder.",
            "Rows that cannot be used are reported on standard error, and the rest goes on.",
            "Exit: 0, 1 where something could not be read, 2 for a wrong use."
        })
final class GazetteerImportCommand implements Callable<Integer> {
    private static final int MOST_PROBLEMS_SAID = 20;

    private final Workshop workshop;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--geonames",
            paramLabel = "F",
            description = "Table of GeoNames, such as allCountries.zip; plain, .zip or .gz. May be repeated.")
    private List<Path> geoNames = List.of();

    @Option(names = "--lpf", paramLabel = "F", description = "File in Linked Places Format. May be repeated.")
    private List<Path> linkedPlaces = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the result (default: gazetteer in the folder of --atlas.home).")
    private @Nullable Path out;

    @Option(names = "--progress", description = "Draw a progress bar even if standard error is no terminal.")
    private boolean progressBar;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    GazetteerImportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> files = new ArrayList<>(geoNames);
        files.addAll(linkedPlaces);
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--geonames or --lpf: there is nothing to import");
        }
        long bytes = 0;
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new ParameterException(spec.commandLine(), "there is no file '" + file + "' to read");
            }
            bytes += Files.size(file);
        }
        return run(new Workshop.GazetteerFiles(geoNames, linkedPlaces, folder()), bytes);
    }

    /** A folder with other files in it is none of ours to write to. */
    private Path folder() throws IOException {
        Path folder = out == null ? workshop.gazetteerFolder() : out;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "--out: '" + folder + "' is no folder");
        }
        if (Files.isDirectory(folder)) {
            try (var entries = Files.list(folder)) {
                boolean foreign = entries.map(entry -> entry.getFileName().toString())
                        .anyMatch(name ->
                                !name.startsWith("segments_") && !name.startsWith("_") && !name.equals("write.lock"));
                if (foreign) {
                    throw new ParameterException(
                            spec.commandLine(),
                            "--out: the folder '" + folder + "' holds other files; name one of its own");
                }
            }
        }
        return folder;
    }

    private int run(Workshop.GazetteerFiles files, long bytes) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Progress.Form form = progressBar || Terminal.isStandardError() ? Progress.Form.BAR : Progress.Form.LINES;
        long places;
        long problems;
        try (Progress progress = new Progress(form, err, "places", "places", bytes, System::nanoTime)) {
            Problems watcher = new Problems(progress);
            places = workshop.importGazetteer(files, watcher);
            problems = watcher.count;
        }
        err.printf("%,d places are in %s.%n", places, files.folder());
        if (problems > 0) {
            err.printf(
                    "%,d rows had problems%s.%n",
                    problems, problems > MOST_PROBLEMS_SAID ? "; the first " + MOST_PROBLEMS_SAID + " are above" : "");
        }
        err.flush();
        return problems == 0 ? 0 : 1;
    }

    private static final class Problems implements Workshop.ImportProgress {
        private final Progress progress;
        private long count;

        Problems(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void read(long bytes) {
            progress.count(bytes, 1);
        }

        @Override
        public void problem(String words) {
            count++;
            if (count <= MOST_PROBLEMS_SAID) {
                progress.say(words);
            }
        }
    }
}
