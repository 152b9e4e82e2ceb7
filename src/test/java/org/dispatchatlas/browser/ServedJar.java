package org.dispatchatlas.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program as a process of its own on a free port, ended on close. */
public final class ServedJar implements AutoCloseable {
    private static final Path JAR = Path.of("target", "dispatch-atlas.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;

    private ServedJar(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the jar and waits until its health page answers. */
    public static ServedJar start() {
        return start(List.of(), List.of("-jar", JAR.toString()), "/actuator/health");
    }

    /** Starts Java with options and a target, such as {@code -jar FILE}, and waits until the path is answered with 200. */
    public static ServedJar start(List<String> options, List<String> target, String path) {
        try {
            int port = freePort();
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.addAll(target);
            command.add("--server.port=" + port);
            command.add("--atlas.home=" + Files.createTempDirectory("atlas-home"));
            Path log = Files.createDirectories(Path.of("target", "served-jar")).resolve(port + ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            ServedJar served = new ServedJar(process, port);
            served.awaitAnswer(path, log);
            return served;
        } catch (IOException failed) {
            throw new UncheckedIOException("the jar could not be started; was it packaged?", failed);
        }
    }

    /** The address of a path on this server. */
    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** The process id, for reading its memory. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswer(String path, Path log) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (answers(path)) {
                return;
            }
        }
        close();
        throw new IllegalStateException("the server did not answer on " + path + ":\n" + Files.readString(log));
    }

    private boolean answers(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(path)))
                .timeout(Duration.ofSeconds(10))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return pause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A short breath between two questions; the answer to this one was no. */
    private boolean pause() {
        try {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
