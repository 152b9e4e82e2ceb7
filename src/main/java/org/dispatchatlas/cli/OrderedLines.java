package org.dispatchatlas.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dispatchatlas.cli.Workshop.LineTask;

/** Makes lines on several threads and writes them in the order they were asked for. A line that cannot be made is reported. */
final class OrderedLines {
    /** Lines in work for each thread: enough that a long one does not stop the others. */
    private static final int AHEAD = 16;

    private final int threads;
    private final PrintWriter out;
    private final PrintWriter errors;

    OrderedLines(int threads, PrintWriter out, PrintWriter errors) {
        this.threads = threads;
        this.out = out;
        this.errors = errors;
    }

    /** A task and the number of the line it answers, from 1. */
    record Numbered(long number, LineTask task) {}

    private record Pending(long number, Future<String> line) {}

    /** Whether all lines could be made. */
    boolean write(Iterator<Numbered> tasks) {
        boolean good = true;
        Deque<Pending> pending = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            while (tasks.hasNext()) {
                Numbered next = tasks.next();
                pending.add(new Pending(next.number(), workers.submit(next.task()::make)));
                if (pending.size() > threads * AHEAD) {
                    good &= write(pending.remove());
                }
            }
            while (!pending.isEmpty()) {
                good &= write(pending.remove());
            }
        }
        out.flush();
        return good;
    }

    private boolean write(Pending pending) {
        try {
            out.print(pending.line().get());
            out.print('\n');
            return true;
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof IllegalArgumentException bad)) {
                throw new IllegalStateException("line " + pending.number() + " could not be read", e.getCause());
            }
            errors.println("line " + pending.number() + ": " + bad.getMessage());
            errors.flush();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at line " + pending.number(), e);
        }
    }
}
