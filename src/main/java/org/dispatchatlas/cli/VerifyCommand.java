package org.dispatchatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dispatchatlas.export.ManifestExport;
import org.dispatchatlas.source.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Says of exports whether they are as their manifest says. Where no manifest is named, those beside the files are taken.",
        footer = {"", "Exit: 0, 1 where a file differs or no manifest names it, 2 for a wrong use."})
final class VerifyCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Exports, and their manifests.")
    private List<Path> files = List.of();

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    VerifyCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws IOException {
        Set<Path> compared = new LinkedHashSet<>(files);
        if (files.stream().noneMatch(VerifyCommand::isManifest)) {
            for (Path file : files) {
                compared.addAll(manifestsBeside(file));
            }
        }
        compared.forEach(this::checkReadable);
        List<Verification> found = workshop.verify(List.copyOf(compared));
        found.forEach(each -> spec.commandLine().getOut().println("%s: %s".formatted(each.file(), each.words())));
        if (found.isEmpty()) {
            spec.commandLine().getErr().println("only manifests were given, and nothing to compare with them");
        }
        return !found.isEmpty() && found.stream().allMatch(Verification::isSame) ? 0 : 1;
    }

    private void checkReadable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), "there is no file '" + file + "' to read");
        }
    }

    private static boolean isManifest(Path file) {
        return file.toString().endsWith("." + ManifestExport.EXTENSION);
    }

    private static List<Path> manifestsBeside(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> beside = Files.list(folder)) {
            return beside.filter(VerifyCommand::isManifest).sorted().toList();
        }
    }
}
