package org.dispatchatlas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "locate",
        mixinStandardHelpOptions = true,
        description = "Says who held a position on a day, and who claimed it.",
        footer = {
            "",
            "In: CSV with the header id,lat,lon,date; degrees, and days such as 1936-04-01.",
            "Out: CSV with the header id,territory,sovereign,status,claims; no territory at sea.",
            "Exit: 0, 1 where a row could not be read, 2 for a wrong use."
        })
final class LocateCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final Streams streams = new Streams();

    @SuppressWarnings("NullAway.Init") // picocli fills the field
    LocateCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws IOException {
        var good = new AtomicBoolean(true);
        try (InputStream in = streams.open(spec);
                PrintWriter out = streams.create(spec)) {
            workshop.locate(in, row -> out.print(row + "\n"), problem -> {
                spec.commandLine().getErr().println(problem);
                good.set(false);
            });
            return good.get() && !out.checkError() ? 0 : 1;
        }
    }
}
