package org.dispatchatlas.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Results go to standard output or a file, everything else to standard error. */
@Command(
        name = "dispatch-atlas",
        mixinStandardHelpOptions = true,
        version = "Dispatch Atlas 0.1.0",
        description = "Historical documents beside the map of their own day.",
        footer = {
            "",
            "Without a command the program serves the atlas at http://localhost:8080",
            "(--server.port=N for another port). --atlas.home=DIR, with or without a command, is where",
            "it keeps its data (default: .dispatch-atlas in your home)."
        })
public final class AtlasCommands {
    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");

    private AtlasCommands() {}

    /** Whether the arguments ask for a command, or for help; otherwise they are the server's. */
    public static boolean areMeant(String... arguments) {
        return arguments.length > 0 && (!arguments[0].startsWith("-") || HELP.contains(arguments[0]));
    }

    /** Runs a command and returns the exit code: 0, 1 for bad data, 2 for bad usage. */
    public static int run(Workshop workshop, String... arguments) {
        return run(
                workshop,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    /** The same, with help printed to one place, problems and progress to another. */
    public static int run(Workshop workshop, PrintWriter out, PrintWriter err, String... arguments) {
        return commandLine(workshop).setOut(out).setErr(err).execute(arguments);
    }

    static CommandLine commandLine(Workshop workshop) {
        return new CommandLine(new AtlasCommands())
                .addSubcommand(new GeoparseCommand(workshop))
                .addSubcommand(new LocateCommand(workshop))
                .addSubcommand(new FrontierCommand(workshop))
                .addSubcommand(new ExportCommand(workshop))
                .addSubcommand(new PackCommand(workshop))
                .addSubcommand(new VerifyCommand(workshop))
                .addSubcommand(new GazetteerImportCommand(workshop))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(reason(failure));
                    return 1;
                });
    }

    private static String reason(Throwable failure) {
        @Nullable String message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }
}
