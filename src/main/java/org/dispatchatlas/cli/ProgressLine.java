package org.dispatchatlas.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a command is, in words that fit a line of 80 columns.
 *
 * @param things what is counted, in the plural: "lines"
 * @param units what the speed is told in, in the plural: "tokens"
 * @param bytes of the input that are done
 * @param totalBytes of the whole input; 0 where it is not known
 * @param elapsed since the work began
 */
record ProgressLine(
        String things, String units, long bytes, long totalBytes, long count, long tokens, Duration elapsed) {
    private static final int BAR_WIDTH = 16;

    /** For a terminal: {@code [####------------]  25 %  120 lines  61,300 tokens/s  0:07 left}. */
    String bar() {
        return findShare().map(share -> drawn(share) + "  ").orElse("") + String.join("  ", parts());
    }

    /** For a log: {@code 25 %, 120 lines, 61,300 tokens/s, 0:07 left}. */
    String plain() {
        return String.join(", ", parts());
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        findShare().ifPresent(share -> parts.add((int) Math.floor(share * 100) + " %"));
        parts.add(String.format(Locale.ROOT, "%,d %s", count, things));
        parts.add(String.format(Locale.ROOT, "%,d %s/s", tokensPerSecond(), units));
        parts.add(findTimeLeft().map(left -> clock(left) + " left").orElseGet(() -> clock(elapsed)));
        return parts;
    }

    /** From 0 to 1; empty where the size of the input is not known. */
    private Optional<Double> findShare() {
        return totalBytes > 0 ? Optional.of(Math.min(1, (double) bytes / totalBytes)) : Optional.empty();
    }

    /** As long as the rest takes at the speed so far; empty where that cannot be told, and at the end. */
    private Optional<Duration> findTimeLeft() {
        return bytes > 0 && bytes < totalBytes
                ? Optional.of(
                        Duration.ofMillis(Math.round(elapsed.toMillis() * ((double) (totalBytes - bytes) / bytes))))
                : Optional.empty();
    }

    private long tokensPerSecond() {
        long millis = elapsed.toMillis();
        return millis == 0 ? 0 : Math.round(tokens * 1000.0 / millis);
    }

    private static String drawn(double share) {
        int filled = (int) Math.floor(share * BAR_WIDTH);
        return "[" + "#".repeat(filled) + "-".repeat(BAR_WIDTH - filled) + "]";
    }

    private static String clock(Duration time) {
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
