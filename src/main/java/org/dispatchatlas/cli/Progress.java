package org.dispatchatlas.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;

/**
 * Tells on standard error how far a long command has come: as a bar that is drawn again and again, as a plain line now and then, or
 * not at all. Problems are said on lines of their own and never lost in the bar. Safe for use by many threads.
 */
final class Progress implements AutoCloseable {
    /** How progress is told. */
    enum Form {
        /** Drawn in place, for a terminal. */
        BAR(Duration.ofMillis(200)),
        /** For a file or a log; a short command says nothing. */
        LINES(Duration.ofSeconds(30)),
        NONE(Duration.ZERO);

        private final Duration period;

        Form(Duration period) {
            this.period = period;
        }
    }

    private final Form form;
    private final PrintWriter err;
    private final String things;
    private final String units;
    private final long totalBytes;
    private final LongSupplier nanoTime;
    private final long began;
    private final Timer timer = new Timer("progress", true);
    private long bytes;
    private long count;
    private long tokens;
    private int drawn;

    /**
     * Begins to count the time.
     *
     * @param things what is counted, in the plural: "lines"
     * @param units what the speed is told in, in the plural: "tokens"
     * @param totalBytes of the whole input; 0 where it is not known
     * @param nanoTime the time in nanoseconds since any moment
     */
    Progress(Form form, PrintWriter err, String things, String units, long totalBytes, LongSupplier nanoTime) {
        this.form = form;
        this.err = err;
        this.things = things;
        this.units = units;
        this.totalBytes = totalBytes;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
        if (form != Form.NONE) {
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            tell();
                        }
                    },
                    form.period.toMillis(),
                    form.period.toMillis());
        }
    }

    /**
     * One more is finished.
     *
     * @param position how many bytes of the input are done with it
     * @param words how many tokens it had
     */
    synchronized void count(long position, int words) {
        bytes = position;
        count++;
        tokens += words;
    }

    /** Says what is wrong, on a line of its own. */
    synchronized void say(String problem) {
        erase();
        err.println(problem);
        err.flush();
    }

    /** Tells how far the command is now. */
    synchronized void tell() {
        ProgressLine line = new ProgressLine(
                things, units, bytes, totalBytes, count, tokens, Duration.ofNanos(nanoTime.getAsLong() - began));
        switch (form) {
            case BAR -> draw(line.bar());
            case LINES -> say(line.plain());
            case NONE -> {}
        }
    }

    /** Ends a bar with its last state. */
    @Override
    public synchronized void close() {
        timer.cancel();
        if (form == Form.BAR) {
            tell();
            err.println();
            err.flush();
            drawn = 0;
        }
    }

    private void draw(String bar) {
        err.print("\r" + bar + " ".repeat(Math.max(0, drawn - bar.length())));
        err.flush();
        drawn = bar.length();
    }

    private void erase() {
        if (drawn > 0) {
            err.print("\r" + " ".repeat(drawn) + "\r");
            drawn = 0;
        }
    }
}
