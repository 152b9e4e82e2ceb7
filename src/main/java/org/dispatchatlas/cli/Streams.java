package org.dispatchatlas.cli;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a command reads and writes. */
final class Streams {
    @Option(names = "--in", paramLabel = "F", description = "File to read (default: standard input).")
    private @Nullable Path in;

    @Option(names = "--out", paramLabel = "F", description = "File to write (default: standard output).")
    private @Nullable Path out;

    InputStream open(CommandSpec spec) throws IOException {
        if (in == null) {
            return new FilterInputStream(System.in) {
                @Override
                public void close() {
                    // Not ours to close.
                }
            };
        }
        if (!Files.isReadable(in) || Files.isDirectory(in)) {
            throw new ParameterException(spec.commandLine(), "--in: there is no file '" + in + "' to read");
        }
        return Files.newInputStream(in);
    }

    /** How many bytes there are to read; 0 where that is not known. */
    long size() throws IOException {
        return in == null ? 0 : Files.size(in);
    }

    OutputStream createBytes(CommandSpec spec) throws IOException {
        if (in != null && out != null && Files.exists(out) && Files.isSameFile(in, out)) {
            throw new ParameterException(spec.commandLine(), "--out: '" + out + "' is the file that is read");
        }
        return createBytes(spec, out);
    }

    PrintWriter create(CommandSpec spec) throws IOException {
        return new PrintWriter(new OutputStreamWriter(createBytes(spec), StandardCharsets.UTF_8));
    }

    static OutputStream createBytes(CommandSpec spec, @Nullable Path out) throws IOException {
        if (out == null) {
            return new BufferedOutputStream(System.out) {
                @Override
                public void close() throws IOException {
                    flush();
                }
            };
        }
        Path folder = out.toAbsolutePath().getParent();
        if (Files.isDirectory(out) || folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "--out: no file can be written at '" + out + "'");
        }
        return new BufferedOutputStream(Files.newOutputStream(out));
    }
}
