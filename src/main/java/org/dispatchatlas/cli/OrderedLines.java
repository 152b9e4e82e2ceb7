package org.dispatchatlas.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dispatchatlas.cli.Workshop.LineTask;

/**
 * Makes lines on several threads and writes them in the order they were asked for. A line that cannot be made is reported with its
 * number, and the rest goes on. To be used by one thread.
 */
final class OrderedLines implements AutoCloseable {
    /** Lines in work for each thread: enough that a long one does not stop the others. */
    private static final int AHEAD = 16;

    private final int most;
    private final ExecutorService workers;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final PrintWriter out;
    private final PrintWriter errors;
    private long number;
    private boolean good = true;

    OrderedLines(int threads, PrintWriter out, PrintWriter errors) {
        this.most = threads * AHEAD;
        this.workers = Executors.newFixedThreadPool(threads);
        this.out = out;
        this.errors = errors;
    }

    private record Pending(long number, Future<String> line) {}

    /** The next line, counted from 1. */
    void add(LineTask task) {
        number++;
        pending.add(new Pending(number, workers.submit(task::make)));
        if (pending.size() > most) {
            write(pending.remove());
        }
    }

    /** Something is wrong that belongs to no single line. */
    void complain(String problem) {
        errors.println(problem);
        errors.flush();
        good = false;
    }

    /** Writes what is still in work; whether all was good. */
    boolean finish() {
        while (!pending.isEmpty()) {
            write(pending.remove());
        }
        out.flush();
        return good;
    }

    private void write(Pending next) {
        try {
            out.print(next.line().get());
            out.print('\n');
        } catch (ExecutionException e) {
            complain("line " + next.number() + ": " + reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at line " + next.number(), e);
        }
    }

    private static String reason(ExecutionException failure) {
        return failure.getCause() instanceof IllegalArgumentException bad && bad.getMessage() != null
                ? bad.getMessage()
                : "could not be worked on: " + failure.getMessage();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
