package org.dispatchatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.dispatchatlas.cli.Workshop.Answer;
import org.dispatchatlas.cli.Workshop.LineTask;
import org.jspecify.annotations.Nullable;

/**
 * Makes lines on several threads and writes them in the order they were asked for, each as soon as it is its turn. A line that cannot
 * be made is reported in its place, and the rest goes on. What waits is limited in number and in bytes, so that memory does not grow
 * with the input. To be used by one thread.
 */
final class OrderedLines implements AutoCloseable {
    /** Lines in work for each thread: enough that a long one does not stop the others. */
    private static final int AHEAD = 16;

    /** Bytes of input in work. A line that is longer by itself waits until it is alone. */
    private static final int MOST_BYTES = 4 << 20;

    private final OutputStream out;
    private final Progress progress;
    private final int leastCharge;
    private final Semaphore room = new Semaphore(MOST_BYTES);

    /** In order; an empty one ends the work. */
    private final BlockingQueue<Optional<Pending>> queue = new LinkedBlockingQueue<>();

    private final ExecutorService workers;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final Future<?> writing;
    private volatile boolean good = true;
    private volatile @Nullable IOException failure;

    OrderedLines(int threads, OutputStream out, Progress progress) {
        this.out = out;
        this.progress = progress;
        this.leastCharge = Math.max(1, MOST_BYTES / AHEAD / threads);
        this.workers = Executors.newFixedThreadPool(threads);
        this.writing = writer.submit(this::writeAll);
    }

    private record Pending(LineTask task, long position, int charge, Future<Answer> answer) {}

    /**
     * The next line. Waits while too much is in work.
     *
     * @param position how many bytes of the input are read when this line is done
     * @throws IOException where the output failed: no more need be read
     */
    void add(LineTask task, long position) throws IOException {
        int charge = Math.clamp(task.size(), leastCharge, MOST_BYTES);
        try {
            room.acquire(charge);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        throwFailure();
        queue.add(Optional.of(new Pending(task, position, charge, workers.submit(task.work()::get))));
    }

    /**
     * Waits until all is written; whether all was good.
     *
     * @throws IOException where the output failed
     */
    boolean finish() throws IOException {
        queue.add(Optional.empty());
        try {
            writing.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the output stopped", e);
        }
        throwFailure();
        return good;
    }

    private void writeAll() {
        try {
            for (Optional<Pending> next = queue.take(); next.isPresent(); next = queue.take()) {
                if (failure == null) {
                    tryToWrite(next.get());
                }
                room.release(next.get().charge());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** After a failure the rest is thrown away: nobody takes it. */
    private void tryToWrite(Pending next) throws InterruptedException {
        try {
            write(next);
            if (queue.isEmpty()) {
                out.flush();
            }
        } catch (IOException e) {
            failure = e;
        }
    }

    private void write(Pending next) throws IOException, InterruptedException {
        int tokens = 0;
        try {
            Answer answer = next.answer().get();
            tokens = answer.tokens();
            out.write(answer.line().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (ExecutionException e) {
            progress.say(next.task().label() + ": " + reason(e));
            good = false;
        }
        progress.count(next.position(), tokens);
    }

    private static String reason(ExecutionException failure) {
        return failure.getCause() instanceof IllegalArgumentException bad && bad.getMessage() != null
                ? bad.getMessage()
                : "could not be worked on: " + failure.getMessage();
    }

    private void throwFailure() throws IOException {
        IOException failed = failure;
        if (failed != null) {
            throw new IOException("the output could not be written: " + failed.getMessage(), failed);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", e);
    }

    @Override
    public void close() {
        workers.shutdownNow();
        writer.shutdownNow();
    }
}
